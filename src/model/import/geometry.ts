/** Reads a GeoJSON geometry from anything, strictly by RFC 7946, or says what is wrong with it. */
import type { Geometry, Position } from 'geojson';
import { type Issue, type RowFault, shown } from './issue';

/** What is wrong, without where. Thrown within this folder and caught where the place is known; no `Error`, for it has no need of a stack. */
export class Fault {
  readonly issue: Issue<RowFault>;
  constructor(code: RowFault, value?: unknown, rest: Partial<Issue> = {}) {
    this.issue = { ...rest, code, ...(value === undefined ? {} : { value: shown(value) }) };
  }
}

/** Collections within collections are allowed but "should be avoided"; deeper than this no honest file goes. */
const DEEPEST = 8;
/** Beyond the largest degree but not yet metres. */
const LARGEST_DEGREES = 1000;

/** Fails when the numbers cannot be longitude and latitude in degrees. */
export function checkedPosition(lng: number, lat: number, rest: Partial<Issue> = {}): void {
  if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return;
  const value = `${lng}, ${lat}`;
  if (Math.abs(lng) <= 90 && Math.abs(lat) <= 180) throw new Fault('swapped', value, rest);
  if (Math.max(Math.abs(lng), Math.abs(lat)) > LARGEST_DEGREES) throw new Fault('projected', value, rest);
  throw new Fault('outOfRange', value, rest);
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Fault('coordinates', value === undefined ? 'undefined' : value);
  return value;
}

function position(value: unknown, latitudeFirst: boolean): Position {
  const numbers = Array.isArray(value) ? value : [];
  const [first, second, height] = numbers;
  const isPair = Number.isFinite(first) && Number.isFinite(second);
  if (!isPair || (height !== undefined && height !== null && !Number.isFinite(height))) {
    throw new Fault('position', value === undefined ? 'undefined' : value);
  }
  const [lng, lat] = latitudeFirst ? [second, first] : [first, second];
  checkedPosition(lng, lat);
  // More than three numbers "should not" be there and mean nothing that could be drawn.
  return Number.isFinite(height) ? [lng, lat, height] : [lng, lat];
}

function line(value: unknown, latitudeFirst: boolean): Position[] {
  const positions = list(value).map((item) => position(item, latitudeFirst));
  if (positions.length < 2) throw new Fault('lineShort', undefined, { count: positions.length });
  return positions;
}

function ring(value: unknown, latitudeFirst: boolean): Position[] {
  const positions = list(value).map((item) => position(item, latitudeFirst));
  if (positions.length < 4) throw new Fault('ringShort', undefined, { count: positions.length });
  const [first = [], last = []] = [positions[0], positions.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) throw new Fault('ringOpen', `${first} … ${last}`);
  return positions;
}

function polygon(value: unknown, latitudeFirst: boolean): Position[][] {
  const rings = list(value).map((item) => ring(item, latitudeFirst));
  if (rings.length === 0) throw new Fault('coordinates', []);
  return rings;
}

/** A clean copy with nothing but type and coordinates. @throws Fault */
export function readGeometry(value: unknown, latitudeFirst: boolean, depth = 0): Geometry {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault('geometryType', value);
  const { type, coordinates, geometries } = value as Record<string, unknown>;
  switch (type) {
    case 'Point':
      return { type, coordinates: position(coordinates, latitudeFirst) };
    case 'MultiPoint':
      return { type, coordinates: list(coordinates).map((item) => position(item, latitudeFirst)) };
    case 'LineString':
      return { type, coordinates: line(coordinates, latitudeFirst) };
    case 'MultiLineString':
      return { type, coordinates: list(coordinates).map((item) => line(item, latitudeFirst)) };
    case 'Polygon':
      return { type, coordinates: polygon(coordinates, latitudeFirst) };
    case 'MultiPolygon':
      return { type, coordinates: list(coordinates).map((item) => polygon(item, latitudeFirst)) };
    case 'GeometryCollection':
      if (depth >= DEEPEST) throw new Fault('tooDeep', undefined, { limit: DEEPEST });
      return { type, geometries: list(geometries).map((item) => readGeometry(item, latitudeFirst, depth + 1)) };
    default:
      throw new Fault('geometryType', type === undefined ? 'undefined' : type);
  }
}

/** What every feature is read with: the fault is kept with its place, and the feature left out. */
export function attempt<T>(read: () => T, onFault: (issue: Issue<RowFault>) => void): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    onFault(error.issue);
    return undefined;
  }
}
