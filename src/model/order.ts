/** The orders a reader may ask a list for. `default` is the list's own, by unit or by distance; `year` is that of where a thing stands, the latest first. */
import type { PlaceFeature } from '../../geo/schema/published';
import { standing } from './stage';

export const ORDERS = ['default', 'relevance', 'name', 'year'] as const;
export type Order = (typeof ORDERS)[number];

/** Chinese names by pinyin, as a phone book has them. */
const collator = new Intl.Collator(['zh-CN', 'en'], { numeric: true });

/**
 * The items in that order; equals keep the order they came in.
 * `rank` tells how well a place fits the search, the best first; without one there is nothing to be relevant to.
 */
export function ordered<T>(
  items: readonly T[],
  placeOf: (item: T) => PlaceFeature,
  order: Order,
  rank: ReadonlyMap<string, number> | null = null,
): readonly T[] {
  const by = (compare: (a: PlaceFeature, b: PlaceFeature) => number) =>
    [...items].sort((a, b) => compare(placeOf(a), placeOf(b)));
  const rankOf = ({ id }: PlaceFeature) => rank?.get(id) ?? Number.MAX_SAFE_INTEGER;
  switch (order) {
    case 'default':
      return items;
    case 'relevance':
      return rank ? by((a, b) => rankOf(a) - rankOf(b)) : items;
    case 'name':
      return by((a, b) => collator.compare(a.properties.name, b.properties.name));
    case 'year':
      return by((a, b) => standing(b).year - standing(a).year);
  }
}
