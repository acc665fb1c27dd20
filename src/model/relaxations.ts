/** The ways out of an empty result. */
import { type Filtered, matching } from './select';
import type { Facet, Filters } from './state';

export interface Relaxation {
  dropped: Facet | 'text' | 'shape';
  /** Those that stay; all of them when it is the shape that goes. */
  filters: Filters;
  count: number;
}

/** For an empty result: each condition whose removal alone brings places back, with their number. */
export function relaxations(state: Filtered): Relaxation[] {
  const facets = ['unit', 'category', 'stage', 'year', 'tense', 'text'] as const;
  return facets
    .filter((facet) => state.filters[facet].length > 0)
    .map((dropped): Relaxation => {
      const filters: Filters = { ...state.filters, [dropped]: dropped === 'text' ? '' : [] };
      return { filters, dropped, count: matching({ ...state, filters }).length };
    })
    .concat(
      state.shape
        ? { dropped: 'shape', filters: state.filters, count: matching({ ...state, shape: null }).length }
        : [],
    )
    .filter((relaxation) => relaxation.count > 0);
}
