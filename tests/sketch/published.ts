/** The published sketch, and places on it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PlaceGeometry } from '../../geo/schema';
import type { Sketch } from '../../geo/schema/sketch';
import { unproject } from '../../src/sketch/projection';
import { place } from '../model/fixture';

export { data } from '../model/published';

export const sketch = JSON.parse(readFileSync(resolve('public/data/sketch.json'), 'utf8')) as Sketch;

/** A place at a spot of the sheet. */
export function placeAt(id: string, x: number, y: number, facts: Parameters<typeof place>[1] = {}) {
  return place(id, { ...facts, at: unproject(sketch, [x, y]) });
}

/** A place whose geometry is made of spots of the sheet. */
export function placeOf(id: string, type: 'LineString' | 'Polygon', spots: [number, number][]) {
  const positions = spots.map((spot) => unproject(sketch, spot));
  const geometry: PlaceGeometry =
    type === 'LineString' ? { type, coordinates: positions } : { type, coordinates: [positions] };
  return { ...place(id), geometry };
}
