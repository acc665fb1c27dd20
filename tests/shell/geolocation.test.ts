// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { locate } from '../../src/shell/geolocation';

const getCurrentPosition = vi.fn();
beforeEach(() => {
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  getCurrentPosition.mockReset();
});

test('a position is longitude, latitude and how good it is', async () => {
  getCurrentPosition.mockImplementation((found) =>
    found({ coords: { longitude: 114.27, latitude: 30.6, accuracy: 35 } }),
  );
  expect(await locate()).toEqual({ kind: 'device', lngLat: [114.27, 30.6], name: null, accuracy: 35 });
});

test.each([
  [1, 'refused'],
  [2, 'unavailable'],
  [3, 'timeout'],
  [99, 'unavailable'],
])('code %i of the browser means %s', async (code, why) => {
  getCurrentPosition.mockImplementation((_, refuse) => refuse({ code }));
  expect(await locate()).toBe(why);
});

test('a page that is not secure asks nothing', async () => {
  vi.stubGlobal('isSecureContext', false);
  expect(await locate()).toBe('unsupported');
  expect(getCurrentPosition).not.toHaveBeenCalled();
});

test('the browser is given twelve seconds', async () => {
  getCurrentPosition.mockImplementation((found) => found({ coords: { longitude: 0, latitude: 0, accuracy: 1 } }));
  await locate();
  expect(getCurrentPosition.mock.lastCall?.[2]).toMatchObject({ timeout: 12_000 });
});
