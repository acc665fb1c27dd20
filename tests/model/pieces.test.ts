import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GlossaryTerm } from '../../geo/schema/published';
import { type Highlight, type Naming, piecesOf, runsOf, type TermUse } from '../../src/model/pieces';

const TEXT = '建成“西湖公园东门”与西湖公园。';
const term = (words: string): GlossaryTerm => ({
  id: `2022-term-${words}`,
  report: '2022',
  number: 1,
  term: words,
  definition: '',
  sentences: [],
});
function within(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}
const naming = (thing: string, words: string, from = 0): Naming => ({ ...within(TEXT, words, from), thing });
const use = (words: string): TermUse => ({ ...within(TEXT, words), term: term(words) });
/** "name:西湖公园" and so on, plain text left out. */
const special = (namings: Naming[], uses: TermUse[] = []) =>
  piecesOf(TEXT, namings, uses).flatMap((piece) => {
    const words = TEXT.slice(piece.start, piece.end);
    if (piece.kind === 'text') return [];
    return piece.kind === 'name'
      ? [`${piece.things.join('+')}:${words}${piece.first ? '' : ' (rest)'}`]
      : [`term:${words}`];
  });

describe('names', () => {
  test('a name inside a longer one keeps its words, the longer one has the rest', () => {
    expect(special([naming('gate', '西湖公园东门'), naming('park', '西湖公园')])).toEqual([
      'park:西湖公园',
      'gate:东门',
    ]);
  });
  test('a name in the middle of a longer one leaves it two parts, of which one is the first', () => {
    expect(special([naming('gate', '西湖公园东门'), naming('grounds', '公园')])).toEqual([
      'gate:西湖',
      'grounds:公园',
      'gate:东门 (rest)',
    ]);
  });
  test('two things with the same words share the name', () => {
    expect(special([naming('park', '西湖公园'), naming('lake', '西湖公园')])).toEqual(['park+lake:西湖公园']);
  });
  test('one thing named twice has two names', () => {
    expect(special([naming('park', '西湖公园'), naming('park', '西湖公园', 8)])).toEqual([
      'park:西湖公园',
      'park:西湖公园',
    ]);
  });
  test('the same naming twice is one', () => {
    expect(special([naming('park', '西湖公园'), naming('park', '西湖公园')])).toEqual(['park:西湖公园']);
  });
});

describe('terms', () => {
  test('stand by themselves where no name is', () => {
    expect(special([naming('gate', '东门')], [use('建成')])).toEqual(['term:建成', 'gate:东门']);
  });
  test('leave only their number, after the name that covers their end', () => {
    expect(special([naming('gate', '西湖公园东门')], [use('“西湖公园')])).toEqual(['gate:西湖公园东门', 'term:']);
  });
  test('leave only their number at their own end, behind the name', () => {
    expect(special([naming('park', '西湖公园')], [use('西湖公园东门')])).toEqual(['park:西湖公园', 'term:']);
  });
  test('the longer of two that overlap stands', () => {
    expect(special([], [use('公园东门'), use('西湖公园东门')])).toEqual(['term:西湖公园东门']);
  });
});

test('the pieces are the text again, whatever is named in it', () => {
  const range = fc
    .tuple(fc.nat(TEXT.length - 1), fc.nat(5))
    .map(([start, more]) => ({ start, end: Math.min(start + more + 1, TEXT.length) }));
  const namings = fc.array(
    fc.record({ range, thing: fc.constantFrom('a', 'b', 'c') }).map(({ range: at, thing }) => ({ ...at, thing })),
  );
  const uses = fc.array(range.map((at) => ({ ...at, term: term('x') })));
  fc.assert(
    fc.property(namings, uses, (names, terms) => {
      const pieces = piecesOf(TEXT, names, terms);
      expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
      const linked = new Set(pieces.flatMap((piece) => (piece.kind === 'name' ? piece.things : [])));
      expect([...linked].every((thing) => names.some((name) => name.thing === thing))).toBe(true);
    }),
  );
});

describe('runs', () => {
  test('are one where nothing lies over the text', () => {
    expect(runsOf({ start: 2, end: 9 }, [])).toEqual([{ start: 2, end: 9, head: false, quoted: false, hit: null }]);
  });
  test('are cut where a quotation and a hit begin and end', () => {
    const over: Highlight[] = [
      { kind: 'quote', start: 0, end: 5 },
      { kind: 'hit', hit: 3, start: 4, end: 7 },
      { kind: 'head', start: 8, end: 9 },
    ];
    expect(runsOf({ start: 2, end: 9 }, over)).toEqual([
      { start: 2, end: 4, head: false, quoted: true, hit: null },
      { start: 4, end: 5, head: false, quoted: true, hit: 3 },
      { start: 5, end: 7, head: false, quoted: false, hit: 3 },
      { start: 7, end: 8, head: false, quoted: false, hit: null },
      { start: 8, end: 9, head: true, quoted: false, hit: null },
    ]);
  });
});
