/** What follows from the state: which places are visible, and the counts beside every filter value. */
import { CATEGORIES, type PlaceFeature, UNITS, YEARS } from '../../geo/schema';
import type { Dataset, UnitKey } from './dataset';
import { unitOf } from './dataset';
import { memoise } from './memoise';
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

/** The one predicate: does a place pass the filters? Year and tense must be met by the same statement. */
function passes(place: PlaceFeature, filters: Filters): boolean {
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
    (filters.text === '' || searchText(place).includes(fold(filters.text)))
  );
}

const filtered = memoise((data: Dataset, filters: Filters): readonly PlaceFeature[] =>
  data.places.filter((place) => passes(place, filters)),
);

/** What the list, the counts, the map and the exports show: the same places, in dataset order. */
export function visible(state: Pick<State, 'data' | 'filters'>): readonly PlaceFeature[] {
  return filtered(state.data, state.filters);
}

/** How many places each value of a facet would leave, with the other filters applied. */
export type Counts = { [F in Facet]: ReadonlyMap<Filters[F][number], number> };

const counted = memoise((data: Dataset, filters: Filters): Counts => {
  const count = <F extends Facet>(facet: F, values: readonly Filters[F][number][]) =>
    new Map(
      values.map((value) => {
        const alone: Filters = { ...filters, [facet]: [value] };
        return [value, data.places.filter((place) => passes(place, alone)).length];
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

export function counts(state: Pick<State, 'data' | 'filters'>): Counts {
  return counted(state.data, state.filters);
}

export interface Group {
  unit: UnitKey;
  places: readonly PlaceFeature[];
}

const grouped = memoise((places: readonly PlaceFeature[]): readonly Group[] =>
  UNIT_KEYS.map((unit) => ({ unit, places: places.filter((place) => unitOf(place) === unit) })).filter(
    (group) => group.places.length > 0,
  ),
);

const within = memoise((places: readonly PlaceFeature[], ids: ReadonlySet<string>): readonly PlaceFeature[] =>
  places.filter((place) => ids.has(place.id)),
);

/** What the list holds: all that is visible, or only what the map has in view when the reader asked for that. */
export function listed(state: Pick<State, 'data' | 'filters' | 'inView' | 'onlyInView'>): readonly PlaceFeature[] {
  const places = visible(state);
  return state.onlyInView && state.inView ? within(places, state.inView) : places;
}

export function groups(state: Pick<State, 'data' | 'filters' | 'inView' | 'onlyInView'>): readonly Group[] {
  return grouped(listed(state));
}

/** Can the map show it: as a mark of its own, or by lighting up the zone it lies in? */
export function mapped(place: PlaceFeature): 'mark' | 'zone' | 'none' {
  if (place.geometry) return 'mark';
  return place.properties.location.within ? 'zone' : 'none';
}

export function hasFilters(filters: Filters): boolean {
  return filters.text !== '' || (['year', 'category', 'stage', 'tense', 'unit'] as const).some((facet) => filters[facet].length > 0);
}

/** For an empty result: each filter value whose removal alone brings places back, with their number. */
export function relaxations(state: Pick<State, 'data' | 'filters'>): { filters: Filters; dropped: Facet | 'text'; count: number }[] {
  const facets = ['unit', 'category', 'stage', 'year', 'tense', 'text'] as const;
  return facets
    .filter((facet) => state.filters[facet].length > 0)
    .map((dropped) => {
      const filters: Filters = { ...state.filters, [dropped]: dropped === 'text' ? '' : [] };
      return { filters, dropped, count: visible({ data: state.data, filters }).length };
    })
    .filter((relaxation) => relaxation.count > 0);
}
