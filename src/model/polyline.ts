/** Google's encoded polyline: a path as a short text, exact to 0.00001° (about a metre). */
import type { Position } from 'geojson';

const SCALE = 1e5;

function encodeNumber(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  while (rest >= 0x20) {
    text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
    rest >>= 5;
  }
  return text + String.fromCharCode(rest + 63);
}

/** `path`: longitude, latitude in degrees. */
export function encodePolyline(path: readonly Position[]): string {
  let [lat, lng] = [0, 0];
  let text = '';
  for (const [longitude = 0, latitude = 0] of path) {
    const [nextLat, nextLng] = [Math.round(latitude * SCALE), Math.round(longitude * SCALE)];
    text += encodeNumber(nextLat - lat) + encodeNumber(nextLng - lng);
    [lat, lng] = [nextLat, nextLng];
  }
  return text;
}

/** Longitude, latitude in degrees; null when the text is not an encoded path on the globe. */
export function decodePolyline(text: string): [lng: number, lat: number][] | null {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const character of text) {
    const bits = character.charCodeAt(0) - 63;
    if (bits < 0 || bits > 0x3f || shift > 25) return null;
    value |= (bits & 0x1f) << shift;
    shift += 5;
    if (bits < 0x20) {
      numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
      [value, shift] = [0, 0];
    }
  }
  if (shift !== 0 || numbers.length % 2 === 1) return null;
  const path: [number, number][] = [];
  let [lat, lng] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    lat += numbers[index] ?? 0;
    lng += numbers[index + 1] ?? 0;
    if (Math.abs(lat) > 90 * SCALE || Math.abs(lng) > 180 * SCALE) return null;
    path.push([lng / SCALE, lat / SCALE]);
  }
  return path;
}
