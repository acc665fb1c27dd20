/** Every sentence of both reports, so that "not in the reports" is said only of what truly is not there. */
import type { Year } from '../../geo/schema';
import type { Paragraph, ReportText } from '../../geo/schema/published';
import type { Dataset } from './dataset';
import type { ReadAloud } from './readAloud';
import type { SentenceHit } from './search';
import { excerpt, matchText, rangesOf, tellsEnough } from './searchEntries';
import { type Cell, cellsOf } from './syllables';

interface Line extends Omit<SentenceHit, 'ranges'> {
  cells: readonly Cell[];
}

/** The one year that all statements quoted from a sentence are about. */
function yearsOf({ places }: Dataset): ReadonlyMap<string, Year | null> {
  const years = new Map<string, Year | null>();
  for (const { properties } of places) {
    for (const { sentences, year, tense } of properties.mentions) {
      if (tense === 'context') continue;
      for (const id of sentences) years.set(id, !years.has(id) || years.get(id) === year ? year : null);
    }
  }
  return years;
}

/** All lines in the order results are shown: the newer report first. Split into cells when first asked for. */
export function linesOf(data: Dataset, texts: readonly ReportText[], read: ReadAloud): () => readonly Line[] {
  let lines: readonly Line[] | undefined;
  const make = (): Line[] => {
    const years = yearsOf(data);
    return [...texts].reverse().flatMap(({ id: report, opening, sections }) => {
      let chapter = '';
      const linesIn = (paragraphs: readonly Paragraph[]) =>
        paragraphs
          .flatMap((paragraph) => paragraph.sentences)
          .map(({ id, text }) => ({
            id,
            report,
            text,
            chapter,
            year: years.get(id) ?? null,
            cells: cellsOf(text, read(text)),
          }));
      const before = linesIn(opening);
      const within = sections.flatMap(({ level, heading, paragraphs }) => {
        if (level === 1) chapter = heading.replace(/^[一二三四五六七八九十]+、/, '');
        return linesIn(paragraphs);
      });
      return [...before, ...within];
    });
  };
  return () => {
    lines ??= make();
    return lines;
  };
}

/** Lines one of the queries (normalised) matches, the first that does: the words themselves before what only sounds alike, a year's act before the rest. */
export function matchLines(queries: readonly string[], lines: readonly Line[]): readonly SentenceHit[] {
  const hits = lines.flatMap(({ cells, ...line }) => {
    const [found] = queries.flatMap((query) => {
      const match = matchText(query, cells);
      return match?.matches.every((part) => tellsEnough(query, part)) ? [match] : [];
    });
    if (!found) return [];
    const sounded = found.matches.some((match) => match.sounded);
    const hit: SentenceHit = { ...line, ...excerpt(line.text, rangesOf(cells, found.matches)) };
    return [{ hit, rank: (sounded ? 2 : 0) + (line.year === null ? 1 : 0) }];
  });
  return hits.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}
