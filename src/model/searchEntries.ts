/** What can be found by name, matched and ranked: name before alias before pinyin before what is said of it. */
import type { Findable, PlaceFeature, SearchWord } from '../../geo/schema/published';
import type { Range } from './pieces';
import type { ReadAloud } from './readAloud';
import type { Hit } from './search';
import { type Cell, cellsOf, findMatch, type Match } from './syllables';

interface Field {
  field: Hit['field'];
  text: string;
  cells: readonly Cell[];
  because?: SearchWord['because'];
}
export interface Entry {
  findable: Findable;
  fields: readonly Field[];
}

/** The smaller the rank, the better: the field weighs most, then the position, abbreviations, and length; spots beyond the district last. */
const FIELDS = { name: 0, alias: 1, line: 1, word: 1, english: 4, quote: 5 } satisfies Record<Hit['field'], number>;
const SOUNDED = 2;
const TIER = 10_000;
const HEARD_IN_QUOTE = (FIELDS.quote + SOUNDED) * TIER;
const POSITIONS = { exact: 0, start: 1, inside: 2, scattered: 3 };

/** Characters kept before the first match of a long text. */
const LEAD = 12;

/** All that a findable is found by; what is said of a place comes newest first, glossary last. */
export function entryOf(findable: Findable, place: PlaceFeature | undefined, read: ReadAloud): Entry {
  const fieldOf = (field: Field['field'], text: string, pinyin: string): Field => ({
    field,
    text,
    cells: cellsOf(text, pinyin),
  });
  const names = findable.names.map(({ text, pinyin }, index) => fieldOf(index === 0 ? 'name' : 'alias', text, pinyin));
  const english = findable.nameEn === null ? [] : [fieldOf('english', findable.nameEn, '')];
  const lines = (findable.lines ?? []).map((line) => fieldOf('line', `地铁${line}号线`, read('地铁号线')));
  const words = (findable.words ?? []).map(({ text, pinyin, because }) => ({
    ...fieldOf('word', text, pinyin),
    because,
  }));
  const mentions = [...(place?.properties.mentions ?? [])].reverse();
  const quotes = [
    ...mentions.filter((mention) => mention.tense !== 'context'),
    ...mentions.filter((mention) => mention.tense === 'context'),
  ].map(({ quote }) => fieldOf('quote', quote, read(quote)));
  return { findable, fields: [...names, ...lines, ...words, ...english, ...quotes] };
}

/** Cuts what stands long before the first match, so that the match is seen on one line. */
export function excerpt(text: string, ranges: readonly Range[]): { text: string; ranges: readonly Range[] } {
  const from = Math.max(0, (ranges[0]?.start ?? 0) - LEAD);
  if (from === 0) return { text, ranges };
  const moved = ranges.map(({ start, end }) => ({ start: start - from + 1, end: end - from + 1 }));
  return { text: `…${text.slice(from)}`, ranges: moved };
}

interface TextMatch {
  matches: readonly Match[];
  position: number;
}

/** The query (normalised) in one piece, or else each of its words somewhere in the text. */
export function matchText(query: string, cells: readonly Cell[]): TextMatch | null {
  const whole = findMatch(query, cells);
  if (whole) {
    const { exact, start, inside } = POSITIONS;
    const isWhole = whole.from === 0 && whole.to === cells.length;
    return { matches: [whole], position: isWhole ? exact : whole.from === 0 ? start : inside };
  }
  const words = query.split(' ');
  if (words.length < 2) return null;
  // A single syllable by itself stands in nearly every name: apart from the others it says nothing.
  const matches = words
    .flatMap((word) => findMatch(word, cells) ?? [])
    .filter(({ from, to, sounded }) => !sounded || to - from > 1);
  if (matches.length < words.length) return null;
  return { matches: matches.sort((a, b) => a.from - b.from), position: POSITIONS.scattered };
}

/** In running text few syllables meet everywhere by chance: what is only heard must be long enough to mean something. */
export function tellsEnough(query: string, { from, to, sounded, abbreviated }: Match): boolean {
  const length = to - from;
  if (!sounded || length >= 4) return true;
  return query.length >= 5 && (length === 3 ? abbreviated <= 1 : length === 2 && abbreviated === 0);
}

/** Where the matches stand in the text; those that touch or overlap are one. */
export function rangesOf(cells: readonly Cell[], matches: readonly Match[]): Range[] {
  const ranges: Range[] = [];
  for (const { from, to } of matches) {
    const range = { start: cells[from]?.start ?? 0, end: cells[to - 1]?.end ?? 0 };
    const last = ranges.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return ranges;
}

function pinyinOf(cells: readonly Cell[], matches: readonly Match[]): string | null {
  if (!matches.some((match) => match.sounded)) return null;
  const read = ({ from, to }: Match) => cells.slice(from, to).map((cell) => cell.reading);
  return matches.map((match) => read(match).join(' ')).join(' … ');
}

interface Ranked {
  hit: Hit;
  rank: number;
}

function matchField(query: string, findable: Findable, { field, text, cells, because }: Field): Ranked | null {
  const found = matchText(query, cells);
  if (!found) return null;
  const { matches, position } = found;
  const isQuote = field === 'quote';
  if (isQuote && !matches.every((match) => tellsEnough(query, match))) return null;
  // Two letters begin an English word almost anywhere.
  if (field === 'english' && query.length < 3 && position !== POSITIONS.exact && position !== POSITIONS.start)
    return null;
  const abbreviated = matches.reduce((sum, match) => sum + match.abbreviated, 0);
  const tier = FIELDS[field] + (matches.some((match) => match.sounded) ? SOUNDED : 0);
  // Things that share a word stand in the order of their own names' lengths.
  const length = field === 'word' ? (findable.names[0]?.text.length ?? 0) : cells.length;
  const size = Math.min(length, 99) + (findable.outside ? 100 : 0);
  const rank = tier * TIER + position * 2_000 + Math.min(abbreviated, 9) * 200 + size;
  const ranges = rangesOf(cells, matches);
  const shown = isQuote ? excerpt(text, ranges) : { text, ranges };
  const pinyin = isQuote ? null : pinyinOf(cells, matches);
  const hit: Hit = { findable, field, ...shown, pinyin, inEnglish: [] };
  return { rank, hit: because ? { ...hit, because } : hit };
}

/**
 * The entries any of the queries (normalised) matches, each by its best field, best first; equals keep their order.
 * What is only heard in a quote counts when no name is met: two syllables sound like many words.
 */
export function best(queries: readonly string[], entries: readonly Entry[]): readonly Hit[] {
  const ranked = entries.flatMap(({ findable, fields }) => {
    const [first, ...others] = fields.flatMap((field) =>
      queries.flatMap((query) => matchField(query, findable, field) ?? []),
    );
    if (!first) return [];
    const { rank, hit } = others.reduce((a, b) => (b.rank < a.rank ? b : a), first);
    const inEnglish = [first, ...others].find((other) => other.hit.field === 'english')?.hit.ranges ?? [];
    return [{ rank, hit: { ...hit, inEnglish } }];
  });
  const hasName = ranked.some(({ rank }) => rank < HEARD_IN_QUOTE);
  return ranked
    .filter(({ rank }) => !hasName || rank < HEARD_IN_QUOTE)
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}
