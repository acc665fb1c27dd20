/** What follows from the state: which places are visible, and the counts beside every filter value. */
import { CATEGORIES, UNITS, YEARS } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import type { Dataset, UnitKey } from './dataset';
import { unitOf } from './dataset';
import { memoise } from './memoise';
import { type Order, ordered } from './order';
import type { Search } from './search';
import { furthestStep, STEPS } from './stage';
import { type Facet, FILTER_TENSES, type Filters, type State } from './state';

/** Places of 未归入单元 come last. */
export const UNIT_KEYS: readonly UnitKey[] = [...UNITS, 'none'];

function includes<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

const searchable = new WeakMap<PlaceFeature, string>();
function searchText(place: PlaceFeature): string {
  const known = searchable.get(place);
  if (known !== undefined) return known;
  const { name, nameEn, aliases, mentions } = place.properties;
  const text = fold([name, nameEn, ...aliases, ...mentions.map((mention) => mention.quote)].join('\n'));
  searchable.set(place, text);
  return text;
}

/** Does the text find the place? With the index by name, pinyin and words; until it has come, as it is written. */
function isFound(place: PlaceFeature, text: string, search: Search | null): boolean {
  if (text === '') return true;
  return search ? search.matching(text).has(place.id) : searchText(place).includes(fold(text));
}

/** The one predicate: does a place pass the filters? Year and tense must be met by the same statement. */
function passes(place: PlaceFeature, filters: Filters, search: Search | null): boolean {
  const { category, mentions } = place.properties;
  return (
    includes(filters.category, category) &&
    includes(filters.unit, unitOf(place)) &&
    includes(filters.stage, furthestStep(place)) &&
    mentions.some(
      (mention) =>
        includes(filters.year, mention.year) &&
        (filters.tense.length === 0 || filters.tense.some((tense) => tense === mention.tense)),
    ) &&
    isFound(place, filters.text, search)
  );
}

const filtered = memoise(
  (places: Dataset['places'], filters: Filters, search: Search | null): readonly PlaceFeature[] =>
    places.filter((place) => passes(place, filters, search)),
);

/** What the filters look at; without a search the text is looked for as it is written. */
export type Filtered = Pick<State, 'data' | 'filters'> & Partial<Pick<State, 'search' | 'shape'>>;

function searchOf({ search }: Filtered): Search | null {
  return search?.name === 'ready' ? search.search : null;
}

/** Those the filters choose from: all, or what lies in the shape that is drawn. */
function basis({ data, shape }: Filtered): Dataset['places'] {
  return shape?.area ? inShape(data.places, shape.area.inside) : data.places;
}

/** What the filters leave, whatever is being read. */
export function matching(state: Filtered): readonly PlaceFeature[] {
  return filtered(basis(state), state.filters, searchOf(state));
}

const narrowing = () =>
  memoise((places: readonly PlaceFeature[], ids: ReadonlySet<string>): readonly PlaceFeature[] =>
    places.filter((place) => ids.has(place.id)),
  );
const read = narrowing();
const told = narrowing();
const inView = narrowing();
const inShape = narrowing();

/** What decides which places are visible; what is being read or told counts only while its screen is open. */
export type Deciding = Filtered & Partial<Pick<State, 'mode' | 'reading' | 'mapFollows' | 'briefing'>>;

/** What the list, the counts, the map and the exports show: the same places, in dataset order. */
export function visible(state: Deciding): readonly PlaceFeature[] {
  const places = matching(state);
  if (state.mode === 'report' && state.mapFollows && state.reading) return read(places, state.reading.things);
  if (state.mode === 'brief' && state.briefing?.things) return told(places, state.briefing.things);
  return places;
}

/** What `visible` would show under other filters, for the numbers beside a choice; not remembered. */
export function visibleUnder(state: Deciding, filters: Filters): readonly PlaceFeature[] {
  const search = searchOf(state);
  return basis(state).filter((place) => passes(place, filters, search));
}

/** How many places each value of a facet would leave, with the other filters applied. */
export type Counts = { [F in Facet]: ReadonlyMap<Filters[F][number], number> };

const counted = memoise((places: Dataset['places'], filters: Filters, search: Search | null): Counts => {
  const count = <F extends Facet>(facet: F, values: readonly Filters[F][number][]) =>
    new Map(
      values.map((value) => {
        const alone: Filters = { ...filters, [facet]: [value] };
        return [value, places.filter((place) => passes(place, alone, search)).length];
      }),
    );
  return {
    year: count('year', YEARS),
    category: count('category', CATEGORIES),
    stage: count('stage', STEPS),
    tense: count('tense', FILTER_TENSES),
    unit: count('unit', UNIT_KEYS),
  };
});

export function counts(state: Filtered): Counts {
  return counted(basis(state), state.filters, searchOf(state));
}

export interface Group {
  /** A unit; in an order of the reader's own all that the map shows; last in each what it cannot show. */
  unit: UnitKey | 'mapped' | 'unmapped';
  places: readonly PlaceFeature[];
}

const isOnMap = (place: PlaceFeature) => mapped(place) !== 'none';

const grouped = memoise(
  (places: readonly PlaceFeature[], order: Order, ranked: ReadonlySet<string> | null): readonly Group[] => {
    const rank = ranked && new Map([...ranked].map((id, at) => [id, at]));
    const sorted = ordered(places, (place) => place, order, rank);
    const onMap = sorted.filter(isOnMap);
    const groups: Group[] = [
      ...(order === 'default'
        ? UNIT_KEYS.map((unit) => ({ unit, places: onMap.filter((place) => unitOf(place) === unit) }))
        : [{ unit: 'mapped' as const, places: onMap }]),
      { unit: 'unmapped', places: sorted.filter((place) => !isOnMap(place)) },
    ];
    return groups.filter((group) => group.places.length > 0);
  },
);

/** What the list holds: all that is visible, or only what the map has in view when the reader asked for that. */
export function listed(state: Deciding & Pick<State, 'inView' | 'onlyInView'>): readonly PlaceFeature[] {
  const places = visible(state);
  return state.onlyInView && state.inView ? inView(places, state.inView) : places;
}

/** What the list holds under its heads, in the order the reader asked for. */
export function groups(
  state: Deciding & Pick<State, 'inView' | 'onlyInView'> & Partial<Pick<State, 'order'>>,
): readonly Group[] {
  const { filters, order = 'default' } = state;
  const search = order === 'relevance' && filters.text !== '' ? searchOf(state) : null;
  return grouped(listed(state), order, search?.matching(filters.text) ?? null);
}

/** Can the map show it: as a mark of its own, or by lighting up the zone it lies in? */
export function mapped(place: PlaceFeature): 'mark' | 'zone' | 'none' {
  if (place.geometry) return 'mark';
  return place.properties.location.within ? 'zone' : 'none';
}

export function hasFilters(filters: Filters): boolean {
  return (
    filters.text !== '' ||
    (['year', 'category', 'stage', 'tense', 'unit'] as const).some((facet) => filters[facet].length > 0)
  );
}
