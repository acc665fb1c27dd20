/** Numbers on a map: none lies on another, each stays near its spot. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from '../../src/model/apart';

const FRAME = { width: 600, height: 400 };
const RADIUS = 9;
const spot = fc.tuple(fc.double({ min: 0, max: 600, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }));
const spots = fc.array(spot, { maxLength: 60 });

test('one with room around it stays where it is', () => {
  expect(apart([[300, 200]], RADIUS, FRAME)).toEqual([{ x: 300, y: 200, isMoved: false }]);
});

test('two on one spot part, and say that they have left it', () => {
  const discs = apart(
    [
      [300, 200],
      [300, 200],
      [300, 200],
    ],
    RADIUS,
    FRAME,
  );
  expect(discs.some(({ isMoved }) => isMoved)).toBe(true);
  for (const { x, y } of discs) expect(Math.hypot(x - 300, y - 200)).toBeLessThan(4 * RADIUS);
});

test('none lies on another, and all lie inside the frame', () => {
  fc.assert(
    fc.property(spots, (where) => {
      const discs = apart(where, RADIUS, FRAME);
      expect(discs).toHaveLength(where.length);
      discs.forEach((one, index) => {
        expect(one.x).toBeGreaterThanOrEqual(RADIUS);
        expect(one.x).toBeLessThanOrEqual(FRAME.width - RADIUS);
        expect(one.y).toBeGreaterThanOrEqual(RADIUS);
        expect(one.y).toBeLessThanOrEqual(FRAME.height - RADIUS);
        for (const other of discs.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * RADIUS);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('the same spots give the same discs', () => {
  fc.assert(
    fc.property(spots, (where) => {
      expect(apart(where, RADIUS, FRAME)).toEqual(apart(where, RADIUS, FRAME));
    }),
    { numRuns: 20 },
  );
});

test('a frame that is full still gives every number a place', () => {
  const crowd = Array.from({ length: 40 }, (): [number, number] => [30, 30]);
  expect(apart(crowd, RADIUS, { width: 60, height: 60 })).toHaveLength(40);
});
