/** The ledger, as a visitor of the built app sees it: every promise, both sentences, one neutral word. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/model/ledger';
import { data } from '../model/published';
import { open } from './driver';
import { download, focusRow, ledgerRow, ledgerRows, pressInRow, scrolled, sortOrder, waitForLedger } from './tables';

const entries = ledger(data);
const withVerdict = (verdict: string) =>
  entries.filter((entry) => entry.verdict === verdict).map((entry) => entry.place.id);
const PHONE = { width: 390, height: 844, touch: true };

async function openLedger(parameters: Record<string, string> = {}, device: Parameters<typeof open>[1] = {}) {
  const visitor = await open({ mode: 'ledger', ...parameters }, device);
  await waitForLedger(visitor);
  return visitor;
}

test('every promise has its row, and the title says how many a later report can answer', async () => {
  const visitor = await openLedger();
  const rows = await ledgerRows(visitor);
  expect([...rows].sort()).toEqual(entries.map((entry) => [entry.place.id, entry.verdict]).sort());
  const answered = entries.length - withVerdict('plan').length;
  expect(await visitor.accessibilityTree()).toContain(`2021 年计划的 ${answered} 件事，2022 年报告怎么说`);
  expect(await visitor.accessibilityTree()).toContain('2021 年的总结报告不在资料中');
});

test('a row holds both sentences and the word for what the later report says', async () => {
  const visitor = await openLedger();
  const [thing, promise, later, verdict] = await ledgerRow(visitor, 'guotai-hankou-innovation-center');
  expect(thing).toContain('国泰汉口科创中心');
  expect(promise).toContain('建设国泰汉口科创中心，提升创新策源功能');
  expect(later).toContain('国泰汉口科创中心开园引智');
  expect(verdict).toContain('报告称完成');
});

test('what the later report does not say is said in a full sentence', async () => {
  const visitor = await openLedger();
  expect(await ledgerRow(visitor, 'chubao-block')).toEqual([
    expect.stringContaining('楚宝片'),
    expect.stringContaining('确保楚宝片、清芬片等项目供地出让'),
    '2022 年报告里没有找到这件事。',
    '后续报告未再提及',
  ]);
  const [, , , station] = await ledgerRow(visitor, 'shiqiao-station');
  expect(station).toContain('有后续：推进中');
});

test('a verdict narrows the rows and stands in the address; counts stay', async () => {
  const visitor = await openLedger();
  await visitor.click('verdict-no-mention');
  expect((await ledgerRows(visitor)).map(([id]) => id).sort()).toEqual(withVerdict('no-mention').sort());
  expect(visitor.address().parameters).toEqual({ mode: 'ledger', verdict: 'no-mention' });
  expect(await visitor.text('verdict-done')).toContain(String(withVerdict('done').length));
  await visitor.click('verdict-no-mention');
  expect(await ledgerRows(visitor)).toHaveLength(entries.length);
});

test('the filters are those of everywhere, and the counts follow them', async () => {
  const visitor = await openLedger();
  await visitor.click('filters');
  await visitor.toggleFacet('category', 'renewal');
  const renewal = entries.filter((entry) => entry.place.properties.category === 'renewal');
  expect((await ledgerRows(visitor)).map(([id]) => id).sort()).toEqual(renewal.map((entry) => entry.place.id).sort());
  const silent = renewal.filter((entry) => entry.verdict === 'no-mention').length;
  expect(await visitor.text('verdict-no-mention')).toContain(String(silent));
  expect(visitor.address().parameters).toEqual({ mode: 'ledger', category: 'renewal' });
});

test('an empty result says why and offers the way back', async () => {
  const visitor = await openLedger({ category: 'renewal', verdict: 'award' });
  expect(await ledgerRows(visitor)).toEqual([]);
  await visitor.clickNamed('button', '看全部后续');
  expect((await ledgerRows(visitor)).length).toBeGreaterThan(0);
});

test('rows sort up and down, and the head says which way', async () => {
  const visitor = await openLedger({ verdict: 'no-mention' });
  await visitor.clickNamed('button', '按名称排序');
  const up = await ledgerRows(visitor);
  expect(await sortOrder(visitor)).toEqual(['ascending', null, null, null]);
  await visitor.clickNamed('button', '按名称排序');
  expect(await ledgerRows(visitor)).toEqual([...up].reverse());
  expect(await sortOrder(visitor)).toEqual(['descending', null, null, null]);
  await visitor.clickNamed('button', '按后续排序');
  expect((await ledgerRows(visitor)).map(([id]) => id)).toEqual(withVerdict('no-mention'));
  expect(await sortOrder(visitor)).toEqual([null, null, null, 'ascending']);
});

describe('from a row', () => {
  test('the card opens by keyboard, takes the focus and gives it back', async () => {
    const visitor = await openLedger();
    await focusRow(visitor, 'chubao-block');
    await visitor.press('Enter');
    expect((await visitor.card())?.id).toBe('chubao-block');
    expect((await visitor.focused()).name).toBe('楚宝片');
    expect(visitor.address().parameters).toMatchObject({ mode: 'ledger', id: 'chubao-block' });
    await visitor.press('Escape');
    expect(await visitor.card()).toBeNull();
    expect((await visitor.focused()).name).toBe('楚宝片');
  });

  test('one goes to the map with the thing chosen, and back to the same place', async () => {
    const visitor = await openLedger();
    await pressInRow(visitor, 'chubao-block', '在地图上看');
    await visitor.waitForList();
    expect(visitor.address().parameters).toEqual({ id: 'chubao-block' });
    expect((await visitor.card())?.id).toBe('chubao-block');
    await visitor.back();
    await waitForLedger(visitor);
    expect(await scrolled(visitor)).toBeGreaterThan(0);
  });

  test('one goes to the sentence in the report', async () => {
    const visitor = await openLedger();
    await pressInRow(visitor, 'chubao-block', '读原文');
    expect(visitor.address().parameters).toEqual({ mode: 'report', s: '2020-139' });
  });
});

test('the file holds every row that is shown, with both sides and the version of the rules', async () => {
  const visitor = await openLedger({ verdict: 'done' });
  const { name, text } = await download(visitor, 'ledger-csv');
  expect(name).toMatch(/\.csv$/);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [head, ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  expect(head).toHaveLength(10);
  expect(rows.map(([id]) => id).sort()).toEqual(withVerdict('done').sort());
  expect(rows.every((row) => row[8] === '报告称完成' && row[9] === '1')).toBe(true);
});

test('the rules stand on the page in both languages', async () => {
  const visitor = await openLedger();
  expect(await visitor.accessibilityTree()).toContain('怎样判定（规则第 1 版）');
  await visitor.clickNamed('button', 'English');
  await expect.poll(() => visitor.accessibilityTree()).toContain('How the word is chosen (rules, version 1)');
});

test.each([
  ['wide, light', {}, {}],
  ['with a card, dark', { theme: 'dark', id: 'chubao-block' }, {}],
  ['on a phone, high contrast', { theme: 'contrast' }, PHONE],
  ['on a phone, large type', { large: '1' }, PHONE],
])('%s: accessible and never wider than the screen', async (_, parameters, device) => {
  const visitor = await openLedger(parameters, device);
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.scrollsSideways()).toBe(false);
  expect(visitor.problems()).toEqual([]);
  expect(visitor.foreignRequests()).toEqual([]);
});
