/** Where the names of the sketch stand: each on the straightest stretch of its line, for SVG sets no text along a bend. */
import type { Geometry, Position } from 'geojson';
import type { BasemapFeature } from './schema/published.ts';
import type { SketchName } from './schema/sketch.ts';
import type { Spot } from './sketch.ts';

/** What a Chinese sign of a street's or a river's name takes up along its line in the opening view, units. */
const SIGN = { road: 100, river: 260 };
/** Where stretches are tried, units. */
const STEP = 40;
/** Streets below this class are not named, nor those shorter than this (units). */
const CLASSES = 3;
const SHORTEST = 350;

function lengths(course: readonly Spot[]): number[] {
  let sum = 0;
  return course.map(([x, y], index) => {
    const [fromX, fromY] = course[index - 1] ?? [x, y];
    sum += Math.hypot(x - fromX, y - fromY);
    return sum;
  });
}

/** The spot so many units along the course. */
function along(course: readonly Spot[], sums: readonly number[], distance: number): Spot {
  const index = Math.max(
    1,
    sums.findIndex((sum) => sum >= distance),
  );
  const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = [course[index - 1], course[index]];
  const [before = 0, after = 0] = [sums[index - 1], sums[index]];
  const share = after > before ? (distance - before) / (after - before) : 0;
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}

interface Stretch {
  x: number;
  y: number;
  /** Degrees clockwise from the east, −90 to 90. */
  angle: number;
  /** Of the whole course, units. */
  length: number;
  /** 1 on a straight line, less on a bend. */
  straightness: number;
}

/** The stretch of that length that is straightest; of several, the one nearest to the middle. */
function straightest(course: readonly Spot[], wanted: number): Stretch | null {
  const sums = lengths(course);
  const length = sums.at(-1) ?? 0;
  const window = Math.min(wanted, length);
  if (window === 0) return null;
  const stretches: (Stretch & { off: number })[] = [];
  for (let start = 0; start <= length - window; start += STEP) {
    const [[x1, y1], [x2, y2]] = [along(course, sums, start), along(course, sums, start + window)];
    const [x, y] = along(course, sums, start + window / 2);
    const slope = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
    const angle = Math.abs(slope) > 90 ? slope - 180 * Math.sign(slope) : slope;
    const straightness = Math.round((50 * Math.hypot(x2 - x1, y2 - y1)) / window) / 50;
    const off = Math.abs(start + window / 2 - length / 2);
    stretches.push({ x: Math.round(x), y: Math.round(y), angle: Math.round(angle), length, straightness, off });
  }
  return stretches.sort((a, b) => b.straightness - a.straightness || a.off - b.off)[0] ?? null;
}

function coursesOf(geometry: Geometry, place: (position: Position) => Spot): Spot[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates.map(place)];
  return geometry.type === 'MultiLineString' ? geometry.coordinates.map((line) => line.map(place)) : [];
}

/** Rivers first, then streets from the most important down; `rank` is a street's class, 0 for a river. */
export function sketchNames(basemap: readonly BasemapFeature[], place: (position: Position) => Spot): SketchName[] {
  const found = new Map<string, { text: string; textEn?: string; rank: number; stretches: Stretch[] }>();
  for (const { properties, geometry } of basemap) {
    const isRiver = properties.layer === 'water-name';
    const isRoad = properties.layer === 'road' || properties.layer === 'street-name';
    if (!(isRiver || isRoad) || !properties.name || 'outside' in properties) continue;
    const rank = isRiver ? 0 : properties.class;
    if (rank > CLASSES) continue;
    const text = properties.name.replace(/\s/g, '');
    const known = found.get(text) ?? { text, ...(isRiver ? { textEn: properties.nameEn } : {}), rank, stretches: [] };
    const wanted = text.length * SIGN[isRiver ? 'river' : 'road'];
    known.stretches.push(...coursesOf(geometry, place).flatMap((course) => straightest(course, wanted) ?? []));
    found.set(text, known);
  }
  return [...found.values()]
    .flatMap(({ stretches, ...name }) => {
      const [longest] = stretches.sort((a, b) => b.length - a.length);
      return longest && (name.rank === 0 || longest.length >= SHORTEST) ? [{ ...name, ...longest }] : [];
    })
    .sort((a, b) => a.rank - b.rank || b.length - a.length)
    .map(({ text, textEn, rank, x, y, angle }) => ({ text, ...(textEn ? { textEn } : {}), rank, x, y, angle }));
}
