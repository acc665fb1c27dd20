/** Finds room for names: what is in the way, and what a name takes up, are discs on the screen, which turn with the name. */

/** CSS pixels. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** How a name is set: `size` of a sign in pixels, `advance` from sign to sign in its size, turned by `angle` degrees. */
export interface Setting {
  lines: readonly string[];
  size: number;
  advance: number;
  angle?: number;
}

export type Offset = readonly [right: number, down: number];

/** Air between two things that must not touch, px. */
const AIR = 1;
const LEADING = 1.25;
/** How far a name may reach out of the frame, px. */
const EDGE = 16;

/** Han signs are as wide as high, Latin letters a little more than half as wide. */
function widthOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.56), 0);
}

/** What a name takes up around its middle. */
export function discsOf({ lines, size, advance, angle = 0 }: Setting): Disc[] {
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return lines.flatMap((line, index) => {
    const count = Math.ceil(widthOf(line));
    const down = (index - (lines.length - 1) / 2) * LEADING * size;
    return Array.from({ length: count }, (_, sign) => {
      const along = (sign - (count - 1) / 2) * advance * size;
      return { x: along * cosine - down * sine, y: along * sine + down * cosine, radius: size / 2 };
    });
  });
}

export function moved({ x, y, radius }: Disc, [right, down]: Offset): Disc {
  return { x: x + right, y: y + down, radius };
}

/** Keeps what has been placed, and tells where there is room. */
export class Room {
  private readonly taken: Disc[];

  constructor(taken: readonly Disc[]) {
    this.taken = [...taken];
  }

  /** Takes the first of the offsets at which the discs are free; null when there is none. */
  take(discs: readonly Disc[], offsets: readonly Offset[]): Offset | null {
    const found = offsets.find((offset) => discs.every((disc) => this.isFree(moved(disc, offset))));
    if (found) this.taken.push(...discs.map((disc) => moved(disc, found)));
    return found ?? null;
  }

  private isFree({ x, y, radius }: Disc): boolean {
    return this.taken.every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + AIR);
  }
}

/** Where a name may wander to: rings around its place, nearest first, in its size; out of the frame last. */
export function wander(size: number, discs: readonly Disc[], width: number): Offset[] {
  const offsets: Offset[] = [[0, 0]];
  for (let radius = 0.5; radius <= 5.5; radius += 0.5) {
    for (let turn = 0; turn < 2 * Math.PI - 0.01; turn += Math.PI / 8) {
      offsets.push([Math.round(radius * 1.25 * size * Math.cos(turn)), Math.round(radius * size * Math.sin(turn))]);
    }
  }
  const isIn = ([right]: Offset) => discs.every(({ x }) => x + right > -EDGE && x + right < width + EDGE);
  return [...offsets.filter(isIn), ...offsets.filter((offset) => !isIn(offset))];
}

/** Along its own direction: an axis keeps its name on its ribbon. */
export function slide(size: number, angle: number): Offset[] {
  const turn = (angle * Math.PI) / 180;
  const steps = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 3, -3, 4, -4];
  return steps.map((step) => [Math.round(step * size * Math.cos(turn)), Math.round(step * size * Math.sin(turn))]);
}

/** Beside a mark: right, left, below, above. */
export function beside(mark: number, [x0, y0]: readonly [x: number, y: number], discs: readonly Disc[]): Offset[] {
  const reach = (axis: 'x' | 'y', from: number) =>
    Math.max(...discs.map((disc) => disc[axis] + disc.radius)) - from + mark + 2;
  const [x, y] = [reach('x', x0), reach('y', y0)];
  return [
    [x, 0],
    [-x, 0],
    [0, y],
    [0, -y],
  ].map(([dx = 0, dy = 0]) => [Math.round(dx), Math.round(dy)]);
}
