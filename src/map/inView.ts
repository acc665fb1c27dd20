/** Which places the map shows now. */
import { bboxClip } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import type { LineShape, MapView } from '../model/mapView';
import type { ThingProperties } from '../model/marks';
import type { Bounds } from './ground';

/** Ids of the places whose mark stands in the bounds, or whose line or area reaches into them. */
export function inView({ points, lines, areas }: MapView, [west, south, east, north]: Bounds): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { geometry, properties } of points.features) {
    const [lng = 0, lat = 0] = geometry.coordinates;
    if (lng >= west && lng <= east && lat >= south && lat <= north) ids.add(properties.id);
  }
  const shapes: Feature<LineShape | Polygon, ThingProperties>[] = [...lines.features, ...areas.features];
  for (const shape of shapes) {
    const clipped = bboxClip(shape, [west, south, east, north]);
    if (clipped.geometry.coordinates.flat().length > 0) ids.add(shape.properties.id);
  }
  return ids;
}

export function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
