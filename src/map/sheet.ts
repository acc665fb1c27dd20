/** A small canvas to draw an icon on, in CSS pixels. */

/** Device pixels per CSS pixel in the atlas. */
export const PIXEL_RATIO = 3;
export const FULL = 2 * Math.PI;

export interface Sheet {
  context: CanvasRenderingContext2D;
  /** Half its side, px. */
  middle: number;
}

export function sheet(size: number): Sheet {
  const canvas = document.createElement('canvas');
  canvas.width = size * PIXEL_RATIO;
  canvas.height = size * PIXEL_RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas for the icons of the map');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  return { context, middle: size / 2 };
}

export function disc({ context, middle }: Sheet, radius: number, colour: string) {
  context.beginPath();
  context.arc(middle, middle, radius, 0, FULL);
  context.fillStyle = colour;
  context.fill();
}

export function arc(
  { context, middle }: Sheet,
  radius: number,
  from: number,
  to: number,
  line: { width: number; colour: string },
) {
  context.beginPath();
  context.arc(middle, middle, radius, from, to);
  context.lineWidth = line.width;
  context.strokeStyle = line.colour;
  context.stroke();
}
