/** The ledger as a table: what the filters leave of it, its counts, its order, and its rows for a file. */
import { CATEGORIES } from '../../geo/schema';
import type { PlaceFeature, PublishedMention } from '../../geo/schema/published';
import { type Dataset, unitOf } from './dataset';
import { type Entry, ledger, RULES_VERSION } from './ledger';
import { memoise } from './memoise';
import { UNIT_KEYS, visible } from './select';
import { VERDICTS, type Verdict } from './verdict';

const kept = memoise((data: Dataset, places: readonly PlaceFeature[]): readonly Entry[] => {
  const ids = new Set(places.map((place) => place.id));
  return ledger(data).filter((entry) => ids.has(entry.place.id));
});

/** The promises of the visible things: the ledger has no filter of its own but the verdict. */
export function entries(state: Parameters<typeof visible>[0]): readonly Entry[] {
  return kept(state.data, visible(state));
}

/** How many entries have each verdict; every verdict is a key. */
export function verdictCounts(shown: readonly Entry[]): ReadonlyMap<Verdict, number> {
  return new Map(VERDICTS.map((verdict) => [verdict, shown.filter((entry) => entry.verdict === verdict).length]));
}

export const SORT_KEYS = ['name', 'category', 'unit', 'verdict'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Order {
  key: SortKey;
  descending: boolean;
}

/** Chinese names go by pinyin. */
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

const COMPARE: Record<SortKey, (a: Entry, b: Entry) => number> = {
  name: (a, b) => collator.compare(a.place.properties.name, b.place.properties.name),
  category: (a, b) => CATEGORIES.indexOf(a.place.properties.category) - CATEGORIES.indexOf(b.place.properties.category),
  unit: (a, b) => UNIT_KEYS.indexOf(unitOf(a.place)) - UNIT_KEYS.indexOf(unitOf(b.place)),
  verdict: (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
};

/** A sorted copy; equals stay in dataset order either way. */
export function sorted(shown: readonly Entry[], { key, descending }: Order): Entry[] {
  const compare = COMPARE[key];
  return [...shown].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

/** What a file of the ledger needs words for. */
export interface EntryWords {
  name: (place: PlaceFeature) => string;
  category: (place: PlaceFeature) => string;
  unit: (place: PlaceFeature) => string;
  verdict: (verdict: Verdict) => string;
  year: (mention: PublishedMention) => string;
}

/** Columns: id, name, category, unit, promises, their sentences, what later reports say, those sentences, verdict, rule version. */
export function entryRows(shown: readonly Entry[], words: EntryWords): (string | number)[][] {
  const said = (mentions: readonly PublishedMention[]) =>
    mentions.map((mention) => `${words.year(mention)}：${mention.quote}`).join('\n');
  const at = (mentions: readonly PublishedMention[]) =>
    [...new Set(mentions.flatMap((mention) => mention.sentences))].join(' ');
  return shown.map(({ place, promises, later, verdict }) => [
    place.id,
    words.name(place),
    words.category(place),
    words.unit(place),
    said(promises),
    at(promises),
    said(later),
    at(later),
    words.verdict(verdict),
    RULES_VERSION,
  ]);
}
