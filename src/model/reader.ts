/** A report prepared for reading: which things and terms every sentence, paragraph and section names, and where. */
import type { ReportId } from '../../geo/schema';
import type { GlossaryTerm, Paragraph, PlaceFeature, PublishedMention, ReportText } from '../../geo/schema/published';
import type { Dataset } from './dataset';
import { fold } from './fold';
import { memoise } from './memoise';
import { naming } from './naming';
import { type Naming, type Piece, piecesOf, type Range, type TermUse } from './pieces';
import { mapped } from './select';

export interface ReaderSentence {
  id: string;
  text: string;
  pieces: readonly Piece[];
  /** Ids of the things it speaks of, each once. */
  things: readonly string[];
  /** What is quoted of it for each thing. */
  quotes: ReadonlyMap<string, readonly Range[]>;
}
export interface ReaderParagraph {
  /** Id of its first sentence. */
  id: string;
  /** Its first sentence is its heading. */
  lead: boolean;
  sentences: readonly ReaderSentence[];
  things: readonly string[];
  /** The glossary entry it is, outside the glossary `null`. */
  entry: GlossaryTerm | null;
}
export interface ReaderSection {
  /** `section-<n>`, counted from 1. */
  id: string;
  level: 1 | 2;
  heading: string;
  paragraphs: readonly ReaderParagraph[];
  /** Ids of the things its paragraphs name, those of its subsections included. */
  things: readonly string[];
}
export interface Reader {
  id: ReportId;
  /** The covering notice, above the title; empty where there is none. */
  notice: readonly string[];
  /** The title and the lines below it. */
  title: readonly string[];
  /** Distribution lines below the text. */
  back: readonly string[];
  opening: readonly ReaderParagraph[];
  sections: readonly ReaderSection[];
  /** All paragraphs in reading order, by their id. */
  paragraphs: ReadonlyMap<string, ReaderParagraph>;
  /** The paragraph of every sentence, by the sentence's id. */
  paragraphOf: ReadonlyMap<string, ReaderParagraph>;
  /** The section of every paragraph below a heading, by the paragraph's id. */
  sectionOf: ReadonlyMap<string, ReaderSection>;
  /** Ids of the sentences that use a term, by the term's id; empty where the text never uses it. */
  usesOf: ReadonlyMap<string, readonly string[]>;
}

interface Statement {
  place: PlaceFeature;
  mention: PublishedMention;
}

const statementsBySentence = memoise((data: Dataset): ReadonlyMap<string, readonly Statement[]> => {
  const statements = new Map<string, Statement[]>();
  for (const place of data.places) {
    for (const mention of place.properties.mentions) {
      for (const sentence of mention.sentences) {
        statements.set(sentence, [...(statements.get(sentence) ?? []), { place, mention }]);
      }
    }
  }
  return statements;
});

/** The part of `words` that lies in `sentence`, when they stand in the joined text of all sentences the quote covers. */
function rangeIn(
  sentence: string,
  texts: ReadonlyMap<string, string>,
  covered: readonly string[],
  before: string,
  words: string,
): Range | null {
  const joined = fold(covered.map((id) => texts.get(id) ?? '').join(''));
  const around = joined.text.indexOf(fold(before + words).text);
  if (around < 0 || !words) return null;
  const first = around + fold(before).text.length;
  const earlier = covered
    .slice(0, covered.indexOf(sentence))
    .reduce((sum, id) => sum + (texts.get(id) ?? '').length, 0);
  const start = (joined.offsets[first] ?? 0) - earlier;
  const end = (joined.offsets[first + fold(words).text.length - 1] ?? 0) + 1 - earlier;
  const length = texts.get(sentence)?.length ?? 0;
  if (start >= length || end <= 0) return null;
  return { start: Math.max(start, 0), end: Math.min(end, length) };
}

/** Terms are looked for as they stand; one that does not occur so, by its words in quotation marks (“汉融通”平台). */
function wordings(
  text: ReportText,
  terms: readonly GlossaryTerm[],
  entries: ReadonlySet<string>,
): Map<GlossaryTerm, string> {
  const body = [text.opening, ...text.sections.map((section) => section.paragraphs)]
    .flat()
    .filter((paragraph) => !entries.has(paragraph.sentences[0]?.id ?? ''))
    .flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text))
    .join('\n');
  return new Map(
    terms.map((term) => [term, body.includes(term.term) ? term.term : (/“[^”]+”/.exec(term.term)?.[0] ?? term.term)]),
  );
}

function usesIn(text: string, terms: ReadonlyMap<GlossaryTerm, string>): TermUse[] {
  return [...terms].flatMap(([term, words]) => {
    const uses: TermUse[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      uses.push({ start, end: start + words.length, term });
    }
    return uses;
  });
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Prepares one report. The dataset decides what is a link, the text what is read. */
function prepare(text: ReportText, data: Dataset): Reader {
  const blocks = [text.opening, ...text.sections.map((section) => section.paragraphs)];
  const texts = new Map(
    blocks.flat().flatMap((paragraph) => paragraph.sentences.map(({ id, text: words }) => [id, words] as const)),
  );
  const statements = statementsBySentence(data);
  const glossary = data.glossary.filter((term) => term.report === text.id);
  const entryOf = new Map(glossary.map((term) => [term.sentences[0] ?? '', term]));
  const terms = wordings(text, glossary, new Set(entryOf.keys()));

  const sentence = (id: string, words: string, isEntry: boolean): ReaderSentence => {
    const namings: Naming[] = [];
    const quotes = new Map<string, readonly Range[]>();
    const spoken = statements.get(id) ?? [];
    for (const { place, mention } of spoken) {
      const [before, name, after] = naming(place, mention);
      const named = rangeIn(id, texts, mention.sentences, before, name);
      if (named) namings.push({ ...named, thing: place.id });
      const quoted = rangeIn(id, texts, mention.sentences, '', before + name + after);
      if (quoted) quotes.set(place.id, [...(quotes.get(place.id) ?? []), quoted]);
    }
    namings.sort((a, b) => a.start - b.start);
    const things = distinct([...namings.map(({ thing }) => thing), ...spoken.map(({ place }) => place.id)]);
    const pieces = piecesOf(words, namings, isEntry ? [] : usesIn(words, terms));
    const unnamed = things.filter((thing) => !namings.some((one) => one.thing === thing));
    // A quotation without naming words still has a way to its thing: a mark at the sentence's end.
    if (unnamed.length > 0)
      pieces.push({ kind: 'name', start: words.length, end: words.length, things: unnamed, first: true });
    return { id, text: words, pieces, things, quotes };
  };
  const paragraph = ({ lead, sentences }: Paragraph): ReaderParagraph => {
    const id = sentences[0]?.id ?? '';
    const entry = entryOf.get(id) ?? null;
    const read = sentences.map((one) => sentence(one.id, one.text, entry !== null));
    return { id, lead, sentences: read, things: distinct(read.flatMap(({ things }) => things)), entry };
  };

  const opening = text.opening.map(paragraph);
  const own = text.sections.map(({ paragraphs }) => paragraphs.map(paragraph));
  const sections = text.sections.map(({ level, heading }, index): ReaderSection => {
    const after = text.sections.slice(index + 1).findIndex((other) => other.level <= level);
    const covered = own.slice(index, after < 0 ? undefined : index + 1 + after);
    const things = distinct(covered.flat().flatMap((one) => one.things));
    return { id: `section-${index + 1}`, level, heading, paragraphs: own[index] ?? [], things };
  });
  const all = [...opening, ...own.flat()];
  const titleAt = Math.max(text.front.indexOf(data.reports.find(({ id }) => id === text.id)?.title ?? ''), 0);
  return {
    id: text.id,
    notice: text.front.slice(0, titleAt),
    title: text.front.slice(titleAt),
    back: text.back,
    opening,
    sections,
    paragraphs: new Map(all.map((one) => [one.id, one])),
    paragraphOf: new Map(all.flatMap((one) => one.sentences.map(({ id }) => [id, one] as const))),
    sectionOf: new Map(sections.flatMap((section) => section.paragraphs.map((one) => [one.id, section] as const))),
    usesOf: new Map(glossary.map((term) => [term.id, sentencesUsing(term, all)])),
  };
}

function sentencesUsing(term: GlossaryTerm, paragraphs: readonly ReaderParagraph[]): readonly string[] {
  const uses = (piece: Piece) => piece.kind === 'term' && piece.term === term;
  return paragraphs.flatMap(({ sentences }) => sentences.filter(({ pieces }) => pieces.some(uses)).map(({ id }) => id));
}

/** The report as the reader shows it. */
export const readerOf = memoise(prepare);

/** How much of a report speaks of things, in sentences (those of the glossary included). */
export interface Share {
  sentences: number;
  withThings: number;
  /** Of those, with at least one thing that the map shows, by a mark or by its zone. */
  onMap: number;
}

export function shareOf(reader: Reader, { placeById }: Dataset): Share {
  const sentences = [...reader.paragraphs.values()].flatMap((paragraph) => paragraph.sentences);
  const isOnMap = (id: string) => {
    const place = placeById.get(id);
    return place !== undefined && mapped(place) !== 'none';
  };
  return {
    sentences: sentences.length,
    withThings: sentences.filter(({ things }) => things.length > 0).length,
    onMap: sentences.filter(({ things }) => things.some(isOnMap)).length,
  };
}

/** What is left of a report when only what names certain things is shown; ids of paragraphs and of sections. */
export interface Excerpt {
  paragraphs: ReadonlySet<string>;
  sections: ReadonlySet<string>;
}

/** The paragraphs that name one of the things, and the sections they stand in. */
export function excerptOf(reader: Reader, things: ReadonlySet<string>): Excerpt {
  const names = ({ things: named }: { things: readonly string[] }) => named.some((id) => things.has(id));
  return {
    paragraphs: new Set([...reader.paragraphs.values()].filter(names).map(({ id }) => id)),
    sections: new Set(reader.sections.filter(names).map(({ id }) => id)),
  };
}
