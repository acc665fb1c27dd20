/** What is drawn now, and where: for things laid over the map, and for tests of what a reader sees. */
import { pointOnFeature } from '@turf/turf';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapView } from '../model/mapView';

/** A place that is drawn. `x`, `y`: CSS pixels from the map's top left corner. */
export interface RenderedPlace {
  id: string;
  x: number;
  y: number;
  /** It has a mark of its own there; otherwise it shares a ring or a fan, or is a zone's area. */
  alone: boolean;
}

/** Every place drawn in the viewport, once. The map must have its style. */
export function renderedPlaces(
  map: Pick<MapLibreMap, 'queryRenderedFeatures' | 'project'>,
  { points }: MapView,
): RenderedPlace[] {
  const places = new Map<string, RenderedPlace>();
  for (const { geometry, properties } of map.queryRenderedFeatures({ layers: ['mark', 'cluster', 'zone-area'] })) {
    if (geometry.type === 'GeometryCollection') continue;
    const [lng = 0, lat = 0] = pointOnFeature(geometry).geometry.coordinates;
    const { x, y } = map.project([lng, lat]);
    const alone = properties.fanSize === 1;
    for (const id of placesOf(properties, points)) places.set(id, { id, x, y, alone });
  }
  return [...places.values()];
}

/** One for a mark or an area, several for a ring: those it gathered, or those that lie on one spot. */
function placesOf(properties: Record<string, unknown>, points: MapView['points']): string[] {
  const { id, ids, pile, spot } = properties;
  if (typeof pile === 'string') {
    return points.features.filter((mark) => mark.properties.spot === spot).map((mark) => mark.properties.id);
  }
  return String(ids ?? id).split(',');
}
