/**
 * The view: a box of the sheet, in units, that fills the frame the style sheet gives it. Frame and box
 * have one shape, so the frame may take any size without a script: every place keeps its share of it.
 */
import type { Sketch } from '../../geo/schema/sketch';
import type { Dataset } from '../model/dataset';
import { litBy } from '../model/lit';
import type { Focus } from '../model/state';
import { type Box, coursesOf, extentOf, type Sheet, type Spot } from './projection';

/** Width by height; `aspect-ratio` of the frame in `sketch.css` says the same. */
export const RATIO = 17 / 20;
/** How many times closer than the opening view one may come. */
const CLOSEST = 24;
/** What a place is brought into: a view this many times closer than the opening one. */
const VISIT = 5;
/** Air around what is fitted. */
const AIR = 1.3;

/** The smallest view that holds the box, centred on it. */
function fitting(x: number, y: number, width: number, height: number): Box {
  const whole = Math.max(width, height * RATIO);
  return centred([x + width / 2, y + height / 2], whole);
}

function centred([x, y]: Spot, width: number): Box {
  const height = width / RATIO;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function centreOf({ x, y, width, height }: Box): Spot {
  return [x + width / 2, y + height / 2];
}

/** The whole district. */
export function opening({ district }: Sketch): Box {
  return fitting(...district);
}

/** Never farther out than the opening view, nor centred outside the district. */
function kept(view: Box, sketch: Sketch): Box {
  const whole = opening(sketch);
  const [left, top, width, height] = sketch.district;
  const [x, y] = centreOf(view);
  const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  const centre: Spot = [within(x, left, left + width), within(y, top, top + height)];
  return centred(centre, within(view.width, whole.width / CLOSEST, whole.width));
}

/** Closer (above 1) or farther. */
export function magnified(view: Box, factor: number, sketch: Sketch): Box {
  return kept(centred(centreOf(view), view.width / factor), sketch);
}

/** Moved by shares of its own width and height. */
export function shifted(view: Box, right: number, down: number, sketch: Sketch): Box {
  return kept({ ...view, x: view.x + right * view.width, y: view.y + down * view.height }, sketch);
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Where an intention leads: the things themselves, or the zone that stands for one; null when none is on the map. */
function targetOf(data: Dataset, sheet: Sheet, { id, others = [] }: Focus): { extent: Box; standIn: boolean } | null {
  const lit = litBy(data, id);
  const geometries = [lit ?? id, ...others].flatMap(
    (each) => (data.unitById.get(each) ?? data.placeById.get(each))?.geometry ?? [],
  );
  const spots = geometries.flatMap((geometry) => coursesOf(sheet, geometry).flat());
  return spots.length > 0 ? { extent: extentOf(spots), standIn: lit !== null && lit !== id } : null;
}

/** The view that carries an intention out; the same one when all is in sight already. */
export function following(view: Box, sketch: Sketch, data: Dataset, focus: Focus): Box {
  const target = targetOf(data, sketch, focus);
  if (!target) return view;
  const { extent, standIn } = target;
  if ((focus.how === 'visit' || standIn) && contains(view, extent)) return view;
  const near = Math.min(view.width, opening(sketch).width / VISIT);
  const whole = fitting(extent.x, extent.y, extent.width * AIR, extent.height * AIR);
  return kept(centred(centreOf(extent), Math.max(near, whole.width)), sketch);
}
