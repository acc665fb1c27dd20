/** What a visitor does and sees in the plan; the words of `driver.ts` for that screen. */
import type { Visitor } from './driver';

/** Lets the app draw what the last act changed. */
async function settle({ page }: Visitor): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export async function waitForPlan({ page }: Visitor): Promise<void> {
  await page.getByTestId('plan').waitFor();
}

/** Presses a cell of the matrix; what it counts and how it is called. */
export async function pressCell(
  visitor: Visitor,
  row: string,
  column: string,
): Promise<{ count: number; name: string }> {
  const cell = visitor.page.locator(`[data-testid=board-cell][data-row="${row}"][data-column="${column}"]`);
  await cell.click();
  await settle(visitor);
  return {
    count: Number(await cell.getAttribute('data-count')),
    name: await cell.locator('.visually-hidden').innerText(),
  };
}

/** How many things a list of the comparison has. */
export async function compareCount({ page }: Visitor, part: 'left' | 'both' | 'right'): Promise<number> {
  return Number(await page.getByTestId(`compare-${part}`).getAttribute('data-count'));
}

/** Chooses an option of a list of choices. */
export async function choose(visitor: Visitor, testId: string, value: string): Promise<void> {
  await visitor.page.getByTestId(testId).selectOption(value);
  await settle(visitor);
}

/** How many things the area holds, once it has been measured. */
export async function areaCount({ page }: Visitor): Promise<number> {
  return Number(await page.getByTestId('area').getAttribute('data-count'));
}

/** What the bar between the two maps says of itself. */
export async function sliderText({ page }: Visitor): Promise<string | null> {
  return page.getByTestId('compare-slider').getAttribute('aria-valuetext');
}

/** What the chart says of itself, and of how many rows it has bars. */
export async function chart({ page }: Visitor): Promise<{ name: string; bars: number }> {
  const frame = page.getByTestId('board-chart');
  const tops = await frame
    .locator('g[aria-label=bar] rect')
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('y')));
  return { name: (await frame.getAttribute('aria-label')) ?? '', bars: new Set(tops).size };
}

/** Clicks corner after corner on the map, from its top left corner, and ends with Enter. */
export async function drawOn({ page }: Visitor, corners: readonly (readonly [x: number, y: number])[]): Promise<void> {
  const map = page.getByTestId('map');
  for (const [x, y] of corners) {
    // A hand moves before it presses; drawing follows it.
    await map.hover({ position: { x: x - 2, y: y - 2 } });
    await map.click({ position: { x, y } });
  }
  await page.keyboard.press('Enter');
}
