/** The sheets of paper there are, and how much of one can be filled. */

export const PAPERS = ['a4', 'a3'] as const;
export type PaperSize = (typeof PAPERS)[number];
export const TURNS = ['portrait', 'landscape'] as const;
export type Turn = (typeof TURNS)[number];

export interface Paper {
  size: PaperSize;
  turn: Turn;
}

/** Millimetres, upright; the same as in `leaf.css`. */
const SIDES: Record<PaperSize, readonly [width: number, height: number]> = { a4: [210, 297], a3: [297, 420] };
const MARGIN: Record<PaperSize, number> = { a4: 12, a3: 15 };
/** Between two columns, millimetres. */
const GUTTER = 7;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** What can be filled, CSS pixels; `columns` lie side by side. */
export interface Room {
  width: number;
  height: number;
  columns: number;
  gutter: number;
}

export function roomOf({ size, turn }: Paper): Room {
  const [short, long] = SIDES[size];
  const [width, height] = turn === 'portrait' ? [short, long] : [long, short];
  return {
    width: (width - 2 * MARGIN[size]) * PIXELS_PER_MILLIMETRE,
    height: (height - 2 * MARGIN[size]) * PIXELS_PER_MILLIMETRE,
    columns: turn === 'portrait' ? 1 : 2,
    gutter: GUTTER * PIXELS_PER_MILLIMETRE,
  };
}

/** Width of the sheet, CSS pixels. */
export function sheetWidth({ size, turn }: Paper): number {
  const [short, long] = SIDES[size];
  return (turn === 'portrait' ? short : long) * PIXELS_PER_MILLIMETRE;
}
