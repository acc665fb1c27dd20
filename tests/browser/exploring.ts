/** What a visitor does and sees in explore with fingers and keys; the words of `driver.ts` for that screen. */
import type { Visitor } from './driver';

type Spot = [x: number, y: number];

async function settle({ page }: Visitor): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export async function tap(visitor: Visitor, testId: string): Promise<void> {
  await visitor.page.getByTestId(testId).first().tap();
  await settle(visitor);
}

/** Taps the map, CSS pixels from its top left corner. */
export async function tapMap(visitor: Visitor, [x, y]: Spot): Promise<void> {
  const box = await visitor.page.getByTestId('map').boundingBox();
  await visitor.page.touchscreen.tap((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  await settle(visitor);
}

/**
 * Draws one finger from a spot of the screen to another within so many milliseconds. The events carry their own times, so
 * that a flick is one on a slow machine too.
 */
export async function swipe(visitor: Visitor, from: Spot, to: Spot, milliseconds: number): Promise<void> {
  const session = await visitor.page.context().newCDPSession(visitor.page);
  const steps = 6;
  const begin = Date.now();
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number, points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points,
      timestamp: (begin + share * milliseconds) / 1000,
    });
  await touch('touchStart', 0, [{ x: from[0], y: from[1] }]);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    const at = { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share };
    await touch('touchMove', share, [at]);
  }
  await touch('touchEnd', 1, []);
  await session.detach();
  await settle(visitor);
}

/** Keeps a finger on a spot of the screen. */
export async function longPress(visitor: Visitor, [x, y]: Spot): Promise<void> {
  const session = await visitor.page.context().newCDPSession(visitor.page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await visitor.page.waitForTimeout(800);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
  await settle(visitor);
}

export async function hoverRow(visitor: Visitor, id: string): Promise<void> {
  await visitor.page.locator(`[data-testid=list-item][data-id="${id}"]`).hover();
  await settle(visitor);
}

/** What is near, in the order of the list; metres as the crow flies. */
export async function nearby({ page }: Visitor): Promise<{ id: string; metres: number; text: string }[]> {
  return page.getByTestId('near-result').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-id') ?? '',
      metres: Number(row.getAttribute('data-distance')),
      text: (row as HTMLElement).innerText,
    })),
  );
}

/** The sheet's stop, its upper edge, and the lower edge of the search, CSS pixels of the screen. */
export async function sheet({ page }: Visitor): Promise<{ stop: string | null; top: number; searchBottom: number }> {
  return page.evaluate(() => {
    const element = document.querySelector('[data-testid=sheet]');
    return {
      stop: element?.getAttribute('data-stop') ?? null,
      top: Math.round(element?.getBoundingClientRect().top ?? 0),
      searchBottom: Math.round(document.querySelector('.search')?.getBoundingClientRect().bottom ?? 0),
    };
  });
}

/** The middle of the sheet's handle, or of the card's that lies over it. */
export async function handle({ page }: Visitor): Promise<Spot> {
  const box = await page.locator('.sheet-handle').last().boundingBox();
  return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
}

/** Gives the handle the keyboard. */
export async function focusHandle({ page }: Visitor): Promise<void> {
  await page.locator('.sheet-handle').last().focus();
}

/** All that the browser keeps of this page. */
export async function stored({ page }: Visitor): Promise<string> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, databases]);
  });
}

/** The years that are pressed. */
export async function pressedYears({ page }: Visitor): Promise<number[]> {
  const pressed = page.locator('[data-testid^=facet-year][aria-pressed=true]');
  return pressed.evaluateAll((years) => years.map((year) => Number(year.getAttribute('data-testid')?.slice(-4))));
}

/** What the live regions say now. */
export async function announced({ page }: Visitor): Promise<string> {
  return page.locator('[role=status]').evaluateAll((regions) =>
    regions
      .map((region) => region.textContent?.trim())
      .filter(Boolean)
      .join('\n'),
  );
}

/** Id of the row or head of the list that has the keyboard. */
export async function focusedId({ page }: Visitor): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
}

/** The light map's marks that stand for several things: their ids and middle on the screen. */
export async function crowds({ page }: Visitor): Promise<{ ids: string[]; at: Spot }[]> {
  return page.locator('svg.sketch [data-ids]').evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return {
        ids: (mark.getAttribute('data-ids') ?? '').split(' '),
        at: [left + width / 2, top + height / 2] as [number, number],
      };
    }),
  );
}

/** Ids in the list that one spot of the map has opened, and its edges on the screen. */
export async function stack({
  page,
}: Visitor): Promise<{ ids: string[]; title: string; top: number; bottom: number } | null> {
  const list = page.getByTestId('stack');
  if ((await list.count()) === 0) return null;
  return list.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const ids = [...element.querySelectorAll('[data-testid=list-item]')].map(
      (row) => row.getAttribute('data-id') ?? '',
    );
    return { ids, title: element.getAttribute('aria-label') ?? '', top, bottom };
  });
}

/** Chooses an option of a select. */
export async function chooseOrder(visitor: Visitor, value: string): Promise<void> {
  await visitor.page.getByTestId('order').selectOption(value);
  await settle(visitor);
}

/** Of the parts with that test id, the words of each. */
export async function texts({ page }: Visitor, testId: string): Promise<string[]> {
  return page.getByTestId(testId).allInnerTexts();
}

/** Where the light map stands: its view box. */
export async function sketchView({ page }: Visitor): Promise<string | null> {
  return page.locator('svg.sketch .sketch-sheet').first().getAttribute('viewBox');
}
