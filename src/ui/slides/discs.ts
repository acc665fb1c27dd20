/** Where the numbers stand on a slide's map: at their places, or beside them where it is crowded. */
import { apart } from '../../model/apart';
import type { HandoutPart } from '../../model/handout';
import { nameOf } from '../../model/placeText';
import type { State } from '../../model/state';
import { MAP, MAP_SCALE } from './look';
import type { SlideMap } from './order';

/** Inches on the sheet. */
export interface Disc {
  number: number;
  /** "3 武汉图书馆新馆" */
  name: string;
  x: number;
  y: number;
  radius: number;
  isMoved: boolean;
  /** The true place. */
  from: { x: number; y: number };
}

/** Inches, the smaller the more there are. */
const RADII = [
  { most: 30, radius: 0.125 },
  { most: 60, radius: 0.11 },
  { most: Number.POSITIVE_INFINITY, radius: 0.09 },
] as const;
/** Kept free at the foot of the map for the scale bar and the approval line, inches. */
const FOOT = 0.5;

/** One for each row whose place is within the picture. */
export function discsOf({ rows }: HandoutPart, { spots }: SlideMap, language: State['language']): Disc[] {
  const placed = rows.flatMap((row) => {
    const spot = spots.get(row.place.id);
    return row.isOnMap && spot ? [{ row, spot }] : [];
  });
  const radius = RADII.find(({ most }) => placed.length <= most)?.radius ?? RADII[2].radius;
  const frame = { width: MAP.w * MAP_SCALE, height: (MAP.h - FOOT) * MAP_SCALE };
  const onSheet = (x: number, y: number) => ({ x: MAP.x + x / MAP_SCALE, y: MAP.y + y / MAP_SCALE });
  const discs = apart(
    placed.map(({ spot }) => spot),
    radius * MAP_SCALE,
    frame,
  );
  return placed.flatMap(({ row, spot }, index) => {
    const disc = discs[index];
    if (!disc) return [];
    const { number, place } = row;
    const name = `${number} ${nameOf(place, language)}`;
    return [
      { number, name, radius, isMoved: disc.isMoved, ...onSheet(disc.x, disc.y), from: onSheet(spot[0], spot[1]) },
    ];
  });
}
