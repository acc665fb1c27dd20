import { describe, expect, test } from 'vitest';
import { constrained, moveFor, roomyPadding } from '../../src/map/camera';
import type { Bounds } from '../../src/map/ground';
import type { Target } from '../../src/model/mapView';

const VIEW: Bounds = [114.2, 30.5, 114.3, 30.6];
const target = (kind: Target['kind'], bounds: Bounds, how: Target['how'] = 'visit'): Target => ({
  id: 'thing',
  how,
  sequence: 1,
  kind,
  bounds,
});
const INSIDE: Bounds = [114.25, 30.55, 114.25, 30.55];
const OUTSIDE: Bounds = [114.4, 30.55, 114.4, 30.55];
const PARTLY: Bounds = [114.29, 30.59, 114.31, 30.61];
const FAR: Bounds = [114.4, 30.7, 114.5, 30.8];

describe('visiting', () => {
  test('a mark in view close up stays', () => expect(moveFor(target('mark', INSIDE), 13, VIEW)).toBeNull());
  test('a mark in view from afar is zoomed to', () =>
    expect(moveFor(target('mark', INSIDE), 12.9, VIEW)).toEqual({ to: 'center', center: [114.25, 30.55], zoom: 14.5 }));
  test('a mark out of view is brought in at the same zoom', () =>
    expect(moveFor(target('mark', OUTSIDE), 15, VIEW)).toEqual({ to: 'center', center: [114.4, 30.55], zoom: 15 }));
  test('a shape that reaches into the view stays', () => expect(moveFor(target('shape', PARTLY), 13, VIEW)).toBeNull());
  test('a shape from afar is fitted', () =>
    expect(moveFor(target('shape', PARTLY), 12, VIEW)).toEqual({ to: 'bounds', bounds: PARTLY, maxZoom: 16 }));
  test('a unit in view stays, also from afar', () => expect(moveFor(target('unit', PARTLY), 12, VIEW)).toBeNull());
  test('a zone out of view is brought in', () =>
    expect(moveFor(target('zone', FAR), 15, VIEW)).toEqual({ to: 'bounds', bounds: FAR, maxZoom: 16 }));
});

describe('fitting', () => {
  test('a mark is brought close', () =>
    expect(moveFor(target('mark', INSIDE, 'fit'), 13, VIEW)).toEqual({
      to: 'center',
      center: [114.25, 30.55],
      zoom: 16,
    }));
  test('a mark is never zoomed away from', () =>
    expect(moveFor(target('mark', INSIDE, 'fit'), 17, VIEW)).toMatchObject({ zoom: 17 }));
  test('a unit is always fitted', () =>
    expect(moveFor(target('unit', PARTLY, 'fit'), 15, VIEW)).toMatchObject({ to: 'bounds' }));
  test('a zone in view does not move the map on behalf of a place without a mark', () =>
    expect(moveFor(target('zone', PARTLY, 'fit'), 15, VIEW)).toBeNull());
});

describe('the camera', () => {
  const DISTRICT: Bounds = [114.2, 30.55, 114.3, 30.65];
  test('stops zooming out before the surroundings', () =>
    expect(constrained(DISTRICT, { lng: 114.25, lat: 30.6 }, 9).zoom).toBe(11.2));
  test('stops zooming in', () => expect(constrained(DISTRICT, { lng: 114.25, lat: 30.6 }, 20).zoom).toBe(18));
  test('may leave the district by 4.5 km from afar', () => {
    const { lng, lat } = constrained(DISTRICT, { lng: 115, lat: 31 }, 11.2);
    expect(lat).toBeCloseTo(30.65 + 4500 / 111195, 4);
    expect(lng).toBeCloseTo(114.3 + 4500 / (111195 * Math.cos((30.65 * Math.PI) / 180)), 4);
  });
  test('may leave it by no more than half a screen close up', () =>
    expect((constrained(DISTRICT, { lng: 114.25, lat: 31 }, 18).lat - 30.65) * 111195).toBeCloseTo(600 * 0.257, 0));
  test('is free within the district', () =>
    expect(constrained(DISTRICT, { lng: 114.22, lat: 30.6 }, 14)).toEqual({ lng: 114.22, lat: 30.6, zoom: 14 }));
});

describe('padding', () => {
  const sheet = { top: 60, right: 0, bottom: 700, left: 0 };
  test('gets air around it', () =>
    expect(roomyPadding({ top: 10, right: 392, bottom: 0, left: 0 }, { width: 1000, height: 800 }, 16)).toEqual({
      top: 26,
      right: 408,
      bottom: 16,
      left: 16,
    }));
  test('is dropped where a sheet leaves no map', () =>
    expect(roomyPadding(sheet, { width: 390, height: 844 }, 0)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 }));
});
