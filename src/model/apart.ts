/** Pushes numbers on a map apart: near ones must not lie on one another, and each stays as near to its spot as there is room. */
import type { Spot } from './picture';

export interface Disc {
  /** Of its centre, px. */
  x: number;
  y: number;
  /** So far from its spot that a line must lead there. */
  isMoved: boolean;
}

interface Frame {
  width: number;
  height: number;
}

/** Air between two discs, px. */
const GAP = 1.5;
/** Rounds of pushing; most crowds are apart after a tenth of them. */
const ROUNDS = 120;
/** How strongly a disc is drawn back to its spot in each round. */
const PULL = 0.04;
/** Angles tried around a spot, and from ring to ring, in radii. */
const TURNS = 24;
const RING = 0.4;
/** An angle that never repeats itself: discs on one spot leave it in different directions. */
const GOLDEN = 2.399963;

function within(value: number, radius: number, length: number): number {
  return Math.min(Math.max(value, radius), Math.max(length - radius, radius));
}

/** One round: every pair that is too near moves away from each other by half of what is missing. */
function push(discs: { x: number; y: number }[], spots: readonly Spot[], room: number): void {
  discs.forEach((one, index) => {
    const [x, y] = spots[index] ?? [one.x, one.y];
    one.x += (x - one.x) * PULL;
    one.y += (y - one.y) * PULL;
  });
  discs.forEach((one, index) => {
    discs.slice(index + 1).forEach((other, further) => {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const distance = Math.hypot(dx, dy);
      if (distance >= room) return;
      const angle = distance > 0.01 ? Math.atan2(dy, dx) : (index + further) * GOLDEN;
      const [half, turn] = [(room - distance) / 2, [Math.cos(angle), Math.sin(angle)] as const];
      one.x -= half * turn[0];
      one.y -= half * turn[1];
      other.x += half * turn[0];
      other.y += half * turn[1];
    });
  });
}

/** The free place nearest to where the disc is, ring by ring; where it is when the frame is full. */
function settled(disc: Spot, taken: readonly Spot[], radius: number, { width, height }: Frame): Spot {
  const isFree = ([x, y]: Spot) => taken.every(([a, b]) => Math.hypot(a - x, b - y) >= 2 * radius + GAP);
  const rings = Math.ceil(Math.hypot(width, height) / (RING * radius));
  for (let ring = 0; ring <= rings; ring += 1) {
    for (let turn = 0; turn < (ring === 0 ? 1 : TURNS); turn += 1) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const place: Spot = [
        within(disc[0] + ring * RING * radius * Math.cos(angle), radius, width),
        within(disc[1] + ring * RING * radius * Math.sin(angle), radius, height),
      ];
      if (isFree(place)) return place;
    }
  }
  return [within(disc[0], radius, width), within(disc[1], radius, height)];
}

/** Discs of one radius (px) for the spots, in their order, all inside the frame. The same spots always give the same discs. */
export function apart(spots: readonly Spot[], radius: number, frame: Frame): Disc[] {
  const discs = spots.map(([x, y]) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    push(discs, spots, 2 * radius + GAP);
    for (const disc of discs) {
      disc.x = within(disc.x, radius, frame.width);
      disc.y = within(disc.y, radius, frame.height);
    }
  }
  const taken: Spot[] = [];
  for (const { x, y } of discs) taken.push(settled([x, y], taken, radius, frame));
  return taken.map(([x, y], index) => {
    const [fromX, fromY] = spots[index] ?? [x, y];
    return { x, y, isMoved: Math.hypot(x - fromX, y - fromY) > radius };
  });
}
