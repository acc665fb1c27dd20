/** The search field, as a visitor of the built app uses it: by keys, by mouse and by thumb. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { open } from './driver';
import { activeOption, choose, field, notice, options, resultsFit, type, typeBeforeScript } from './searching';

/** Without a map: what is searched is the same, and drawing without a graphics card takes seconds. */
const LIGHT = { webgl: false } as const;

test('initials find the street, say why, and leave it alone in the list', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, 'jhl');
  const [street, road, station] = await options(visitor);
  expect(street).toMatchObject({ kind: 'place', id: 'jianghan-road-pedestrian-street', marked: '江汉路' });
  expect(street?.text).toContain('jiāng hàn lù');
  expect([road?.id, station?.id]).toEqual(['road:江汉路', 'station:江汉路站']);
  expect(await visitor.listIds()).toEqual(['jianghan-road-pedestrian-street']);
  expect(visitor.address().parameters).toEqual({ q: 'jhl' });
});

test('a search in the address filters the same on arrival', async () => {
  const visitor = await open({ q: 'jhl' }, LIGHT);
  await expect.poll(() => visitor.listIds(), { timeout: 30_000 }).toEqual(['jianghan-road-pedestrian-street']);
  expect((await field(visitor)).isOpen).toBe(false);
});

test('what is typed before the script has come is not lost', async () => {
  const visitor = await open({}, LIGHT);
  await typeBeforeScript(visitor, 'jhl');
  expect(await field(visitor)).toMatchObject({ text: 'jhl', isOpen: true });
  expect(visitor.address().parameters).toEqual({ q: 'jhl' });
});

test('keys go through the results and open one, the card takes the focus', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await visitor.press('/');
  expect((await visitor.focused()).testId).toBe('search');
  await type(visitor, 'fanhu');
  expect(await activeOption(visitor)).toBeNull();
  await visitor.press('ArrowDown');
  expect(await activeOption(visitor)).toBe('fanhu-wanda-plaza');
  await visitor.press('End');
  expect(await activeOption(visitor)).toMatch(/^2022-\d+$/);
  await visitor.press('ArrowDown');
  expect(await activeOption(visitor)).toBe('fanhu-wanda-plaza');
  await visitor.press('ArrowUp');
  expect(await activeOption(visitor)).toBeNull();
  await visitor.press('ArrowUp');
  await visitor.press('Home');
  await visitor.press('Enter');
  expect((await visitor.card())?.id).toBe('fanhu-wanda-plaza');
  expect(await field(visitor)).toMatchObject({ text: 'fanhu', isOpen: false });
  await expect.poll(async () => (await visitor.focused()).name).toBe('范湖万达广场');
});

test('Esc closes the results and nothing else', async () => {
  const visitor = await open({ id: 'hankou-bank' }, LIGHT);
  await visitor.waitForList();
  await type(visitor, '协和');
  await visitor.press('Escape');
  expect(await field(visitor)).toMatchObject({ text: '协和', isOpen: false });
  expect((await visitor.card())?.id).toBe('hankou-bank');
  await visitor.press('ArrowDown');
  expect((await field(visitor)).isOpen).toBe(true);
});

test('Enter without a result chosen leaves the text as a filter and goes to the list', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, '图书馆');
  await visitor.press('Enter');
  expect((await field(visitor)).isOpen).toBe(false);
  expect(visitor.address().parameters).toEqual({ q: '图书馆' });
  await visitor.press('ArrowDown');
  expect((await visitor.focused()).testId).toBe('list-item');
});

test('a station becomes the place distances are measured from, and stays out of the address', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, '范湖站');
  await choose(visitor, 'station:范湖站');
  await expect.poll(() => visitor.shows('near-result'), { timeout: 30_000 }).toBe(true);
  expect(await field(visitor)).toMatchObject({ text: '', isOpen: false });
  expect(visitor.address().parameters).toEqual({});
});

test('a layout unit opens its card with all its things', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, 'jhcg');
  await choose(visitor, 'innovation-valley');
  expect((await visitor.card())?.id).toBe('innovation-valley');
  expect(visitor.address().parameters).toEqual({ id: 'innovation-valley' });
});

test('a sentence opens the report there', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, '口袋公园');
  const [first] = await options(visitor);
  expect(first).toMatchObject({ kind: 'sentence', marked: '口袋公园' });
  await choose(visitor, first?.id ?? '');
  expect(visitor.address().parameters).toMatchObject({ mode: 'report', s: first?.id });
});

test('long groups are cut and unfold, or lead to the list', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, '江汉');
  const kinds = async (kind: string) => (await options(visitor)).filter((option) => option.kind === kind).length;
  expect([await kinds('place'), await kinds('sentence')]).toEqual([6, 5]);
  await choose(visitor, 'sentences');
  expect(await kinds('sentence')).toBeGreaterThan(20);
  const more = (await options(visitor)).find(({ id }) => id === 'things');
  expect(more?.text).toContain(`${await visitor.count()}`);
  await choose(visitor, 'things');
  expect((await field(visitor)).isOpen).toBe(false);
  expect(visitor.address().parameters).toEqual({ q: '江汉' });
});

test('what is in neither report is said so, with something near as a suggestion', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, '地铁14号线');
  expect(await notice(visitor)).toBe('两份报告里没有“地铁14号线”。也查了别名和拼音。');
  expect((await options(visitor)).map(({ id }) => id)).toEqual(['metro-line-12']);
  expect(await visitor.count()).toBe(0);
  await visitor.press('Escape');
  expect(await visitor.text('list')).toContain('两份报告里没有“地铁14号线”。');
  await visitor.clickNamed('button', '清空搜索');
  expect(visitor.address().parameters).toEqual({});
});

test('without the index the text still filters, and the field says what it cannot do', async () => {
  const visitor = await open({}, { ...LIGHT, missing: ['search.json'] });
  await visitor.waitForList();
  await type(visitor, '图书馆');
  expect(await notice(visitor)).toContain('拼音和原文没有读出来');
  expect(await visitor.listIds()).toContain('jianghan-library');
});

test('without the code of the results the text still filters, and the field says so', async () => {
  const code = readdirSync('dist/assets').filter((file) => /^SearchOptions-.*\.js$/.test(file));
  expect(code).toHaveLength(1);
  const visitor = await open({}, { ...LIGHT, missing: code });
  await visitor.waitForList();
  await type(visitor, '图书馆');
  expect(await notice(visitor)).toContain('搜索结果没有读出来');
  expect(await visitor.listIds()).toContain('jianghan-library');
});

test('nothing of the search is fetched before it is used, and nothing from elsewhere', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  const asked = () => visitor.requests().filter(({ url }) => /search|report-/i.test(url)).length;
  expect(asked()).toBe(0);
  await type(visitor, 'jhl');
  expect(asked()).toBeGreaterThanOrEqual(4);
  expect(visitor.foreignRequests()).toEqual([]);
  expect(visitor.problems()).toEqual([]);
});

test('on a phone the results fit under the field and a tap opens a card', async () => {
  const visitor = await open({}, { ...LIGHT, width: 390, height: 844, touch: true });
  await visitor.waitForList();
  await type(visitor, '湖');
  expect((await field(visitor)).height).toBeGreaterThanOrEqual(48);
  expect(await resultsFit(visitor)).toBe(true);
  expect(await visitor.scrollsSideways()).toBe(false);
  const [first] = await options(visitor);
  await choose(visitor, first?.id ?? '', true);
  expect((await visitor.card())?.id).toBe(first?.id);
  expect((await visitor.focused()).testId).not.toBe('search');
});

test.each(['light', 'dark', 'contrast'])('open results break no rule of accessibility: %s', async (theme) => {
  const visitor = await open({ theme }, LIGHT);
  await visitor.waitForList();
  await type(visitor, '湖');
  await visitor.press('ArrowDown');
  expect(await visitor.axe()).toEqual([]);
});

test('results are read out as groups of one list', async () => {
  const visitor = await open({}, LIGHT);
  await visitor.waitForList();
  await type(visitor, 'fanhu');
  const tree = await visitor.accessibilityTree();
  expect(tree).toMatch(/combobox "搜索" \[expanded\]/);
  expect(tree).toContain('listbox "搜索结果"');
  expect(tree).toMatch(/group "事项 \d+ 项"/);
  expect(tree).toMatch(/option "范湖站 fàn hú/);
});
