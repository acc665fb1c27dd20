/** Explore without a pointer, and as it is read out. */
import { expect, test } from 'vitest';
import { open } from './driver';
import { announced, chooseOrder, focusedId, hoverRow, pressedYears, sketchView, stack, texts } from './exploring';

const DESK = { webgl: false } as const;

test('single keys: years, things, search, the list of keys; they can be switched off', async () => {
  const visitor = await open({}, DESK);
  await visitor.waitForList();
  await visitor.press('3');
  await visitor.press('4');
  expect(await pressedYears(visitor)).toEqual([2022, 2023]);
  await visitor.press('Shift+Digit1');
  expect(await pressedYears(visitor)).toEqual([2020]);
  await visitor.press(']');
  const [first, second] = await visitor.listIds();
  await expect.poll(async () => (await visitor.card())?.id).toBe(first);
  await visitor.press(']');
  await expect.poll(async () => (await visitor.card())?.id).toBe(second);
  await visitor.press('[');
  await expect.poll(async () => (await visitor.card())?.id).toBe(first);
  await visitor.press('Escape');
  expect(await visitor.card()).toBeNull();
  await visitor.press('/');
  expect((await visitor.focused()).testId).toBe('search');
  await visitor.press('4');
  expect(await pressedYears(visitor)).toEqual([2020]);
  await visitor.clickNamed('button', '清空搜索');
  await visitor.press('Tab');
  await visitor.press('?');
  await expect.poll(() => visitor.accessibilityTree()).toContain('dialog "按键"');
  expect(await visitor.axe()).toEqual([]);
  await visitor.clickNamed('checkbox', '启用单键');
  await visitor.press('Escape');
  await visitor.press('4');
  expect(await pressedYears(visitor)).toEqual([2020]);
});

test('the list is one stop; Enter opens a card, which takes the focus and gives it back', async () => {
  const visitor = await open({}, DESK);
  await visitor.waitForList();
  await visitor.page.getByTestId('order').focus();
  await visitor.press('Tab');
  expect((await visitor.focused()).testId).toBe('unit-head');
  await visitor.press('ArrowDown');
  const row = await focusedId(visitor);
  expect((await visitor.focused()).testId).toBe('list-item');
  await visitor.press('Enter');
  await expect.poll(async () => (await visitor.card())?.id).toBe(row);
  await expect.poll(() => announced(visitor)).toMatch(/已打开：/);
  await expect.poll(async () => (await visitor.focused()).name).toMatch(/.+/);
  const name = (await visitor.focused()).name;
  expect((await visitor.card())?.text).toContain(name);
  await visitor.press('Escape');
  expect([(await visitor.focused()).testId, await focusedId(visitor)]).toEqual(['list-item', row]);
  await visitor.press('Enter');
  await expect.poll(async () => (await visitor.card())?.id).toBe(row);
  await visitor.page.getByTestId('card').getByRole('button', { name: '关闭' }).press('Enter');
  await expect.poll(() => focusedId(visitor)).toBe(row);
  await visitor.press('ArrowUp');
  await visitor.press('Enter');
  await expect.poll(async () => (await visitor.focused()).name).toMatch(/核|轴|区|街|谷|段/);
});

test('skip links lead to the list, the map and the card, and leave the address alone', async () => {
  const visitor = await open({ id: 'hankou-bank' }, DESK);
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  const before = visitor.address();
  await visitor.press('Tab');
  expect((await visitor.focused()).name).toBe('跳到清单');
  await visitor.press('Enter');
  expect((await visitor.focused()).testId).toMatch(/list-item|unit-head/);
  await visitor.page.getByRole('link', { name: '跳到地图' }).press('Enter');
  expect((await visitor.focused()).name).toBe('略图');
  await visitor.page.getByRole('link', { name: '跳到卡片' }).press('Enter');
  expect((await visitor.focused()).name).toBe('汉口银行');
  expect(visitor.address()).toEqual(before);
});

test('on the map Enter lists what is in view; Esc closes the list first and the card after it', async () => {
  const visitor = await open({ id: 'hankou-bank' }, DESK);
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  await visitor.page.getByRole('link', { name: '跳到地图' }).press('Enter');
  await visitor.press('Enter');
  await expect.poll(async () => (await stack(visitor))?.title).toMatch(/^视野内 \d+/);
  await visitor.press('Escape');
  expect(await stack(visitor)).toBeNull();
  expect((await visitor.focused()).name).toBe('略图');
  expect((await visitor.card())?.id).toBe('hankou-bank');
  await visitor.press('Escape');
  await expect.poll(() => visitor.card()).toBeNull();
});

test('buttons zoom and move the map without dragging, and the layers menu gives the focus back', async () => {
  const visitor = await open({}, DESK);
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  await visitor.clickNamed('button', '放大');
  const before = await sketchView(visitor);
  await visitor.clickNamed('button', '移动地图');
  await visitor.clickNamed('button', '往东');
  await expect.poll(() => sketchView(visitor)).not.toBe(before);
  await visitor.clickNamed('button', '图层');
  expect(await visitor.accessibilityTree()).toMatch(/switch "公园与水系名称" \[checked\]/);
  await visitor.press('Escape');
  expect((await visitor.focused()).name).toBe('图层');
});

test('the list stands in the order that is asked for, what is on no map apart, and the address keeps it', async () => {
  const visitor = await open({}, DESK);
  await visitor.waitForList();
  await chooseOrder(visitor, 'name');
  const names = (await texts(visitor, 'list-item')).map((text) => text.split('\n')[0] ?? '');
  const mapped = names.slice(0, 10);
  expect(mapped).toEqual([...mapped].sort(new Intl.Collator(['zh-CN', 'en'], { numeric: true }).compare));
  expect(visitor.address().parameters).toEqual({ order: 'name' });
  expect(await visitor.accessibilityTree()).toContain('未上图');
});

test('a row under the pointer lights its mark without moving the map; only what is in view can be listed', async () => {
  const visitor = await open({}, DESK);
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  const before = await sketchView(visitor);
  await hoverRow(visitor, 'hankou-bank');
  await expect.poll(() => visitor.page.locator('svg.sketch').innerHTML()).toContain('汉口银行');
  expect(await sketchView(visitor)).toBe(before);
  await visitor.clickNamed('button', '放大');
  await visitor.clickNamed('button', '放大');
  const all = await visitor.count();
  await visitor.clickNamed('checkbox', '只看视野内');
  await expect.poll(() => visitor.count()).toBeLessThan(all);
});

test.each([
  [
    'zh',
    [
      'banner',
      'navigation "栏目"',
      'search',
      'main',
      'complementary "详情"',
      'group "年份"',
      'group "地图控件"',
      'region "清单"',
      '附近',
    ],
  ],
  ['en', ['banner', 'navigation "', 'search', 'main', 'complementary "', 'Nearby', 'region "']],
] as const)('in %s landmarks and parts have their names', async (lang, parts) => {
  const visitor = await open({ lang, id: 'jianghan-road-pedestrian-street' }, DESK);
  await visitor.waitForList();
  await expect
    .poll(() => visitor.accessibilityTree(), { timeout: 10_000 })
    .toContain(parts.find((part) => /附近|Nearby/.test(part)));
  const tree = await visitor.accessibilityTree();
  for (const part of parts) expect(tree).toContain(part);
  expect(tree.split('\n').filter((line) => /^\s*- (button|link|checkbox|slider|combobox)(:|\s*$)/.test(line))).toEqual(
    [],
  );
});
