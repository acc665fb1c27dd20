/** The marks of the map: one point for every place with a geometry, and those at one spot opened like a fan. */
import { along, distance, length, lineString, pointOnFeature } from '@turf/turf';
import type { Feature, Point, Position } from 'geojson';
import { CATEGORIES, type Category, type PlaceGeometry } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import { nameOf } from './placeText';
import { furthestStep, type Step } from './stage';
import type { Language } from './state';

/** Marks closer than this (metres) would overlap even when zoomed in, and share one spot. */
const SPOT = 26;
/** The most marks a fan can hold; more stay one ring with a number. */
export const FAN_LIMIT = 4;

export interface ThingProperties {
  id: string;
  name: string;
  category: Category;
  step: Step;
  /** Metres; ~90 % sure the true centre lies within it. */
  radius: number;
  shape: 'point' | 'line' | 'area';
  /** Smaller is named first: what has come furthest, then what is known more exactly. */
  rank: number;
}

export interface MarkProperties extends ThingProperties {
  /** How many marks share the spot (1 = alone), and which of them this is, from 0. */
  fanSize: number;
  fanIndex: number;
  /** Id of the first mark at the spot: the same for all of them. */
  spot: string;
  /** Only on the first of more than `FAN_LIMIT` marks: how many of each category, comma-separated in the order of `CATEGORIES`. */
  pile?: string;
}
export type Mark = Feature<Point, MarkProperties>;

const STEP_RANK: Record<Step, number> = { award: 0, complete: 1, progress: 2, plan: 3, mention: 4 };

function shapeOf(geometry: PlaceGeometry): ThingProperties['shape'] {
  if (geometry.type === 'Point') return 'point';
  return geometry.type === 'Polygon' ? 'area' : 'line';
}

export function thingProperties(place: PlaceFeature, geometry: PlaceGeometry, language: Language): ThingProperties {
  const step = furthestStep(place);
  const radius = place.properties.location.radius ?? 0;
  return {
    id: place.id,
    name: nameOf(place, language),
    category: place.properties.category,
    step,
    radius,
    shape: shapeOf(geometry),
    rank: STEP_RANK[step] + (radius < 200 ? 0 : 2),
  };
}

/** Where the mark of a geometry stands: a line's middle, a point inside an area. */
function representative(geometry: PlaceGeometry): Position {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'Polygon':
      return pointOnFeature(geometry).geometry.coordinates;
    case 'LineString':
      return middle(geometry.coordinates);
    case 'MultiLineString': {
      const [longest = []] = [...geometry.coordinates].sort((a, b) => length(lineString(b)) - length(lineString(a)));
      return middle(longest);
    }
  }
}

function middle(positions: Position[]): Position {
  const line = lineString(positions);
  return along(line, length(line) / 2).geometry.coordinates;
}

/** Where the mark of a place stands, longitude first; null for a place without one. */
export function markPosition({ geometry, properties }: PlaceFeature): Position | null {
  return geometry && properties.category !== 'zone' ? representative(geometry) : null;
}

/** The mark of a single place, alone at its spot. A zone never has one: it is an area, not an address. */
export function markOf(place: PlaceFeature, language: Language): Mark | null {
  const coordinates = markPosition(place);
  if (!place.geometry || !coordinates) return null;
  const properties = thingProperties(place, place.geometry, language);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { ...properties, fanSize: 1, fanIndex: 0, spot: place.id },
  };
}

/** Gathers marks around the first one met; each belongs to exactly one spot. */
function spots(marks: readonly Mark[]): Mark[][] {
  const groups: [Mark, ...Mark[]][] = [];
  for (const mark of marks) {
    const near = groups.find(([first]) => distance(first, mark, { units: 'meters' }) < SPOT);
    if (near) near.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** From left to right for two, from top to bottom for more, as the fan is drawn. */
function inFanOrder(marks: readonly Mark[]): Mark[] {
  const [axis, sign] = marks.length === 2 ? [0, 1] : [1, -1];
  const value = (mark: Mark) => (mark.geometry.coordinates[axis] ?? 0) * sign;
  return [...marks].sort((a, b) => value(a) - value(b));
}

function mean(marks: readonly Mark[], axis: 0 | 1): number {
  return marks.reduce((sum, mark) => sum + (mark.geometry.coordinates[axis] ?? 0), 0) / marks.length;
}

function countByCategory(marks: readonly Mark[]): string {
  return CATEGORIES.map((category) => marks.filter((mark) => mark.properties.category === category).length).join(',');
}

function shareSpot(marks: readonly Mark[]): Mark[] {
  if (marks.length === 1) return [...marks];
  const geometry: Point = { type: 'Point', coordinates: [mean(marks, 0), mean(marks, 1)] };
  const ordered = inFanOrder(marks);
  const spot = ordered[0]?.properties.id ?? '';
  const pile = marks.length > FAN_LIMIT ? { pile: countByCategory(marks) } : {};
  return ordered.map((mark, fanIndex) => ({
    ...mark,
    geometry,
    properties: { ...mark.properties, fanSize: marks.length, fanIndex, spot, ...(fanIndex === 0 ? pile : {}) },
  }));
}

/** One mark for every place that can have one; near-coincident ones share a spot. */
export function marksOf(places: readonly PlaceFeature[], language: Language): Mark[] {
  const marks = places.flatMap((place) => markOf(place, language) ?? []);
  return spots(marks).flatMap(shareSpot);
}
