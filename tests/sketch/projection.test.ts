import fc from 'fast-check';
import { MercatorCoordinate } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { cameraOf, viewOf } from '../../src/sketch/camera';
import {
  coursesOf,
  pathOf,
  project,
  unitsPerMetre,
  unitsPerPixel,
  unproject,
  zoomOf,
} from '../../src/sketch/projection';
import { opening, RATIO } from '../../src/sketch/view';
import { data, sketch } from './published';

/** Where MapLibre draws a position, CSS pixels from the pane's top left corner. */
function drawnByMapLibre(position: [number, number], { center, zoom }: ReturnType<typeof cameraOf>, pane: DOMRect) {
  const world = 512 * 2 ** zoom;
  const [there, middle] = [position, center].map((each) => MercatorCoordinate.fromLngLat(each));
  return {
    x: pane.width / 2 + ((there?.x ?? 0) - (middle?.x ?? 0)) * world,
    y: pane.height / 2 + ((there?.y ?? 0) - (middle?.y ?? 0)) * world,
  };
}

const rectangle = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height }) as DOMRect;

test.each([
  ['a desktop', rectangle(368, 52, 912, 748), rectangle(588, 108, 472, 472 / RATIO)],
  ['a phone', rectangle(0, 52, 390, 792), rectangle(31, 170, 328, 328 / RATIO)],
])('in the opening view on %s every place lies where MapLibre will draw it, to a pixel', (_, pane, frame) => {
  const view = opening(sketch);
  const camera = cameraOf(sketch, view, frame, pane);
  const points = data.places.flatMap(({ geometry }) => (geometry?.type === 'Point' ? [geometry.coordinates] : []));
  expect(points.length).toBeGreaterThan(30);
  for (const position of points) {
    const [x, y] = project(sketch, position);
    const here = {
      x: frame.left - pane.left + ((x - view.x) / view.width) * frame.width,
      y: frame.top - pane.top + ((y - view.y) / view.height) * frame.height,
    };
    const there = drawnByMapLibre(position, camera, pane);
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(0.01);
  }
});

test('the camera of an address shows in the frame what MapLibre shows there', () => {
  const [pane, frame] = [rectangle(368, 52, 912, 748), rectangle(588, 108, 472, 472 / RATIO)];
  const view = viewOf(sketch, '#map=14.25/30.6/114.27', frame, pane);
  if (!view) throw new Error('no view');
  const { center, zoom } = cameraOf(sketch, view, frame, pane);
  expect([zoom, ...center].map((value) => Number(value.toFixed(9)))).toEqual([14.25, 114.27, 30.6]);
});

test('an address without a camera asks for no view', () => {
  const anywhere = rectangle(0, 0, 100, 100);
  expect(viewOf(sketch, '', anywhere, anywhere)).toBeNull();
  expect(viewOf(sketch, '#list', anywhere, anywhere)).toBeNull();
});

test('a spot leads back to its position', () => {
  const degrees = fc.tuple(
    fc.double({ min: 114, max: 114.5, noNaN: true }),
    fc.double({ min: 30.4, max: 30.8, noNaN: true }),
  );
  fc.assert(
    fc.property(degrees, (position) => {
      const [lng, lat] = unproject(sketch, project(sketch, position));
      expect(lng).toBeCloseTo(position[0], 9);
      expect(lat).toBeCloseTo(position[1], 9);
    }),
  );
});

test('scale and zoom lead to one another', () => {
  expect(zoomOf(sketch, unitsPerPixel(sketch, 13.4))).toBeCloseTo(13.4, 12);
});

test('a metre is about half a unit here', () => {
  expect(unitsPerMetre(sketch)).toBeCloseTo(0.4864, 3);
});

test('geometry becomes path data in whole units', () => {
  const at = (x: number, y: number) => unproject(sketch, [x, y]);
  const line = {
    type: 'MultiLineString' as const,
    coordinates: [
      [at(1, 2), at(3.4, 5)],
      [at(7, 8), at(9, 10)],
    ],
  };
  expect(pathOf(coursesOf(sketch, line))).toBe('M1 2L3 5M7 8L9 10');
});
