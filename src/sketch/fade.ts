/** Outside the district the sheet dissolves into the paper, by distance, as on the large map. */

/** How much of the sheet is left at a distance (metres). */
const STOPS = [
  [0, 1],
  [200, 0.86],
  [600, 0.68],
  [1600, 0.55],
  [2800, 0.32],
  [3500, 0.12],
  [4300, 0],
] as const;
/** Small enough for the steps not to show (metres). */
const STEP = 150;

/** 1 in the district, 0 far out. */
export function leftAt(metres: number): number {
  const index = STOPS.findIndex(([at]) => metres <= at);
  const [[from, high] = [0, 1], [to, low] = [0, 1]] = [STOPS[index - 1], STOPS[index]];
  if (index <= 0) return index < 0 ? 0 : 1;
  return high + ((low - high) * (metres - from)) / (to - from);
}

/** From far to near: within so many metres, so much is left in the middle of the step. */
export function fadeSteps(): { metres: number; left: number }[] {
  const far = STOPS.at(-1)?.[0] ?? 0;
  return Array.from({ length: Math.floor(far / STEP) }, (_, index) => {
    const metres = far - index * STEP;
    return { metres, left: leftAt(metres - STEP / 2) };
  });
}
