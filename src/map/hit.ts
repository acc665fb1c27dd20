/** What a tap or a pointer is on. */
import type { MapView } from '../model/mapView';

/** Ids of places: one for a mark, several for a ring with a number. */
export type Target = readonly string[];

/** The part of a rendered feature that tells what it is. */
export interface Rendered {
  properties: Record<string, unknown>;
}

/** Empty for a feature that is no mark. */
function targetOf({ properties }: Rendered, { points }: Pick<MapView, 'points'>): Target {
  const { id, ids, pile, spot } = properties;
  if (typeof ids === 'string') return ids.split(',');
  if (typeof pile === 'string') {
    return points.features.filter((mark) => mark.properties.spot === spot).map((mark) => mark.properties.id);
  }
  return typeof id === 'string' ? [id] : [];
}

/** Each target once, topmost first: a mark may be drawn in several tiles, and again as the chosen one. */
export function targetsOf(features: readonly Rendered[], view: Pick<MapView, 'points'>): Target[] {
  const targets = features.map((feature) => targetOf(feature, view)).filter((target) => target.length > 0);
  return [...new Map(targets.map((target) => [target.join(), target])).values()];
}

interface Tap {
  /** Exactly under the pointer, and within its reach. */
  under: readonly Target[];
  around: readonly Target[];
  touch: boolean;
  selected: string | null;
}

/**
 * The ids a tap means: none, one to open, or several for a list. A finger on several marks means all of them; a
 * mouse means the topmost, unless that one is chosen already and covers another.
 */
export function meant({ under, around, touch, selected }: Tap): readonly string[] {
  const near = under.length > 0 ? under : around;
  if (touch) return [...new Set(near.flat())];
  const [first = [], second] = near;
  const chosen = first.length === 1 && first[0] === selected;
  return chosen && second ? second : first;
}
