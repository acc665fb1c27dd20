/** The places as the sketch draws them: a mark, and a line or an area where they have one. */
import type { Category, PlaceGeometry } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import { memoise } from '../model/memoise';
import { furthestStep, type Step } from '../model/stage';
import { type Box, coursesOf, extentOf, isInside, pathOf, type Sheet, type Spot } from './projection';

export interface Thing {
  place: PlaceFeature;
  category: Category;
  step: Step;
  /** Known less exactly than to a block. */
  vague: boolean;
  /** Where its mark stands; a zone has none: it is an area, not an address. */
  mark: Spot | null;
  shape: 'point' | 'line' | 'area';
  extent: Box;
  path: string;
}

/** Positions vaguer than this (metres) get a paper-coloured disc. */
const VAGUE = 500;

/** Length of each piece between two spots. */
function piecesOf(course: readonly Spot[]): number[] {
  return course.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = course[index] ?? [x, y];
    return Math.hypot(x - fromX, y - fromY);
  });
}

const lengthOf = (course: readonly Spot[]) => piecesOf(course).reduce((sum, piece) => sum + piece, 0);

function halfway(course: readonly Spot[]): Spot {
  const pieces = piecesOf(course);
  let left = lengthOf(course) / 2;
  const index = pieces.findIndex((piece) => {
    left -= piece;
    return left <= 0;
  });
  const [[fromX, fromY] = [0, 0], [x, y] = [0, 0]] = [course[index], course[index + 1]];
  const share = 1 + left / (pieces[index] || 1);
  return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
}

/** The middle of the extent when it lies inside the ring, else the corner nearest to it. */
function within(ring: readonly Spot[]): Spot {
  const extent = extentOf(ring);
  const [x, y]: Spot = [extent.x + extent.width / 2, extent.y + extent.height / 2];
  if (isInside([x, y], ring)) return [x, y];
  const [nearest = [x, y]] = [...ring].sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
  return nearest;
}

/** Where the mark of a geometry stands: the same spot as on the large map. */
function markOf(type: PlaceGeometry['type'], courses: readonly Spot[][]): Spot {
  const [longest = []] = [...courses].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (type === 'Polygon') return within(courses[0] ?? []);
  return type === 'Point' ? (courses[0]?.[0] ?? [0, 0]) : halfway(longest);
}

const SHAPES = { Point: 'point', LineString: 'line', MultiLineString: 'line', Polygon: 'area' } as const;

/** Null for a place that is not on the map. */
export function thingOf(place: PlaceFeature, sheet: Sheet): Thing | null {
  const { geometry } = place;
  const { category, location } = place.properties;
  if (!geometry) return null;
  const courses = coursesOf(sheet, geometry);
  const shape = SHAPES[geometry.type];
  return {
    place,
    category,
    step: furthestStep(place),
    vague: (location.radius ?? 0) > VAGUE,
    mark: category === 'zone' ? null : markOf(geometry.type, courses),
    shape,
    extent: extentOf(courses.flat()),
    path: shape === 'point' ? '' : pathOf(courses),
  };
}

/** All that can be drawn of these places, in their order. */
export const thingsOf = memoise((places: readonly PlaceFeature[], sheet: Sheet): readonly Thing[] =>
  places.flatMap((place) => thingOf(place, sheet) ?? []),
);

/** Ids of the places whose mark lies in the view, or whose line or area reaches into it. */
export function inView(things: readonly Thing[], view: Box): ReadonlySet<string> {
  const apart = (from: number, length: number, start: number, room: number) =>
    from > start + room || from + length < start;
  const isIn = ({ extent: { x, y, width, height } }: Thing) =>
    !apart(x, width, view.x, view.width) && !apart(y, height, view.y, view.height);
  return new Set(things.filter(isIn).map(({ place }) => place.id));
}
