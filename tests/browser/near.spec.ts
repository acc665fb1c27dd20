/** "Near me", by thumb and by mouse: a position, a tap or a name; what fails says so; nothing is kept. */
import { expect, test } from 'vitest';
import type { Device } from './device';
import { open, type Visitor } from './driver';
import { announced, chooseOrder, longPress, nearby, stored, tap, tapMap } from './exploring';
import { choose, type } from './searching';

/** Without the large map, which takes seconds to draw without a graphics card and changes nothing here. */
const PHONE: Device = { webgl: false, width: 390, height: 844, touch: true };
const DESK: Device = { webgl: false };
/** Beside 江汉路, and a number nobody else writes. */
const POSITION = { lng: 114.283_217, lat: 30.584_519 };
const TRACE = /114\.2832|30\.5845|near=/;

async function measured(visitor: Visitor): Promise<void> {
  await expect.poll(async () => (await nearby(visitor)).length, { timeout: 20_000 }).toBeGreaterThan(0);
}

test('the position gives the nearest things by distance, and is kept nowhere', async () => {
  const visitor = await open({}, { ...PHONE, position: POSITION });
  await visitor.waitForList();
  await tap(visitor, 'near-me');
  await expect.poll(() => visitor.shows('near-locate')).toBe(true);
  expect(await visitor.accessibilityTree()).toContain('不上传，不写进网址');
  await tap(visitor, 'near-locate');
  await measured(visitor);
  const found = await nearby(visitor);
  const inRing = found.filter(({ metres }) => metres <= 1000);
  expect(found[0]).toMatchObject({ id: 'jianghan-road-pedestrian-street' });
  expect(found[0]?.text).toMatch(/\d+ 米\s+步行约 \d 分\s+离最近一段/);
  expect(inRing.map(({ metres }) => metres)).toEqual([...inRing.map(({ metres }) => metres)].sort((a, b) => a - b));
  expect(found.some(({ text }) => /约 \d+00 米内\s+位置不准，不算步行/.test(text))).toBe(true);
  expect(await visitor.accessibilityTree()).toContain(`1 公里内 ${inRing.length} 项 从你的位置算起`);

  await visitor.clickNamed('button', '500 米');
  expect((await nearby(visitor)).filter(({ metres }) => metres <= 500).length).toBeLessThan(inRing.length);
  await visitor.clickNamed('button', '2 公里');
  expect((await nearby(visitor)).filter(({ metres }) => metres <= 2000).length).toBeGreaterThan(inRing.length);
  await chooseOrder(visitor, 'year');
  expect((await nearby(visitor))[0]?.text).toContain('2023');
  expect(await visitor.axe()).toEqual([]);

  await tap(visitor, 'near-result');
  expect((await visitor.card())?.id).toBeTruthy();
  expect(JSON.stringify([visitor.address(), visitor.requests(), await stored(visitor)])).not.toMatch(TRACE);
});

test('somebody who knows only 范湖 has the nearest five in three actions', async () => {
  const visitor = await open({}, PHONE);
  await visitor.waitForList();
  await type(visitor, '范湖'); // 1: tap the field, 2: write
  await choose(visitor, 'station:范湖站', true); // 3
  await measured(visitor);
  expect((await nearby(visitor)).length).toBeGreaterThanOrEqual(5);
  expect(await visitor.accessibilityTree()).toContain('从范湖站算起');
  expect(visitor.address().parameters).toEqual({});
});

test('a tap on the map does as well, and Esc takes the question back', async () => {
  const visitor = await open({}, PHONE);
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  await tap(visitor, 'near-me');
  await visitor.clickNamed('button', '在地图上点一下');
  expect(await announced(visitor)).toContain('请在地图上点一下');
  await visitor.press('Escape');
  await visitor.clickNamed('button', '在地图上点一下');
  await tapMap(visitor, [200, 420]);
  await measured(visitor);
  expect(await visitor.accessibilityTree()).toContain('从点选的地方算起');
  expect(visitor.address().parameters).toEqual({});
});

test('a long press on the map looks around from there, the ring in the part that stays visible', async () => {
  const visitor = await open({}, { ...PHONE, webgl: true });
  await visitor.waitForMap();
  await longPress(visitor, [190, 420]);
  await measured(visitor);
  await visitor.waitForMap();
  await expect
    .poll(async () => (await visitor.renderedPlaces()).filter(({ y }) => y > 60 && y < 360).length, { timeout: 20_000 })
    .toBeGreaterThan(0);
});

test.each([
  ['refused', undefined, '浏览器没有允许定位', false],
  ['unavailable', 'unavailable', '说不出自己在哪里', true],
  ['timeout', 'timeout', '等了很久没有位置', true],
  ['unsupported', 'unsupported', '这里不能定位', false],
] as const)('when the position is %s, it says why and offers the other two ways', async (_, position, words, again) => {
  const visitor = await open({}, { ...DESK, ...(position && { position }) });
  await visitor.waitForList();
  await visitor.click('near-me');
  await expect.poll(() => visitor.shows('near-locate')).toBe(true);
  await visitor.click('near-locate');
  await expect.poll(() => visitor.accessibilityTree()).toContain(words);
  const tree = await visitor.accessibilityTree();
  expect(tree).toMatch(/alert/);
  expect(tree).toContain('button "在地图上点一下"');
  expect(tree).toContain('button "选一个站名或地名"');
  expect(tree.includes('button "再试一次"')).toBe(again);
  expect((await visitor.focused()).name).toMatch(/位置|定位/);
  expect(await visitor.axe()).toEqual([]);
  await visitor.clickNamed('button', '选一个站名或地名');
  expect((await visitor.focused()).testId).toBe('search');
});

test('somebody far from the district is told so', async () => {
  const visitor = await open({}, { ...DESK, position: { lng: 116.4, lat: 39.9 } });
  await visitor.waitForList();
  await visitor.click('near-me');
  await expect.poll(() => visitor.shows('near-locate')).toBe(true);
  await visitor.click('near-locate');
  await expect.poll(() => visitor.accessibilityTree()).toContain('你不在江汉区附近');
});

test('filters in force count inside the ring too, are shown there, and can be taken off', async () => {
  const visitor = await open({ category: 'commerce' }, DESK);
  await visitor.waitForList();
  await type(visitor, '范湖站');
  await choose(visitor, 'station:范湖站');
  await measured(visitor);
  const few = (await nearby(visitor)).length;
  await visitor.clickNamed('button', '去掉“商业消费”');
  expect((await nearby(visitor)).length).toBeGreaterThan(few);
});

test('a card opened from the list by keyboard has the focus, and gives it back', async () => {
  const visitor = await open({}, DESK);
  await visitor.waitForList();
  await type(visitor, '范湖站');
  await visitor.press('ArrowDown');
  await visitor.press('Enter');
  await measured(visitor);
  await visitor.clickNamed('button', '500 米');
  for (let stops = 0; stops < 4; stops += 1) await visitor.press('Tab'); // two rings, the order, the list
  expect((await visitor.focused()).testId).toBe('near-result');
  await visitor.press('Enter');
  await expect.poll(async () => (await visitor.focused()).testId).toBeNull();
  expect((await visitor.card())?.text).toContain((await visitor.focused()).name);
  await visitor.press('Escape');
  await expect.poll(async () => (await visitor.focused()).testId).toBe('near-result');
});
