/** Makes `sketch.json`: the few lines of the basemap that the light SVG map draws, as path data on one flat sheet. */
import * as turf from '@turf/turf';
import type { BBox, Geometry, Position } from 'geojson';
import type { BasemapFeature, BasemapProperties } from './schema/published.ts';
import type { Sketch } from './schema/sketch.ts';
import { sketchNames } from './sketchNames.ts';

/** Units round the whole earth: one is about 2 m here, a street's breadth at zoom 15 is ten of them. */
const WORLD = 2 ** 24;
/** Round the equator, metres, as Web Mercator takes it. */
const EQUATOR = 2 * Math.PI * 6_378_137;
/** What lies farther from the district than this (metres) is covered by paper. */
const REACH = 4400;
/** How far a line may stray from its course, units; half a pixel of the opening view is 3.5. */
const TOLERANCE = 3;

/** x to the east, y to the south, whole units from the sheet's north-west corner. */
export type Spot = [x: number, y: number];
type Layer = BasemapProperties['layer'];

/** Web Mercator in units, from the date line and the northern edge of the world. */
function onWorld(position: Position): Spot {
  const [east = 0, north = 0] = turf.toMercator(position);
  return [WORLD * (0.5 + east / EQUATOR), WORLD * (0.5 - north / EQUATOR)];
}

/** Lines and rings of a geometry; a ring comes without its last position, which repeats the first. */
function coursesOf(geometry: Geometry): { positions: Position[]; closed: boolean }[] {
  switch (geometry.type) {
    case 'LineString':
      return [{ positions: geometry.coordinates, closed: false }];
    case 'MultiLineString':
      return geometry.coordinates.map((positions) => ({ positions, closed: false }));
    case 'Polygon':
      return geometry.coordinates.map((ring) => ({ positions: ring.slice(0, -1), closed: true }));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((ring) => ({ positions: ring.slice(0, -1), closed: true }));
    default:
      return [];
  }
}

/** Steps from spot to spot; a minus sign parts two numbers as well as a space does. */
function steps(spots: readonly Spot[], from: Spot): string {
  let [x, y] = from;
  let text = 'm';
  for (const [toX, toY] of spots) {
    for (const step of [toX - x, toY - y]) text += step < 0 || text === 'm' ? step : ` ${step}`;
    [x, y] = [toX, toY];
  }
  return text;
}

/** One path for many courses: each moves on from where the last one ended, in steps, which keeps the numbers short. */
function pathOf(courses: readonly { spots: Spot[]; closed: boolean }[]): string {
  let pen: Spot = [0, 0];
  return courses
    .map(({ spots, closed }) => {
      const path = `${steps(spots, pen)}${closed ? 'z' : ''}`;
      pen = (closed ? spots[0] : spots.at(-1)) ?? pen;
      return path;
    })
    .join('');
}

/** The sheet of a district: how positions and geometries come to lie on it. */
function sheetAround(district: BBox) {
  const [west, south, east, north] = turf.bbox(
    turf.buffer(turf.bboxPolygon(district), REACH, { units: 'meters' }) ?? turf.bboxPolygon(district),
  );
  const frame: BBox = [west, south, east, north];
  const [left, top] = onWorld([west, north]).map(Math.floor) as Spot;
  const place = (position: Position): Spot => {
    const [x, y] = onWorld(position);
    return [Math.round(x - left), Math.round(y - top)];
  };
  const cut = (geometry: Geometry): Geometry =>
    geometry.type === 'LineString' || geometry.type === 'Polygon' ? turf.bboxClip(geometry, frame).geometry : geometry;
  const draw = (geometries: readonly Geometry[]): string => {
    const courses = geometries
      .map(cut)
      .flatMap(coursesOf)
      .map(({ positions, closed }) => {
        const spots = positions.map(place);
        const course =
          spots.length > 2 ? turf.simplify(turf.lineString(spots), { tolerance: TOLERANCE, highQuality: true }) : null;
        return { spots: course ? (course.geometry.coordinates as Spot[]) : spots, closed };
      });
    return pathOf(courses.filter(({ spots }) => spots.length > 1));
  };
  return { left, top, place, draw };
}

/** Null without an outline of the district: there is no telling what to fit. */
export function sketchOf(basemap: readonly BasemapFeature[]): Sketch | null {
  const only = <L extends Layer>(
    layer: L,
    test: (facts: Extract<BasemapProperties, { layer: L }>) => boolean = () => true,
  ) =>
    basemap
      .filter(
        ({ properties }) => properties.layer === layer && test(properties as Extract<BasemapProperties, { layer: L }>),
      )
      .map(({ geometry }) => geometry);
  const outline = only('focus')[0] ?? only('district')[0];
  if (!outline) return null;
  const { left, top, place, draw } = sheetAround(turf.bbox(outline));
  const [west, south, east, north] = turf.bbox(outline);
  const [[x, y], [right, bottom]] = [place([west, north]), place([east, south])];
  const lines = basemap.flatMap(({ properties }) => (properties.layer === 'metro' ? [properties] : []));
  return {
    world: WORLD,
    left,
    top,
    district: [x, y, right - x, bottom - y],
    focus: draw([outline]),
    outline: draw(only('district')),
    green: draw(only('green')),
    river: draw(only('water', ({ type }) => type === 'river')),
    lakes: draw(only('water', ({ type }) => type === 'lake')),
    banks: draw(only('bank')),
    roads: [1, 2, 3].map((wanted) =>
      draw(only('road', (road) => road.class === wanted && (wanted < 3 || !!road.name))),
    ),
    rail: draw(only('rail')),
    metro: [...new Set(lines.map(({ line }) => line))].map((wanted) => ({
      line: wanted,
      open: draw(only('metro', ({ line, state }) => line === wanted && !state)),
      ahead: draw(only('metro', ({ line, state }) => line === wanted && !!state)),
    })),
    names: sketchNames(basemap, place),
  };
}
