/** A camera as the address writes it, "zoom/latitude/longitude", and as a circle that suits a screen of any size. */
import { metresPerPixel } from './scale';

export interface TextCamera {
  zoom: number;
  /** WGS-84, longitude first. */
  center: [lng: number, lat: number];
}

/** Half of the map's shorter side on the screen a camera was taken from, CSS pixels: a common laptop. */
const HALF_SIDE = 300;

const inRange = (value: number, limit: number) => Number.isFinite(value) && Math.abs(value) <= limit;

/** Null when the text is no camera. */
export function parseCamera(text: string): TextCamera | null {
  const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = numbers;
  if (numbers.length !== 3 || !inRange(zoom, 24) || zoom < 0 || !inRange(lat, 85) || !inRange(lng, 180)) return null;
  return { zoom, center: [lng, lat] };
}

/** Hundredths of a zoom level and about a metre are as exact as a screen can show. */
export function formatCamera({ zoom, center: [lng, lat] }: TextCamera): string {
  return [Number(zoom.toFixed(2)), Number(lat.toFixed(5)), Number(lng.toFixed(5))].join('/');
}

/** The circle the camera showed; its radius in metres. */
export function circleOf({ zoom, center }: TextCamera): { lngLat: [lng: number, lat: number]; metres: number } {
  return { lngLat: center, metres: Math.round(HALF_SIDE * metresPerPixel(zoom, center[1])) };
}
