/** From the earth to the flat sheet and back: Web Mercator, as MapLibre draws it, in the units of `sketch.json`. */
import type { LineString, MultiLineString, Point, Polygon, Position } from 'geojson';
import type { Sketch } from '../../geo/schema/sketch';

export type Sheet = Pick<Sketch, 'world' | 'left' | 'top'>;
/** x to the east, y to the south, units from the sheet's north-west corner. */
export type Spot = readonly [x: number, y: number];

/** Units; `x` and `y` are its north-west corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** At zoom 0 MapLibre draws the world this wide, CSS pixels. */
const WORLD_PIXELS = 512;
/** Of the earth at the equator, metres, as Web Mercator takes it. */
const EQUATOR = 2 * Math.PI * 6_378_137;
/** Of the district; the sheet is small enough for one scale. */
const LATITUDE = 30.6;

export function project({ world, left, top }: Sheet, [lng = 0, lat = 0]: Position): Spot {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [world * (lng / 360 + 0.5) - left, world * (0.5 - north / (2 * Math.PI)) - top];
}

/** Longitude and latitude of a spot. */
export function unproject({ world, left, top }: Sheet, [x, y]: Spot): [lng: number, lat: number] {
  const north = (0.5 - (y + top) / world) * 2 * Math.PI;
  return [((x + left) / world - 0.5) * 360, ((Math.atan(Math.exp(north)) - Math.PI / 4) * 360) / Math.PI];
}

/** MapLibre's zoom for a scale. */
export function zoomOf({ world }: Sheet, unitsPerPixel: number): number {
  return Math.log2(world / WORLD_PIXELS / unitsPerPixel);
}

/** The scale at a zoom of MapLibre's. */
export function unitsPerPixel({ world }: Sheet, zoom: number): number {
  return world / WORLD_PIXELS / 2 ** zoom;
}

/** Units of the sheet in a metre on the ground. */
export function unitsPerMetre({ world }: Pick<Sheet, 'world'>): number {
  return world / (EQUATOR * Math.cos((LATITUDE * Math.PI) / 180));
}

/** The courses of a geometry in spots; a point is one course of one spot. */
export function coursesOf(sheet: Sheet, geometry: Point | LineString | MultiLineString | Polygon): Spot[][] {
  const place = (position: Position) => project(sheet, position);
  switch (geometry.type) {
    case 'Point':
      return [[place(geometry.coordinates)]];
    case 'LineString':
      return [geometry.coordinates.map(place)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map((course) => course.map(place));
  }
}

/** SVG path data, whole units. */
export function pathOf(courses: readonly Spot[][]): string {
  return courses.map((course) => `M${course.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`).join('');
}

/** The smallest box around spots. */
export function extentOf(spots: readonly Spot[]): Box {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Is the spot inside the ring? */
export function isInside([x, y]: Spot, ring: readonly Spot[]): boolean {
  let inside = false;
  ring.forEach(([toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  });
  return inside;
}
