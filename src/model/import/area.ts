/** What the map can show: features beyond it are counted, for nobody could find them there. */
import { bbox } from '@turf/turf';
import type { Dataset } from '../dataset';
import type { Bounds } from './layer';

/** The map cannot be moved farther from the dataset than this (degrees, some 5 km). */
const MARGIN = 0.05;

export function mapArea({ layout, places }: Dataset): Bounds {
  const geometries = [...layout, ...places].flatMap(({ geometry }) => geometry ?? []);
  const [west = 0, south = 0, east = 0, north = 0] = bbox({ type: 'GeometryCollection', geometries });
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}
