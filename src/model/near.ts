/** How far things are from an origin, and how sure that is. Distances are metres as the crow flies. */
import {
  booleanPointInPolygon,
  distance,
  multiLineString,
  point,
  pointToLineDistance,
  polygonToLine,
} from '@turf/turf';
import type { LineString, MultiLineString, Polygon } from 'geojson';
import type { PlaceFeature, PlaceGeometry } from '../../geo/schema';
import { visible } from './select';
import type { Origin, State } from './state';

type LngLat = readonly [lng: number, lat: number];

/** Walking is longer than the straight line, and this many metres a minute; minutes are rounded up. */
export const DETOUR = 1.3;
export const METRES_A_MINUTE = 70;
/** Where a position is vague, its distance is given in steps of this many metres, rounded up. */
const VAGUE_STEP = 100;

/** Metres from a point to the nearest part of a geometry; 0 inside an area. */
export function metresTo(from: LngLat, geometry: PlaceGeometry): number {
  const here = point([...from]);
  const toLine = (line: LineString) => pointToLineDistance(here, line, { units: 'meters' });
  const toLines = (lines: MultiLineString) =>
    Math.min(...lines.coordinates.map((coordinates) => toLine({ type: 'LineString', coordinates })));
  switch (geometry.type) {
    case 'Point':
      return distance(here, point(geometry.coordinates), { units: 'meters' });
    case 'LineString':
      return toLine(geometry as LineString);
    case 'MultiLineString':
      return toLines(geometry as MultiLineString);
    case 'Polygon':
      return booleanPointInPolygon(here, geometry as Polygon) ? 0 : toLines(multiLineString(ringsOf(geometry as Polygon)).geometry);
  }
}

function ringsOf(polygon: Polygon): number[][][] {
  const line = polygonToLine(polygon);
  const geometries = line.type === 'Feature' ? [line.geometry] : line.features.map((feature) => feature.geometry);
  return geometries.flatMap((geometry) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates));
}

export interface Nearness {
  place: PlaceFeature;
  /** To its centre or nearest edge. */
  metres: number;
  /** When the radius of the place exceeds half its distance: "within so many metres", and no minutes. */
  vague: number | null;
  /** Minutes on foot, an estimate; `null` where the position is vague. */
  minutes: number | null;
  /** Measured to the nearest edge of a line or an area. */
  toEdge: boolean;
}

/** How near one place is; `null` when it has no geometry to measure to. */
export function nearness(from: LngLat, place: PlaceFeature): Nearness | null {
  const { geometry } = place;
  if (!geometry) return null;
  const { kind, radius = 0 } = place.properties.location;
  const metres = metresTo(from, geometry);
  const isVague = kind !== 'exact' && radius > metres / 2;
  return {
    place,
    metres,
    vague: isVague ? Math.ceil((metres + radius) / VAGUE_STEP) * VAGUE_STEP : null,
    minutes: isVague ? null : Math.max(1, Math.ceil((metres * DETOUR) / METRES_A_MINUTE)),
    toEdge: geometry.type !== 'Point',
  };
}

/** The places with a geometry, nearest first; equal distances in the order given. */
export function byDistance(from: LngLat, places: readonly PlaceFeature[]): Nearness[] {
  return places
    .flatMap((place) => nearness(from, place) ?? [])
    .sort((a, b) => a.metres - b.metres);
}

export interface NearResult {
  inRing: Nearness[];
  /** The five nearest beyond the ring, so that an empty ring is no dead end. */
  beyond: Nearness[];
  vagueCount: number;
  /** How many of those in the ring are promised for 2023. */
  planned: number;
}

/** What lies within the ring around the origin, among the places the filters leave. */
export function near(state: Pick<State, 'data' | 'filters'>, origin: Origin, ring: number): NearResult {
  const all = byDistance(origin.lngLat, visible(state));
  const inRing = all.filter(({ metres }) => metres <= ring);
  return {
    inRing,
    beyond: all.filter(({ metres }) => metres > ring).slice(0, 5),
    vagueCount: inRing.filter(({ vague }) => vague !== null).length,
    planned: inRing.filter(({ place }) => place.properties.mentions.some(({ year, tense }) => year === 2023 && tense === 'planned')).length,
  };
}

/** Places closest to a place with a geometry, itself left out. */
export function neighbours(place: PlaceFeature, places: readonly PlaceFeature[], count: number): Nearness[] {
  const { geometry } = place;
  if (!geometry) return [];
  const from = geometry.type === 'Point' ? geometry.coordinates : middleOf(geometry);
  return byDistance(from, places.filter((other) => other.id !== place.id)).slice(0, count);
}

/** A point on the geometry about half-way along it. */
function middleOf(geometry: Exclude<PlaceGeometry, { type: 'Point' }>): LngLat {
  const coordinates = geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  return coordinates[Math.floor(coordinates.length / 2)] ?? [0, 0];
}

/** Is a position so far off that "near me" makes no sense here? Metres beyond the farthest drawn place. */
export const FAR_AWAY = 5000;
export function isFarAway(origin: Origin, places: readonly PlaceFeature[]): boolean {
  const [nearest] = byDistance(origin.lngLat, places);
  return nearest === undefined || nearest.metres > FAR_AWAY;
}
