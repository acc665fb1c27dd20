/** Finds words in a report as it is read, also across the end of a sentence. */
import { fold } from './fold';
import type { Range } from './pieces';
import type { Reader } from './reader';

/** A part of the text that is drawn by itself: a sentence, a heading, or a line above or below the text. */
interface Part {
  /** The sentence's id, `section-<n>`, `notice-<n>`, `title-<n>` or `back-<n>`. */
  key: string;
  text: string;
}
/** One place where the words stand: in one part, or in several where a sentence ends between them. */
export type Hit = readonly (Range & { key: string })[];

/** Parts that are read on without a break, one list a paragraph or line, in reading order. */
function blocksOf(reader: Reader): Part[][] {
  const lines = (name: string, texts: readonly string[]) =>
    texts.map((text, index) => [{ key: `${name}-${index}`, text }]);
  const paragraphs = (list: Reader['opening']) =>
    list.map(({ sentences }) => sentences.map(({ id, text }) => ({ key: id, text })));
  return [
    ...lines('notice', reader.notice),
    ...lines('title', reader.title),
    ...paragraphs(reader.opening),
    ...reader.sections.flatMap(({ id, heading, paragraphs: list }) => [
      [{ key: id, text: heading }],
      ...paragraphs(list),
    ]),
    ...lines('back', reader.back),
  ];
}

/** The part of a range of the joined text that lies in each part. */
function split(parts: readonly Part[], { start, end }: Range): Hit {
  const hit: (Range & { key: string })[] = [];
  let from = 0;
  for (const { key, text } of parts) {
    const inside = { start: Math.max(start - from, 0), end: Math.min(end - from, text.length) };
    if (inside.start < inside.end) hit.push({ key, ...inside });
    from += text.length;
  }
  return hit;
}

/** Every place where the words stand, in reading order; none for a query without characters. */
export function findIn(reader: Reader, query: string): Hit[] {
  const wanted = fold(query).text;
  if (!wanted) return [];
  return blocksOf(reader).flatMap((parts) => {
    const { text, offsets } = fold(parts.map((part) => part.text).join(''));
    const hits: Hit[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      hits.push(split(parts, { start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 }));
    }
    return hits;
  });
}
