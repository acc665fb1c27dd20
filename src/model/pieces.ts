/** Cuts a sentence into what is set apart in it: names that link to things, terms of the glossary, plain text. */
import type { GlossaryTerm } from '../../geo/schema/published';

/** Offsets in one sentence's text, in UTF-16 units; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}
/** Where a sentence names a thing. */
export interface Naming extends Range {
  thing: string;
}
/** Where a sentence uses a term of the glossary. */
export interface TermUse extends Range {
  term: GlossaryTerm;
}

export type Piece =
  | (Range & { kind: 'text' })
  /** `things` holds several ids where the same words name them all; `first` is false for the rest of a name another one interrupts. */
  | (Range & { kind: 'name'; things: readonly string[]; first: boolean })
  /** Empty (`start` equals `end`) where the term's words are links already: only its number is set. */
  | (Range & { kind: 'term'; term: GlossaryTerm });
type Name = Extract<Piece, { kind: 'name' }>;

/**
 * Names that do not overlap: where one name lies in another ("武汉中央商务区" in "武汉中央商务区军土置换"), the shorter keeps
 * its words and the longer what is left, so that every thing has words to press. Same words: one name for all.
 */
function disjoint(namings: readonly Naming[]): Name[] {
  const owners: string[][] = [];
  const byLength = [...namings].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const { start, end, thing } of byLength) {
    const all = Array.from({ length: end - start }, (_, index) => start + index);
    const free = all.filter((offset) => !owners[offset]);
    if (free.length > 0) {
      const owner = [thing];
      for (const offset of free) owners[offset] = owner;
    } else {
      const owner = owners[start];
      if (!owner?.includes(thing)) owner?.push(thing);
    }
  }
  const names: Name[] = [];
  const seen = new Set<readonly string[]>();
  owners.forEach((things, offset) => {
    const last = names.at(-1);
    if (last?.end === offset && last.things === things) last.end = offset + 1;
    else names.push({ kind: 'name', start: offset, end: offset + 1, things, first: !seen.has(things) });
    seen.add(things);
  });
  return names;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A term's own piece, or only its number after the name that covers its last character. */
function termPiece(use: TermUse, names: readonly Name[]): Piece {
  if (!names.some((name) => overlaps(name, use)))
    return { kind: 'term', start: use.start, end: use.end, term: use.term };
  const covering = names.find((name) => name.start < use.end && name.end > use.end);
  const at = covering?.end ?? use.end;
  return { kind: 'term', start: at, end: at, term: use.term };
}

/** The longer use wins where two terms overlap. */
function withoutOverlaps(uses: readonly TermUse[]): TermUse[] {
  const byLength = [...uses].sort((a, b) => b.end - b.start - (a.end - a.start));
  return byLength.filter((use, index) => !byLength.slice(0, index).some((longer) => overlaps(longer, use)));
}

/** All pieces of a text, in its order; joined they are the text, every character once. */
export function piecesOf(text: string, namings: readonly Naming[], uses: readonly TermUse[]): Piece[] {
  const names = disjoint(namings);
  const special: Piece[] = [...names, ...withoutOverlaps(uses).map((use) => termPiece(use, names))];
  special.sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of special) {
    if (piece.start > at) pieces.push({ kind: 'text', start: at, end: piece.start });
    pieces.push(piece);
    at = piece.end;
  }
  if (at < text.length) pieces.push({ kind: 'text', start: at, end: text.length });
  return pieces;
}

/** What lies over the text: its head set in bold, the quotation meant, or a hit of the search with its number. */
export type Highlight = Range & ({ kind: 'head' | 'quote' } | { kind: 'hit'; hit: number });
export interface Run extends Range {
  head: boolean;
  quoted: boolean;
  hit: number | null;
}

/** Cuts a range where highlights begin and end. */
export function runsOf({ start, end }: Range, highlights: readonly Highlight[]): Run[] {
  const inside = (offset: number) => offset > start && offset < end;
  const cuts = [...new Set(highlights.flatMap((highlight) => [highlight.start, highlight.end]).filter(inside))];
  const bounds = [start, ...cuts.sort((a, b) => a - b), end];
  return bounds.slice(0, -1).map((from, index) => {
    const run = { start: from, end: bounds[index + 1] ?? end };
    const over = highlights.filter((highlight) => overlaps(highlight, run));
    const isUnder = (kind: Highlight['kind']) => over.some((highlight) => highlight.kind === kind);
    const hit = over.find((highlight) => highlight.kind === 'hit');
    return { ...run, head: isUnder('head'), quoted: isUnder('quote'), hit: hit?.kind === 'hit' ? hit.hit : null };
  });
}
