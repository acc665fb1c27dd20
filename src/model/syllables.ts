/**
 * Matching what is typed against Chinese names, character by character. A character is met by itself, by its syllable
 * spelt out, by the syllable's initial, or, where the typing stops, by any beginning of it: `jiang汉l` meets 江汉路.
 * A match starts and goes on at the start of a syllable only: `an` does not meet the end of 汉 (han).
 */

/** A Han character and its syllables without tones, or a run of letters and digits; nothing else is a cell. */
export interface Cell {
  text: string;
  /** With tones, as shown; a run is its own reading. */
  reading: string;
  /** Empty for a run, and for a character nobody has read. */
  syllables: readonly string[];
  /** Where it stands in its text, UTF-16 units. */
  start: number;
  end: number;
}

/** Cells `from` up to, not including, `to`. */
export interface Match {
  from: number;
  to: number;
  /** Whether a syllable had to be heard for it. */
  sounded: boolean;
  /** Cells met by less than the whole of them. */
  abbreviated: number;
}

const CELL = /\p{Script=Han}|[a-z0-9]+/gu;
const TONES = /[\u0300\u0301\u0304\u030c]/g;
const LETTERS = /[a-z]+/y;
const RUN = /[a-z0-9]+/y;

/** Full-width forms and capitals become plain; every character keeps its place. */
function plain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (capital) => capital.toLowerCase());
}

/** Spellings by reading: a few hundred make up all texts. */
const spelt = new Map<string, readonly string[]>();

/** "lǜ" is typed lv, or lu by who has no key for ü; `|` parts the readings of one character. */
function spellings(reading: string): readonly string[] {
  const known = spelt.get(reading);
  if (known) return known;
  const readings = reading.split('|').filter((one) => one !== '');
  const spellings = readings.flatMap((one) => {
    const syllable = one.normalize('NFD').replace(TONES, '').normalize('NFC');
    return syllable.includes('ü') ? [syllable.replace('ü', 'v'), syllable.replace('ü', 'u')] : [syllable];
  });
  spelt.set(reading, spellings);
  return spellings;
}

/** What is typed, made comparable: single spaces stand for white space, apostrophes and all punctuation. */
export function normaliseQuery(typed: string): string {
  const folded = typed.normalize('NFKC').toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  return folded
    .replaceAll('ü', 'v')
    .replace(/[^\p{Script=Han}a-z0-9]+/gu, ' ')
    .trim();
}

/** Splits a text; `pinyin` reads its Han characters in their order, parted by spaces, several readings of one by `|`. */
export function cellsOf(text: string, pinyin: string): Cell[] {
  const readings = pinyin.split(' ').values();
  return [...plain(text).matchAll(CELL)].map(({ 0: cell, index: start }) => {
    const end = start + cell.length;
    if (/[a-z0-9]/.test(cell)) return { text: cell, reading: text.slice(start, end), syllables: [], start, end };
    const reading = readings.next().value ?? '';
    return { text: cell, reading: reading.split('|')[0] ?? '', syllables: spellings(reading), start, end };
  });
}

/** A cell as it is typed by sound: a run as it is, nothing for a character nobody has read. */
export function soundOf({ text, syllables }: Cell): string {
  return syllables[0] ?? (/[a-z0-9]/.test(text) ? text : '');
}

interface Step {
  /** Where the query goes on. */
  at: number;
  sounded: boolean;
  abbreviated: number;
}

function wordAt(query: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(query)?.[0] ?? '';
}

/** A run must be met whole, so that 1号线 is not 12号线; where the typing stops, its beginning is enough. */
function stepsIntoRun(query: string, at: number, cell: Cell): Step[] {
  if (query.startsWith(cell.text, at)) return [{ at: at + cell.text.length, sounded: false, abbreviated: 0 }];
  const word = wordAt(query, at, RUN);
  const isLast = word !== '' && at + word.length === query.length;
  return isLast && cell.text.startsWith(word) ? [{ at: query.length, sounded: false, abbreviated: 1 }] : [];
}

/** All ways in which the query at this place can meet the cell. */
function stepsInto(query: string, at: number, cell: Cell): Step[] {
  if (cell.syllables.length === 0) return stepsIntoRun(query, at, cell);
  if (query.startsWith(cell.text, at)) return [{ at: at + cell.text.length, sounded: false, abbreviated: 0 }];
  // Nearly every cell ends here: a syllable is met from its first letter on.
  const heard = cell.syllables.filter((syllable) => syllable[0] === query[at]);
  if (heard.length === 0) return [];
  const word = wordAt(query, at, LETTERS);
  return heard.flatMap((syllable) => {
    const initials = /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable.slice(0, 1)] : [syllable.slice(0, 1)];
    const lengths = new Set<number>();
    if (word.startsWith(syllable)) lengths.add(syllable.length);
    if (syllable.startsWith(word)) lengths.add(word.length);
    for (const initial of initials) if (word.startsWith(initial)) lengths.add(initial.length);
    return [...lengths].map((length) => ({
      at: at + length,
      sounded: true,
      abbreviated: length < syllable.length ? 1 : 0,
    }));
  });
}

/** Meets the rest of the query from this cell on, with as few abbreviations as can be. */
function follow(query: string, at: number, cells: readonly Cell[], index: number): Omit<Match, 'from'> | null {
  const next = query[at] === ' ' ? at + 1 : at;
  if (next >= query.length) return { to: index, sounded: false, abbreviated: 0 };
  const cell = cells[index];
  if (!cell) return null;
  let best: Omit<Match, 'from'> | null = null;
  for (const step of stepsInto(query, next, cell)) {
    const rest = follow(query, step.at, cells, index + 1);
    const abbreviated = step.abbreviated + (rest?.abbreviated ?? 0);
    if (!rest || (best && best.abbreviated <= abbreviated)) continue;
    best = { to: rest.to, sounded: step.sounded || rest.sounded, abbreviated };
  }
  return best;
}

/** Where the query (normalised) is met best: at the start, else written rather than heard, else least abbreviated. */
export function findMatch(query: string, cells: readonly Cell[]): Match | null {
  let best: Match | null = null;
  // A single letter begins nearly every name somewhere: it counts at the very start only.
  const last = /^[a-z]$/.test(query) ? Math.min(1, cells.length) : cells.length;
  for (let from = 0; from < last; from += 1) {
    const end = follow(query, 0, cells, from);
    if (!end) continue;
    const match = { from, ...end };
    if (!best || weight(match) < weight(best)) best = match;
    if (from === 0) break;
  }
  return best;
}

function weight({ sounded, abbreviated }: Match): number {
  return (sounded ? 1000 : 0) + abbreviated;
}
