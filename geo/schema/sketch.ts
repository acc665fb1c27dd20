/** What the light SVG map draws as its ground, as the build publishes it. */

/** A name on the sketch: where its middle stands, and how it is turned (degrees clockwise from the east, −90 to 90). */
export interface SketchName {
  text: string;
  textEn?: string;
  /** A street's class; 0 for a river. */
  rank: number;
  x: number;
  y: number;
  angle: number;
}
/**
 * `public/data/sketch.json`: the ground of the light SVG map. Strings are SVG path data on one flat sheet: Web
 * Mercator with the world `world` units wide, x and y from the corner `left`, `top`, y downwards.
 */
export interface Sketch {
  world: number;
  left: number;
  top: number;
  /** What the opening view fits: x, y, width, height. */
  district: [number, number, number, number];
  /** The ring from which outwards the sheet dissolves into the paper. */
  focus: string;
  /** The district's outline, drawn only when asked for. */
  outline: string;
  green: string;
  river: string;
  lakes: string;
  banks: string;
  /** By class: 快速路, 主干路, named 次干路. */
  roads: string[];
  rail: string;
  /** `ahead`: under construction. */
  metro: { line: string; open: string; ahead: string }[];
  names: SketchName[];
}
