/** Finds places, units, spots and sentences by any part of their names, by pinyin and by words, and says why. */
import type { ReportId, Year } from '../../geo/schema';
import type { Findable, PlaceFeature, ReportText, SearchData, SearchWord } from '../../geo/schema/published';
import type { Dataset } from './dataset';
import { memoise } from './memoise';
import { numberings } from './numerals';
import type { Range } from './pieces';
import { type ReadAloud, readAloud } from './readAloud';
import { best, type Entry, entryOf } from './searchEntries';
import { createNearest } from './searchNearest';
import { linesOf, matchLines } from './searchSentences';
import { normaliseQuery } from './syllables';
import { simplify } from './traditional';

/** Why something was found: `text` is what matched, shown with its ranges marked. */
export interface Hit {
  findable: Findable;
  /** `line`: the metro line a station is on; `word`: what people type for it, which is no name of it. */
  field: 'name' | 'alias' | 'line' | 'word' | 'english' | 'quote';
  text: string;
  ranges: readonly Range[];
  /** How the marked characters of a name are read; null when they were written, not heard. */
  pinyin: string | null;
  /** Where the English name matches as well, whichever field is the best. */
  inEnglish: readonly Range[];
  /** How a `word` comes to mean it. */
  because?: SearchWord['because'];
}

export interface SentenceHit {
  /** `<report>-<n>` */
  id: string;
  report: ReportId;
  text: string;
  ranges: readonly Range[];
  /** The chapter it stands in, without its number. */
  chapter: string;
  /** What it is about, when all that is quoted from it is about one year. */
  year: Year | null;
}

export interface Found {
  /** The text that was looked for. */
  text: string;
  /** Places, best first: by name, by another name, by pinyin, by what is said of them. */
  things: readonly Hit[];
  /** Units of the layout and spots of the basemap. */
  spots: readonly Hit[];
  sentences: readonly SentenceHit[];
  /** What resembles the text, when nothing was found at all. */
  nearest: readonly Hit[];
}

export interface Search {
  /** Ids of the places the text matches, best first; all of them when it holds nothing to look for. */
  matching(text: string): ReadonlySet<string>;
  /** Null when the text holds nothing to look for. */
  find(text: string): Found | null;
}

/** Where the index is to be had: not yet asked for, on its way, refused, or here. Filters by plain words work all along. */
export type SearchStatus = { name: 'absent' | 'loading' | 'failed' } | { name: 'ready'; search: Search };

/** A place the index does not know (it may be of an older edition) is read aloud character by character. */
function unknown({ id, properties: { name, aliases, nameEn } }: PlaceFeature, read: ReadAloud): Findable {
  const names = [name, ...aliases].map((text) => ({ text, pinyin: read(text) }));
  return { kind: 'place', id, names, nameEn, at: null };
}

/** Joins the published index, the places and the reports; cheap enough (tens of milliseconds) to be done when the field is first used. */
export function createSearch(data: Dataset, index: SearchData, texts: readonly ReportText[]): Search {
  const read = readAloud(index);
  const known = new Map(
    index.findables.filter(({ kind }) => kind === 'place').map((findable) => [findable.id, findable]),
  );
  const places = data.places.map((place): Entry => entryOf(known.get(place.id) ?? unknown(place, read), place, read));
  const spots = index.findables
    .filter(({ kind, id }) => kind !== 'place' && (kind !== 'unit' || data.unitById.has(id)))
    .map((findable): Entry => entryOf(findable, undefined, read));
  const lines = linesOf(data, texts, read);
  const nearest = createNearest([...places, ...spots], read);

  const simplified = simplify(index);
  const queryOf = (text: string) => simplified(normaliseQuery(text));
  const findThings = memoise((query: string) => best(numberings(query), places));
  const matching = memoise((query: string): ReadonlySet<string> => {
    if (query === '') return new Set(data.places.map((place) => place.id));
    return new Set(findThings(query).map((hit) => hit.findable.id));
  });
  const find = memoise((text: string): Found | null => {
    const query = queryOf(text);
    if (query === '') return null;
    const queries = numberings(query);
    const found = {
      text,
      things: findThings(query),
      spots: best(queries, spots),
      sentences: matchLines(queries, lines()),
    };
    const isEmpty = found.things.length + found.spots.length + found.sentences.length === 0;
    return { ...found, nearest: isEmpty ? nearest(queries) : [] };
  });
  return { find, matching: (text) => matching(queryOf(text)) };
}
