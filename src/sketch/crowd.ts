/** Marks that would lie on one another become one ring with a number: the same ones as on the large map. */
import { type Sheet, unitsPerMetre, unitsPerPixel } from './projection';
import type { Thing } from './things';

/** Metres within which two places share one spot at any zoom, as on the large map. */
const SPOT = 26;
/** The large map gathers within this many pixels, zoom by zoom from the closest one outwards. */
const REACH = 22;
const CLOSEST = 15;

export interface Crowd {
  x: number;
  y: number;
  things: readonly Thing[];
}

function merged(crowds: readonly Crowd[]): Crowd {
  const things = crowds.flatMap((crowd) => crowd.things);
  const mean = (axis: 'x' | 'y') =>
    crowds.reduce((sum, crowd) => sum + crowd[axis] * crowd.things.length, 0) / things.length;
  return { x: mean('x'), y: mean('y'), things };
}

/** Each crowd not yet taken, in order, takes in all that are near it. */
function gathered(crowds: readonly Crowd[], reach: number): Crowd[] {
  const taken = new Set<Crowd>();
  return crowds.flatMap((crowd) => {
    if (taken.has(crowd)) return [];
    const near = crowds.filter(
      (other) => !taken.has(other) && Math.hypot(other.x - crowd.x, other.y - crowd.y) <= reach,
    );
    for (const other of near) taken.add(other);
    return [near.length > 1 ? merged([crowd, ...near.filter((other) => other !== crowd)]) : crowd];
  });
}

/** Every thing with a mark is in exactly one crowd; most are alone in theirs. */
export function crowdsOf(things: readonly Thing[], zoom: number, sheet: Sheet): Crowd[] {
  let crowds: Crowd[] = things.flatMap((thing) =>
    thing.mark ? [{ x: thing.mark[0], y: thing.mark[1], things: [thing] }] : [],
  );
  crowds = gathered(crowds, SPOT * unitsPerMetre(sheet));
  for (let level = CLOSEST; level >= Math.floor(zoom); level -= 1) {
    crowds = gathered(crowds, REACH * unitsPerPixel(sheet, level));
  }
  return crowds;
}
