/** The phone's sheet: three stops by finger, click and key; it never covers the search; the map keeps what is chosen in sight. */
import { expect, test } from 'vitest';
import type { Device } from './device';
import { open } from './driver';
import { crowds, focusHandle, handle, sheet, stack, swipe, tap, tapMap } from './exploring';

const PHONE: Device = { webgl: false, width: 390, height: 844, touch: true };

test('keys move it from stop to stop, and it never covers the search', async () => {
  const visitor = await open({}, PHONE);
  await visitor.waitForList();
  await focusHandle(visitor);
  for (const [key, stop] of [
    ['ArrowUp', 'half'],
    ['ArrowUp', 'full'],
    ['ArrowUp', 'full'],
    ['ArrowDown', 'half'],
    ['End', 'full'],
    ['Home', 'peek'],
    ['Enter', 'half'],
    ['Enter', 'peek'],
  ] as const) {
    await visitor.press(key);
    const now = await sheet(visitor);
    expect(now.stop).toBe(stop);
    expect(now.top).toBeGreaterThanOrEqual(now.searchBottom);
  }
  expect(await visitor.accessibilityTree()).toMatch(/slider "清单高度"/);
});

test('fingers drag it, flick it, and scroll its content only when it is full', async () => {
  const visitor = await open({}, { webgl: true, ...PHONE });
  await visitor.waitForList();
  const [x, y] = await handle(visitor);
  await swipe(visitor, [x, y], [x, y - 40], 900);
  expect((await sheet(visitor)).stop).toBe('peek');
  await swipe(visitor, [x, y], [x, y - 230], 900);
  expect((await sheet(visitor)).stop).toBe('half');
  const half = (await sheet(visitor)).top;
  await swipe(visitor, [x, half + 250], [x, half + 100], 120);
  expect((await sheet(visitor)).stop).toBe('full');
  const full = (await sheet(visitor)).top;
  await swipe(visitor, [x, full + 500], [x, full + 300], 400);
  expect((await sheet(visitor)).stop).toBe('full');
  await swipe(visitor, [x, full + 12], [x, full + 130], 100);
  expect((await sheet(visitor)).stop).toBe('half');
});

test('a click on its handle opens it half and closes it', async () => {
  const visitor = await open({}, PHONE);
  await visitor.waitForList();
  const [x, y] = await handle(visitor);
  await visitor.page.touchscreen.tap(x, y);
  await expect.poll(async () => (await sheet(visitor)).stop).toBe('half');
  const [, higher] = await handle(visitor);
  await visitor.page.touchscreen.tap(x, higher);
  await expect.poll(async () => (await sheet(visitor)).stop).toBe('peek');
});

test('what was chosen stands in the part of the map that stays visible', async () => {
  const visitor = await open({}, { ...PHONE, webgl: true });
  await visitor.waitForMap();
  await focusHandle(visitor);
  await visitor.press('ArrowUp');
  const rows = await visitor.listIds();
  const id = rows.find((row) => row === 'hankou-bank') ?? rows[0] ?? '';
  await visitor.select(id);
  await visitor.waitForMap();
  const { top, searchBottom } = await sheet(visitor);
  await expect
    .poll(async () => (await visitor.renderedPlaces()).find((place) => place.id === id)?.y, { timeout: 30_000 })
    .toSatisfy((y: number | undefined) => y !== undefined && y + 52 > searchBottom && y + 52 < top);
});

test('a tap on a crowd lists all of it between the search and the sheet, and each can be opened', async () => {
  const visitor = await open({}, PHONE);
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  const found = await crowds(visitor);
  expect(found.length).toBeGreaterThan(3);
  const [crowd] = found.filter(({ at }) => at[1] > 330 && at[1] < 600);
  if (!crowd) throw new Error('no crowd is free to tap');
  await visitor.page.touchscreen.tap(...crowd.at);
  await expect.poll(async () => (await stack(visitor))?.ids.sort()).toEqual([...crowd.ids].sort());
  const list = await stack(visitor);
  const { top, searchBottom } = await sheet(visitor);
  expect(list?.title).toBe(`同一处 ${crowd.ids.length} 项`);
  expect(list?.top).toBeGreaterThanOrEqual(searchBottom);
  expect(list?.bottom).toBeLessThanOrEqual(top);
  await visitor.page.getByTestId('stack').getByTestId('list-item').last().tap();
  expect((await visitor.card())?.id).toBeTruthy();
  expect(await stack(visitor)).toBeNull();
  expect((await sheet(visitor)).stop).toBe('half');
});

test('a tap on bare ground closes the card', async () => {
  const visitor = await open({ id: 'hankou-bank' }, PHONE);
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  await tapMap(visitor, [12, 300]);
  await expect.poll(() => visitor.card()).toBeNull();
});

test.each([{ theme: 'light' }, { theme: 'dark' }, { theme: 'contrast' }, { large: 1 }])(
  'full, it breaks no rule of accessibility with %o',
  async (look) => {
    const visitor = await open(look, PHONE);
    await visitor.waitForList();
    await focusHandle(visitor);
    await visitor.press('End');
    const { top, searchBottom } = await sheet(visitor);
    expect(top).toBeGreaterThanOrEqual(searchBottom);
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.scrollsSideways()).toBe(false);
    await tap(visitor, 'facet-category-park');
    expect(await visitor.count()).toBeGreaterThan(0);
  },
);
