/** What part of the earth a map drawn for paper shows. */
import type { PlaceFeature } from '../../geo/schema/published';
import type { MapView } from './mapView';
import { markPosition } from './marks';

/** West, south, east, north in degrees. */
type Bounds = readonly [number, number, number, number];

/** Holds what the view intends to show and every place that has a spot; null when there is neither. */
export function mapExtent({ focus }: Pick<MapView, 'focus'>, places: readonly PlaceFeature[]): Bounds | null {
  const positions = places.flatMap((place) => {
    const position = markPosition(place);
    return position ? [position] : [];
  });
  const [west, south, east, north] = focus?.bounds ?? [];
  const lngs = [west, east, ...positions.map(([lng]) => lng)].filter((value) => value !== undefined);
  const lats = [south, north, ...positions.map(([, lat]) => lat)].filter((value) => value !== undefined);
  if (lngs.length === 0) return null;
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
