/** How high the phone's sheet stands at each of its stops, and where it comes to rest when it is let go. */
import { SHEET_STOPS, type SheetStop } from './state';

/** A flick is faster than this, pixels a millisecond. */
const FLICK = 0.5;

/** The room a sheet has: its screen's height in CSS pixels, and whether type is large. */
export interface SheetRoom {
  height: number;
  large: boolean;
}

/** Height of the sheet at a stop, CSS pixels; phone.css and large.css hold the same numbers. */
export function sheetHeight(stop: SheetStop, { height, large }: SheetRoom): number {
  switch (stop) {
    case 'peek':
      return large ? 190 : 164;
    case 'half':
      return height * (large ? 0.6 : 0.54);
    case 'full':
      // What stays free is the search.
      return height - 58;
  }
}

/** Where a sheet let go at `height` comes to rest; `speed` in pixels a millisecond, upwards positive. */
export function restingStop(from: SheetStop, height: number, speed: number, room: SheetRoom): SheetStop {
  const at = SHEET_STOPS.indexOf(from);
  if (Math.abs(speed) > FLICK) return SHEET_STOPS[Math.min(Math.max(at + Math.sign(speed), 0), 2)] ?? from;
  const distance = (stop: SheetStop) => Math.abs(sheetHeight(stop, room) - height);
  return SHEET_STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
