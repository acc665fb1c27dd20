/** What a shape covers, how large it is, and which things lie in it. Brings Turf's buffer along: loaded lazily. */
import { area, booleanIntersects, booleanValid, buffer, circle, kinks, length, lineString, polygon } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from './dataset';
import { readShape, type Shape } from './shape';

export interface Area {
  /** The shape as its address has it. */
  text: string;
  shape: Shape;
  /** What it covers. */
  outline: Feature<Polygon | MultiPolygon>;
  /** Ids of the things a point, line or area of which lies in it or touches it. */
  inside: ReadonlySet<string>;
  /** Things without a geometry of their own: whether they lie in it is not known. */
  unplaced: number;
  squareMetres: number;
  /** Of the way round a polygon or a circle, or along the line; null for the surroundings of a thing. */
  metres: number | null;
}

/** How far from an axis still belongs to it, metres: the rule by which things were given to units. */
const AXIS_METRES = 200;
/** Corners of a drawn circle. */
const STEPS = 64;

const around = (geometry: Geometry, metres: number) =>
  metres > 0 ? buffer({ type: 'Feature', geometry, properties: {} }, metres, { units: 'meters' }) : undefined;

function outlineOf(shape: Shape, { unitById, placeById }: Dataset): Area['outline'] | undefined {
  switch (shape.kind) {
    case 'polygon': {
      const [first] = shape.ring;
      return first && polygon([[...shape.ring, first].map(([lng, lat]) => [lng, lat])]);
    }
    case 'circle':
      return circle(shape.centre, shape.metres, { steps: STEPS, units: 'meters' });
    case 'line':
      return around(lineString(shape.path.map(([lng, lat]) => [lng, lat])).geometry, shape.metres);
    case 'unit': {
      const geometry = unitById.get(shape.id)?.geometry;
      if (geometry?.type === 'Polygon') return { type: 'Feature', geometry, properties: {} };
      return geometry && around(geometry, AXIS_METRES);
    }
    case 'near': {
      const geometry = placeById.get(shape.id)?.geometry;
      return geometry ? around(geometry, shape.metres) : undefined;
    }
  }
}

const roundOf = (outline: Area['outline']) => length(outline, { units: 'meters' });

function metresOf(shape: Shape, outline: Area['outline']): number | null {
  if (shape.kind === 'near') return null;
  if (shape.kind === 'line') return length(lineString(shape.path.map(([lng, lat]) => [lng, lat])), { units: 'meters' });
  return roundOf(outline);
}

/** Null when the text is no shape, the thing has no geometry, or the sides of the polygon cross. */
export function areaOf(text: string, data: Dataset): Area | null {
  const shape = readShape(text, data);
  const outline = shape && outlineOf(shape, data);
  if (!shape || !outline) return null;
  const drawn = outline.geometry;
  if (
    shape.kind === 'polygon' &&
    drawn.type === 'Polygon' &&
    (!booleanValid(drawn) || kinks(drawn).features.length > 0)
  )
    return null;
  const placed = data.places.flatMap(({ id, geometry }) => (geometry ? [{ id, geometry }] : []));
  const inside = placed.filter(({ geometry }) => booleanIntersects(outline, geometry)).map(({ id }) => id);
  return {
    text,
    shape,
    outline,
    inside: new Set(inside),
    unplaced: data.places.length - placed.length,
    squareMetres: area(outline),
    metres: metresOf(shape, outline),
  };
}
