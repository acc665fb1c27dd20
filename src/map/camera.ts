/** How far the camera may go, and whether an intention moves it. Pure: `bindMap` carries the moves out. */
import type { PaddingOptions } from 'maplibre-gl';
import type { Target } from '../model/mapView';
import { metresPerPixel } from '../model/scale';
import type { Bounds } from './ground';

export const ZOOM = {
  /** The whole district on a phone; farther out there is nothing but paper. */
  min: 11.2,
  max: 18,
  /** Closer than this a selected thing can stay where it is. */
  near: 13,
  /** Where a mark out of sight is brought to, and where it is brought to on demand. */
  visit: 14.5,
  mark: 16,
  shape: 16,
} as const;

export interface Size {
  width: number;
  height: number;
}

/** The centre may leave the district by this much: half a screen, but never past the mask (px, metres). */
const STRAY_PIXELS = 600;
const STRAY_METRES = 4500;
const METRES_PER_DEGREE = 111_195;

/** Keeps zoom and centre where there is something to see. */
export function constrained(district: Bounds, center: { lng: number; lat: number }, zoom: number) {
  const [west, south, east, north] = district;
  const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  const allowed = clamp(zoom, ZOOM.min, ZOOM.max);
  const stray = Math.min(STRAY_METRES, STRAY_PIXELS * metresPerPixel(allowed, north)) / METRES_PER_DEGREE;
  const strayEast = stray / Math.cos((north * Math.PI) / 180);
  return {
    lng: clamp(center.lng, west - strayEast, east + strayEast),
    lat: clamp(center.lat, south - stray, north + stray),
    zoom: allowed,
  };
}

/** Least room for the map itself between panels, px; padding that leaves less is dropped on that axis. */
const ROOM = 120;

export type Sides = Record<'left' | 'right' | 'top' | 'bottom', number>;

/** The padding with some air around it, or without the axis on which nothing would be left. */
export function roomyPadding(padding: PaddingOptions, { width, height }: Size, air: number): Sides {
  const { left = 0, right = 0, top = 0, bottom = 0 } = padding;
  const wide = width - left - right >= ROOM ? 1 : 0;
  const tall = height - top - bottom >= ROOM ? 1 : 0;
  return { left: left * wide + air, right: right * wide + air, top: top * tall + air, bottom: bottom * tall + air };
}

export type Move =
  | { to: 'center'; center: [number, number]; zoom: number }
  | { to: 'bounds'; bounds: Bounds; maxZoom: number };

function contains([west, south, east, north]: Bounds, [lng, lat]: [number, number]): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

function visited({ kind, bounds }: Target, center: [number, number], zoom: number, view: Bounds): boolean {
  if (kind === 'mark') return zoom >= ZOOM.near && contains(view, center);
  return overlap(view, bounds) && (kind !== 'shape' || zoom >= ZOOM.near);
}

/**
 * What to do for an intention; null when everything is in sight already.
 * `view` is what the panels leave free. A zone that stands for a place is never zoomed to on the place's behalf.
 */
export function moveFor(target: Target, zoom: number, view: Bounds): Move | null {
  const { kind, how, bounds } = target;
  const [west, south, east, north] = bounds;
  const center: [number, number] = [(west + east) / 2, (south + north) / 2];
  const stay = how === 'visit' || kind === 'zone';
  if (stay && visited(target, center, zoom, view)) return null;
  if (kind !== 'mark') return { to: 'bounds', bounds, maxZoom: ZOOM.shape };
  if (how === 'fit') return { to: 'center', center, zoom: Math.max(zoom, ZOOM.mark) };
  return { to: 'center', center, zoom: zoom < ZOOM.near ? ZOOM.visit : zoom };
}
