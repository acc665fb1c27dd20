/** A shape that selects: drawn by hand, a unit, or the surroundings of a thing; and the short text it is shared as. */
import type { Dataset } from './dataset';
import { decodePolyline, encodePolyline } from './polyline';

type Point = [lng: number, lat: number];

/** Positions in degrees, WGS-84; `metres` is a radius, or how far from the line or the thing still counts. */
export type Shape =
  | { kind: 'polygon'; ring: readonly Point[] }
  | { kind: 'circle'; centre: Point; metres: number }
  | { kind: 'line'; path: readonly Point[]; metres: number }
  | { kind: 'unit'; id: string }
  | { kind: 'near'; id: string; metres: number };

/** What can be drawn by hand. */
export type DrawnShape = Extract<Shape, { kind: 'polygon' | 'circle' | 'line' }>;

/** Metres from a line that was just drawn. */
export const LINE_METRES = 100;

/** Metres: what a radius or a distance may be. */
export const LEAST_METRES = 10;
export const MOST_METRES = 20_000;

/** "p:…" polygon, "c:…,500" circle, "l:…,100" line, "u:cbd" unit, "n:west-lake,500" surroundings. A ring is not closed twice. */
export function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'polygon':
      return `p:${encodePolyline(shape.ring)}`;
    case 'circle':
      return `c:${encodePolyline([shape.centre])},${Math.round(shape.metres)}`;
    case 'line':
      return `l:${encodePolyline(shape.path)},${Math.round(shape.metres)}`;
    case 'unit':
      return `u:${shape.id}`;
    case 'near':
      return `n:${shape.id},${Math.round(shape.metres)}`;
  }
}

/** The number after the last comma and what stands before it. */
function withMetres(text: string): { rest: string; metres: number } | null {
  const [, rest, digits] = /^(.*),(\d{1,6})$/s.exec(text) ?? [];
  const metres = Number(digits);
  if (rest === undefined || metres < LEAST_METRES || metres > MOST_METRES) return null;
  return { rest, metres };
}

/** Reads what `shapeText` writes; null for anything else, and for a unit or a thing the dataset does not have. */
export function readShape(
  text: string,
  { unitById, placeById }: Pick<Dataset, 'unitById' | 'placeById'>,
): Shape | null {
  const [kind, body] = [text.slice(0, 2), text.slice(2)];
  const measured = withMetres(body);
  switch (kind) {
    case 'p:': {
      const ring = decodePolyline(body);
      return ring && ring.length >= 3 ? { kind: 'polygon', ring } : null;
    }
    case 'c:': {
      const [centre, ...more] = (measured && decodePolyline(measured.rest)) ?? [];
      return measured && centre && more.length === 0 ? { kind: 'circle', centre, metres: measured.metres } : null;
    }
    case 'l:': {
      const path = measured && decodePolyline(measured.rest);
      return path && path.length >= 2 ? { kind: 'line', path, metres: measured.metres } : null;
    }
    case 'u:':
      return unitById.has(body) ? { kind: 'unit', id: body } : null;
    case 'n:':
      return measured && placeById.has(measured.rest)
        ? { kind: 'near', id: measured.rest, metres: measured.metres }
        : null;
    default:
      return null;
  }
}
