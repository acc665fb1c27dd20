/** Makes `search.json`: everything that can be found by name, with how it is read aloud. */
import type { Dataset } from './load.ts';
import { readingOf } from './readings.ts';
import { FINDABLE_KINDS, type Findable, type ReadName, type ReportText, type SearchData } from './schema/published.ts';
import { CATEGORIES, type Place, UNITS } from './schema.ts';
import { type Spot, spotsOf } from './spots.ts';
import { traditionalPairs } from './traditional.ts';

function readNames(names: readonly string[]): ReadName[] {
  return [...new Set(names)].map((text) => ({ text, pinyin: readingOf(text) }));
}

function findablePlace({ id, name, nameEn, aliases }: Place): Findable {
  return { kind: 'place', id, names: readNames([name, ...aliases]), nameEn, at: null };
}

/** Units of the former layout are left out: what they were is among the places. */
function findableUnits(layout: Dataset['layout']): Findable[] {
  return UNITS.flatMap((id) => layout.find(({ value }) => value.id === id)?.value ?? []).map((unit) => {
    const { id, name, shortName, nameEn } = unit;
    return { kind: 'unit', id, names: readNames([name, shortName]), nameEn, at: null };
  });
}

/** Adds the words people type for a thing that are no names of it. */
function withWords(findable: Findable, words: Dataset['searchWords']['value']): Findable {
  const own = words.filter(({ finds }) => finds.includes(findable.id));
  if (own.length === 0) return findable;
  const read = own.map(({ word, because }) => ({ text: word, pinyin: readingOf(word), because }));
  return { ...findable, words: read };
}

function findableSpot({ kind, name, ...facts }: Spot): Findable {
  return { kind, id: `${kind}:${name}`, names: readNames([name]), ...facts };
}

function sentencesOf({ opening, sections }: ReportText): string[] {
  const paragraphs = [...opening, ...sections.flatMap((section) => section.paragraphs)];
  return paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text));
}

const TONES = /[\u0300\u0301\u0304\u030c]/g;

/** The Han characters of a text, each with its reading without tones; white space and punctuation part no neighbours. */
function readCharacters(text: string): { character: string; reading: string }[] {
  const plain = readingOf(text).normalize('NFD').replace(TONES, '').normalize('NFC').split(' ');
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  return characters.map((character, index) => ({ character, reading: plain[index] ?? '' }));
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first = ['', 0]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first[0];
}

function groupBy<T>(items: Iterable<[string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of items) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

function sorted(entries: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The usual reading of every character of the reports, and the pairs of neighbours where one always has another. */
function readingsOf(texts: readonly ReportText[]): Pick<SearchData, 'readings' | 'exceptions'> {
  const lines = texts.flatMap(sentencesOf).map(readCharacters);
  const all = lines.flat().map(({ character, reading }): [string, string] => [character, reading]);
  const usual = new Map([...groupBy(all)].map(([character, readings]) => [character, mostFrequent(readings)]));
  const pairs = lines.flatMap((line) =>
    line.slice(1).map((second, index): [string, string] => {
      const first = line[index] ?? second;
      return [first.character + second.character, `${first.reading} ${second.reading}`];
    }),
  );
  const usually = (pair: string) => [...pair].map((character) => usual.get(character)).join(' ');
  const exceptions = [...groupBy(pairs)].flatMap(([pair, readings]): [string, string][] => {
    const [reading = ''] = readings;
    return reading !== usually(pair) && new Set(readings).size === 1 ? [[pair, reading]] : [];
  });
  const bySyllable = groupBy([...usual].map(([character, reading]): [string, string] => [reading, character]));
  return {
    readings: sorted([...bySyllable].map(([syllable, group]) => [syllable, group.sort().join('')])),
    exceptions: sorted(exceptions),
  };
}

/** The places by category, then the units, then the spots of the basemap by kind and name. */
export function searchData(data: Dataset): SearchData {
  const places = data.places
    .map(({ value }) => value)
    .sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.id < b.id ? -1 : 1));
  const order = ({ kind }: Findable) => FINDABLE_KINDS.indexOf(kind);
  const spots = spotsOf(data.basemap)
    .map(findableSpot)
    .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  const things = [...places.map(findablePlace), ...findableUnits(data.layout)];
  const findables = [...things.map((thing) => withWords(thing, data.searchWords.value)), ...spots];
  const names = findables.flatMap((findable) => [...findable.names, ...(findable.words ?? [])]);
  return {
    findables,
    ...readingsOf(data.texts),
    traditional: traditionalPairs([...names.map(({ text }) => text), ...data.texts.flatMap(sentencesOf)]),
  };
}
