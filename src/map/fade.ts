/** Outside the district the sheet dissolves into the paper: a mask by distance, with no edge anywhere. */
import type { Position } from 'geojson';
import { THEMES, type Theme } from '../model/state';
import { PALETTES } from './theme';

/** West, south, east, north in degrees. */
export type Frame = readonly [number, number, number, number];

/** Opacity of the paper by distance (metres) from the ring. */
const STOPS = [
  [0, 0],
  [200, 0.14],
  [600, 0.32],
  [1600, 0.45],
  [2800, 0.68],
  [3500, 0.88],
  [4300, 1],
] as const;
/** The mask reaches well beyond its last stop, so that everything the basemap draws lies under it (metres). */
const REACH = 8000;
/** Cells along each side; one is about 100 m. */
const SIZE = 240;
const METRES_PER_DEGREE = 111_195;

/** A frame around the ring in which the whole mask has room. */
export function frameAround(ring: readonly Position[]): Frame {
  const lngs = ring.map(([lng = 0]) => lng);
  const lats = ring.map(([, lat = 0]) => lat);
  const north = Math.max(...lats);
  const [dx, dy] = [REACH / (METRES_PER_DEGREE * Math.cos((north * Math.PI) / 180)), REACH / METRES_PER_DEGREE];
  return [Math.min(...lngs) - dx, Math.min(...lats) - dy, Math.max(...lngs) + dx, north + dy];
}

/** How much paper covers the sheet at a distance (metres) from the district: 0 inside, 1 far out. */
export function paperAt(distance: number): number {
  for (let index = 1; index < STOPS.length; index += 1) {
    const [from, low] = STOPS[index - 1] ?? [0, 0];
    const [to, high] = STOPS[index] ?? [0, 1];
    if (distance <= to) return low + ((high - low) * (distance - from)) / (to - from);
  }
  return 1;
}

type Flat = readonly [x: number, y: number];

/** Distance to a ring in its own unit; 0 inside. */
export function distanceOutside([x, y]: Flat, ring: readonly Flat[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    const [dx, dy] = [toX - fromX, toY - fromY];
    const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
    const clamped = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(x - fromX - clamped * dx, y - fromY - clamped * dy));
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside ? 0 : nearest;
}

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y: number) => ((Math.atan(Math.exp(y)) - Math.PI / 4) * 360) / Math.PI;

/** Opacities from the north-west, row by row; rows are even in Mercator, as MapLibre draws pictures. */
export function fadeMask(ring: readonly Position[], [west, south, east, north]: Frame, size = SIZE): Float32Array {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = (lng: number, lat: number): Flat => [lng * METRES_PER_DEGREE * shrink, lat * METRES_PER_DEGREE];
  const outline = ring.map(([lng = 0, lat = 0]) => flat(lng, lat));
  const [top, bottom] = [mercator(north), mercator(south)];
  const mask = new Float32Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const lat = latitude(top + ((bottom - top) * (row + 0.5)) / size);
    for (let column = 0; column < size; column += 1) {
      const lng = west + ((east - west) * (column + 0.5)) / size;
      mask[row * size + column] = paperAt(distanceOutside(flat(lng, lat), outline));
    }
  }
  return mask;
}

/**
 * Land and paper differ by about ten steps of colour, so an even ramp shows as ten rings. Noise of about one of those
 * steps (in alpha, of 255) breaks them up.
 */
const NOISE = 22;

/** Even numbers from 0 to 1, the same on every run. */
function mulberry(): () => number {
  let seed = 0x6d2b79f5;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The mask as a PNG in one colour (`#rrggbb`). */
async function picture(mask: Float32Array, colour: string, power: number): Promise<ArrayBuffer> {
  const size = Math.sqrt(mask.length);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas for the mask of the map');
  const image = context.createImageData(size, size);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const random = mulberry();
  mask.forEach((opacity, index) => {
    const alpha = opacity <= 0 ? 0 : Math.round(255 * opacity ** power + NOISE * (random() - 0.5));
    image.data.set([red, green, blue, alpha], index * 4);
  });
  context.putImageData(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (!blob) throw new Error('no picture of the mask of the map');
  return blob.arrayBuffer();
}

/** MapLibre asks for pictures by URL, and the page's policy lets it fetch no `data:` URL: the mask has a scheme of its own. */
export const MASK_SCHEME = 'mask';
export const maskUrl = (theme: Theme) => `${MASK_SCHEME}://${theme}`;

/** The PNG behind a mask's URL; the distances are computed once, each picture when first asked for. */
export function maskPictures(ring: readonly Position[], frame: Frame): (url: string) => Promise<ArrayBuffer> {
  let mask: Float32Array | undefined;
  return (url) => {
    mask ??= fadeMask(ring, frame);
    const theme = THEMES.find((candidate) => url.endsWith(candidate)) ?? 'light';
    const { paper, fadePower } = PALETTES[theme];
    return picture(mask, paper, fadePower);
  };
}
