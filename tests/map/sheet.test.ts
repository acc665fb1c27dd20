/** What the sheet shows by calculation: the mask, the scale bar, what is in view. */
import { describe, expect, test } from 'vitest';
import { distanceOutside, fadeMask, frameAround, paperAt } from '../../src/map/fade';
import { inView, sameIds } from '../../src/map/inView';
import { metresPerPixel, scaleBar } from '../../src/model/scale';
import { place, stateOf } from '../model/fixture';
import { viewOf } from './fixture';

const RING = [
  [114.24, 30.58],
  [114.3, 30.58],
  [114.3, 30.64],
  [114.24, 30.64],
  [114.24, 30.58],
];

describe('the mask', () => {
  test('covers nothing inside, all beyond 4.3 km, and the study’s share in between', () => {
    expect([0, 100, 600, 2800, 4300, 9000].map(paperAt)).toEqual([0, 0.07, 0.32, 0.68, 1, 1]);
  });

  test('measures the distance to the ring from outside only', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    expect(distanceOutside([5, 5], square)).toBe(0);
    expect(distanceOutside([13, 5], square)).toBe(3);
    expect(distanceOutside([13, 14], square)).toBe(5);
  });

  test('is clear in the middle and closed at the edge of its frame', () => {
    const mask = fadeMask(RING, frameAround(RING), 21);
    expect(mask[10 * 21 + 10]).toBe(0);
    expect([mask[0], mask[20], mask[10], mask[21 * 21 - 1]]).toEqual([1, 1, 1, 1]);
  });
});

describe('the scale bar', () => {
  test('is a round length that fits', () => {
    expect([11.8, 12.6, 13.5, 14.5, 16].map((zoom) => scaleBar(zoom, 30.6).metres)).toEqual([
      2000, 1000, 500, 300, 100,
    ]);
    expect(scaleBar(12.6, 30.6).pixels).toBe(92.2);
  });
  test('halves with each zoom', () => {
    expect(metresPerPixel(10, 30.6) / metresPerPixel(11, 30.6)).toBe(2);
  });
});

describe('in view', () => {
  const line = {
    ...place('line', { at: [114.2, 30.6] }),
    geometry: {
      type: 'LineString' as const,
      coordinates: [
        [114.1, 30.6],
        [114.4, 30.6],
        [114.4, 30.9],
      ] as [number, number][],
    },
  };
  const view = viewOf(
    stateOf(
      place('in', { at: [114.25, 30.55] }),
      place('east', { at: [114.35, 30.55] }),
      place('north', { at: [114.25, 30.68] }),
      line,
      place('nowhere'),
    ),
  );

  test('are marks in the bounds and shapes that reach into them', () => {
    expect([...inView(view, [114.2, 30.5, 114.3, 30.65])]).toEqual(['in', 'line']);
  });
  test('is not a shape whose box alone overlaps', () => {
    expect([...inView(view, [114.2, 30.7, 114.3, 30.8])]).toEqual([]);
  });
  test('sets are the same with the same ids', () => {
    expect(sameIds(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(true);
    expect(sameIds(new Set(['a']), new Set(['b']))).toBe(false);
    expect(sameIds(new Set(['a']), new Set(['a', 'b']))).toBe(false);
  });
});
