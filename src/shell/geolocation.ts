/** Asks the browser where the device is. The answer goes to the caller alone: it is neither stored nor sent. */
import type { LocateFailure, Origin } from '../model/state';

/** How long a device may take, and how old a position may be, milliseconds. */
const TIMEOUT = 12_000;
const MAXIMUM_AGE = 60_000;

const FAILURES: Record<number, LocateFailure> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };

/** Resolves to the device's position or to why there is none; never rejects. */
export function locate(): Promise<Origin | LocateFailure> {
  // A page that is not served securely has no geolocation either.
  if (!('geolocation' in navigator) || !isSecureContext) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ kind: 'device', lngLat: [coords.longitude, coords.latitude], name: null, accuracy: coords.accuracy }),
      ({ code }) => resolve(FAILURES[code] ?? 'unavailable'),
      { enableHighAccuracy: true, timeout: TIMEOUT, maximumAge: MAXIMUM_AGE },
    );
  });
}
