/** The sketch on the screen as a camera of MapLibre's, so that one picture takes the other's place without a jump. */
import { type Box, project, type Sheet, type Spot, unitsPerPixel, unproject, zoomOf } from './projection';

export interface Camera {
  center: [lng: number, lat: number];
  zoom: number;
}
/** CSS pixels; the frame is where the view lies, the pane what MapLibre will fill. */
type Rectangle = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** What MapLibre must be given to show in the pane what the sketch shows in its frame. */
export function cameraOf(sheet: Sheet, view: Box, frame: Rectangle, pane: Rectangle): Camera {
  const units = view.width / frame.width;
  const centre: Spot = [
    view.x + (pane.left + pane.width / 2 - frame.left) * units,
    view.y + (pane.top + pane.height / 2 - frame.top) * units,
  ];
  return { center: unproject(sheet, centre), zoom: zoomOf(sheet, units) };
}

/** The camera part of an address: zoom, latitude, longitude, as MapLibre writes it. */
const CAMERA = /(?:^#|&)map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/;

/** The view that shows in the frame what MapLibre shows in the pane at the address's camera; null without one. */
export function viewOf(sheet: Sheet, hash: string, frame: Rectangle, pane: Rectangle): Box | null {
  const [zoom, lat, lng] = (CAMERA.exec(hash) ?? []).slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  const units = unitsPerPixel(sheet, zoom);
  const [x, y] = project(sheet, [lng, lat]);
  return {
    x: x - (pane.left + pane.width / 2 - frame.left) * units,
    y: y - (pane.top + pane.height / 2 - frame.top) * units,
    width: frame.width * units,
    height: frame.height * units,
  };
}

/** The view the sketch shows now, read from the document. */
function drawnView(sketch: Element): Box | null {
  const { x, y, width, height } = sketch.querySelector<SVGSVGElement>('.sketch-sheet')?.viewBox.baseVal ?? {};
  return x === undefined || y === undefined || !width || !height ? null : { x, y, width, height };
}

/** The camera of the sketch inside the pane; null when there is none, or none with a size. */
export function drawnCamera(sheet: Sheet, pane: Element): Camera | null {
  const sketch = pane.querySelector('svg.sketch');
  const view = sketch && drawnView(sketch);
  const frame = sketch?.getBoundingClientRect();
  return view && frame?.width ? cameraOf(sheet, view, frame, pane.getBoundingClientRect()) : null;
}

/** The spot of the sheet under a pointer. */
export function spotUnder(sketch: Element, { clientX, clientY }: { clientX: number; clientY: number }): Spot | null {
  const view = drawnView(sketch);
  const { left, top, width } = sketch.getBoundingClientRect();
  if (!view || !width) return null;
  const units = view.width / width;
  return [view.x + (clientX - left) * units, view.y + (clientY - top) * units];
}
