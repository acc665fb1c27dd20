/** The scale bar: a round length on the ground and its length on the screen. */

/** Of the earth at the equator, metres, as Web Mercator takes it. */
const CIRCUMFERENCE = 40_075_016.686;
/** At zoom 0 the world is this wide, px. */
const WORLD = 512;
const ROUND = [1, 2, 3, 5];

/** Metres on the ground under one CSS pixel. */
export function metresPerPixel(zoom: number, latitude: number): number {
  return (CIRCUMFERENCE * Math.cos((latitude * Math.PI) / 180)) / (WORLD * 2 ** zoom);
}

/** The longest round length that fits into `room` pixels. */
export function scaleBar(zoom: number, latitude: number, room = 110): { metres: number; pixels: number } {
  const unit = metresPerPixel(zoom, latitude);
  const longest = unit * room;
  const power = 10 ** Math.floor(Math.log10(longest));
  const digit = ROUND.findLast((candidate) => candidate * power <= longest) ?? 1;
  const metres = digit * power;
  return { metres, pixels: Math.round((metres / unit) * 10) / 10 };
}
