import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Box, project } from '../../src/sketch/projection';
import { following, magnified, opening, RATIO, shifted } from '../../src/sketch/view';
import { data, sketch } from './published';

const whole = opening(sketch);
const centre = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2];
const holds = (view: Box, x: number, y: number) =>
  x >= view.x && y >= view.y && x <= view.x + view.width && y <= view.y + view.height;

test('every view has the shape of the frame', () => {
  for (const view of [whole, magnified(whole, 3, sketch), shifted(whole, 0.2, 0.1, sketch)]) {
    expect(view.width / view.height).toBeCloseTo(RATIO, 9);
  }
  const css = readFileSync(resolve('src/ui/styles/sketch.css'), 'utf8');
  expect(css).toContain(`aspect-ratio: ${RATIO * 20} / 20;`);
  expect(css).toContain(`100cqh * ${RATIO * 20} / 20`);
});

test('the opening view holds the district and is no larger than it must be', () => {
  const [x, y, width, height] = sketch.district;
  expect(holds(whole, x, y) && holds(whole, x + width, y + height)).toBe(true);
  expect(Math.min(whole.width / width, whole.height / height)).toBeCloseTo(1, 9);
});

describe('a view', () => {
  test('comes closer about its middle', () => {
    const near = magnified(whole, 2, sketch);
    expect(near.width).toBeCloseTo(whole.width / 2, 6);
    expect(centre(near)[0]).toBeCloseTo(centre(whole)[0] ?? 0, 6);
  });

  test('goes no farther out than the district, and no closer than a block', () => {
    expect(magnified(whole, 0.5, sketch).width).toBeCloseTo(whole.width, 6);
    expect(magnified(whole, 1000, sketch).width).toBeCloseTo(whole.width / 24, 6);
  });

  test('is not centred outside the district', () => {
    const [x, , width] = sketch.district;
    const east = shifted(magnified(whole, 4, sketch), 100, 0, sketch);
    expect(centre(east)[0]).toBeCloseTo(x + width, 6);
  });
});

describe('an intention', () => {
  const park = data.places.find((place) => place.geometry?.type === 'Polygon' && place.properties.category === 'park');
  const unplaced = data.places.find((place) => !place.geometry && !place.properties.location.within);
  const point = data.places.flatMap((place) =>
    place.geometry?.type === 'Point' ? [{ id: place.id, geometry: place.geometry }] : [],
  )[0];
  const zoned = data.places.find((place) => !place.geometry && place.properties.location.within);
  if (!park || !unplaced || !point || !zoned) throw new Error('the dataset has no such places any more');
  const focus = (id: string, how: 'visit' | 'fit') => ({ id, how, sequence: 1 });

  test('to visit what is in sight changes nothing', () => {
    expect(following(whole, sketch, data, focus(park.id, 'visit'))).toBe(whole);
  });

  test('to fit brings closer, with the thing inside', () => {
    const view = following(whole, sketch, data, focus(park.id, 'fit'));
    expect(view.width).toBeLessThan(whole.width / 3);
  });

  test('to visit what is out of sight brings it in', () => {
    const away = shifted(magnified(whole, 20, sketch), 100, 100, sketch);
    const view = following(away, sketch, data, focus(point.id, 'visit'));
    const [x, y] = project(sketch, point.geometry.coordinates);
    expect(holds(away, x, y)).toBe(false);
    expect(holds(view, x, y)).toBe(true);
    expect(view.width).toBeCloseTo(away.width, 6);
  });

  test('never moves for a thing that is not on the map', () => {
    expect(following(whole, sketch, data, focus(unplaced.id, 'fit'))).toBe(whole);
  });

  test('does not zoom to the zone that stands for a thing', () => {
    expect(following(whole, sketch, data, focus(zoned.id, 'fit'))).toBe(whole);
  });
});
