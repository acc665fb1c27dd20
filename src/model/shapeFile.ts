/** A drawn area as a GeoJSON file, and back: what is too long for an address travels this way. */
import type { Area } from './area';
import { encodePolyline } from './polyline';

/** GeoJSON text: the outline, with the shape it was made of as a property. */
export function shapeFile({ text, outline }: Area): string {
  return JSON.stringify({ ...outline, properties: { shape: text } }, null, 2);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The outer ring, closed, of a polygon; null when it is none, or its positions are none. */
function outerRing(geometry: unknown): [number, number][] | null {
  if (!isObject(geometry) || geometry.type !== 'Polygon' || !Array.isArray(geometry.coordinates)) return null;
  const [ring, ...holes]: unknown[] = geometry.coordinates;
  if (!Array.isArray(ring) || ring.length < 4 || holes.length > 0) return null;
  const positions = ring.map((position: unknown): [number, number] | null => {
    if (!Array.isArray(position)) return null;
    const [lng, lat]: unknown[] = position;
    const isPlace = typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
    return isPlace ? [lng, lat] : null;
  });
  return positions.every((position) => position !== null) ? positions : null;
}

/** The text of the shape in a file: the one it was saved with, or that of its only polygon; null when it has neither. */
export function readShapeFile(content: string): string | null {
  let root: unknown;
  try {
    root = JSON.parse(content);
  } catch {
    return null;
  }
  const features = isObject(root) && root.type === 'FeatureCollection' ? root.features : [root];
  if (!Array.isArray(features) || features.length !== 1 || !isObject(features[0])) return null;
  const [feature] = features;
  if (isObject(feature.properties) && typeof feature.properties.shape === 'string') return feature.properties.shape;
  const ring = outerRing(feature.type === 'Feature' ? feature.geometry : feature);
  return ring && `p:${encodePolyline(ring.slice(0, -1))}`;
}
