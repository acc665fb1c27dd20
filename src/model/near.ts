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
import type { PlaceGeometry } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import type { Origin } from './state';

type LngLat = readonly [lng: number, lat: number];

/** Walking is longer than the straight line, and this many metres a minute; minutes are rounded up. */
const DETOUR = 1.3;
const METRES_A_MINUTE = 70;
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
      return booleanPointInPolygon(here, geometry as Polygon)
        ? 0
        : toLines(multiLineString(ringsOf(geometry as Polygon)).geometry);
  }
}

function ringsOf(polygon: Polygon): number[][][] {
  const line = polygonToLine(polygon);
  const geometries = line.type === 'Feature' ? [line.geometry] : line.features.map((feature) => feature.geometry);
  return geometries.flatMap((geometry) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
}

export interface Nearness {
  place: PlaceFeature;
  /** To its centre or nearest edge. */
  metres: number;
  /** When the radius of the place exceeds half its distance: "within so many metres", and no minutes. */
  vague: number | null;
  /** Where it is is not known to the metre: its distance is "about". */
  about: boolean;
  /** Minutes on foot, an estimate; `null` where the position is vague. */
  minutes: number | null;
  /** Measured to the nearest edge of a line or an area. */
  toEdge: boolean;
}

/** What a distance to a place is worth; `unsure` is how far off its other end may be, metres. */
function judged(place: PlaceFeature, metres: number, unsure = 0): Nearness {
  const { kind, radius = 0 } = place.properties.location;
  const doubt = (kind === 'exact' ? 0 : radius) + unsure;
  const isVague = doubt > metres / 2;
  return {
    place,
    metres,
    vague: isVague ? Math.ceil((metres + doubt) / VAGUE_STEP) * VAGUE_STEP : null,
    about: doubt > 0,
    minutes: isVague ? null : Math.max(1, Math.ceil((metres * DETOUR) / METRES_A_MINUTE)),
    toEdge: place.geometry?.type !== 'Point',
  };
}

/** How near one place is; `null` when it has no geometry to measure to. */
export function nearness(from: LngLat, place: PlaceFeature): Nearness | null {
  return place.geometry ? judged(place, metresTo(from, place.geometry)) : null;
}

/** The places with a geometry, nearest first; equal distances in the order given. */
export function byDistance(from: LngLat, places: readonly PlaceFeature[]): Nearness[] {
  return places.flatMap((place) => nearness(from, place) ?? []).sort((a, b) => a.metres - b.metres);
}

export interface NearResult {
  inRing: Nearness[];
  /** The five nearest beyond the ring, so that an empty ring is no dead end. */
  beyond: Nearness[];
  vagueCount: number;
  /** How many of those in the ring are promised for 2023. */
  planned: number;
}

/** What of these places lies within the ring around the origin; `ring` in metres. */
export function near(places: readonly PlaceFeature[], origin: Pick<Origin, 'lngLat'>, ring: number): NearResult {
  const all = byDistance(origin.lngLat, places);
  const inRing = all.filter(({ metres }) => metres <= ring);
  return {
    inRing,
    beyond: all.filter(({ metres }) => metres > ring).slice(0, 5),
    vagueCount: inRing.filter(({ vague }) => vague !== null).length,
    planned: inRing.filter(({ place }) =>
      place.properties.mentions.some(({ year, tense }) => year === 2023 && tense === 'planned'),
    ).length,
  };
}

/** Positions along a geometry, its corners. */
function cornersOf(geometry: PlaceGeometry): LngLat[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
  }
}

/** Metres between the nearest corner of one and the other, whichever way round is shorter. */
function metresBetween(one: PlaceGeometry, other: PlaceGeometry): number {
  const towards = (from: PlaceGeometry, to: PlaceGeometry) => cornersOf(from).map((corner) => metresTo(corner, to));
  // A point has one corner; measured from a line's corners its distance would be too long.
  if (one.type === 'Point') return Math.min(...towards(one, other));
  if (other.type === 'Point') return Math.min(...towards(other, one));
  return Math.min(...towards(one, other), ...towards(other, one));
}

/** The places nearest to one with a geometry, itself left out; none where nobody knows where it is. */
export function neighbours(place: PlaceFeature, places: readonly PlaceFeature[], count: number): Nearness[] {
  const { geometry, properties } = place;
  if (!geometry) return [];
  const { kind, radius = 0 } = properties.location;
  return places
    .flatMap((other) => {
      if (other.id === place.id || !other.geometry) return [];
      return judged(other, metresBetween(geometry, other.geometry), kind === 'exact' ? 0 : radius);
    })
    .sort((a, b) => a.metres - b.metres)
    .slice(0, count);
}

/** Farther than this from everything that is drawn, "near me" makes no sense, metres. */
const FAR_AWAY = 5000;

/** Is a position far from every place? */
export function isFarAway(origin: Pick<Origin, 'lngLat'>, places: readonly PlaceFeature[]): boolean {
  const [nearest] = byDistance(origin.lngLat, places);
  return nearest === undefined || nearest.metres > FAR_AWAY;
}
