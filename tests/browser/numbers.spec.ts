/** 数说, as a visitor of the built app sees it: what is drawn, what is never joined, and the sentences behind it. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { PublishedStatSeries } from '../../geo/schema/published';
import { open } from './driver';
import { download, focusSeries, picture, readFirstSentence, seriesIds, seriesQuotes, waitForNumbers } from './tables';

const { series } = JSON.parse(readFileSync('public/data/stats.json', 'utf8')) as { series: PublishedStatSeries[] };
const values = series.flatMap((one) => one.values);

async function openNumbers(parameters: Record<string, string> = {}, device: Parameters<typeof open>[1] = {}) {
  const visitor = await open({ mode: 'numbers', ...parameters }, device);
  await waitForNumbers(visitor);
  return visitor;
}

test('every series is there, indicators first', async () => {
  const visitor = await openNumbers();
  const shown = await seriesIds(visitor);
  expect([...shown].sort()).toEqual(series.map(({ id }) => id).sort());
  expect(shown[0]).toBe('gdp');
});

test('what is reported is filled, what is planned is dashed, both with their number', async () => {
  const visitor = await openNumbers();
  expect(await picture(visitor, 'pocket-parks')).toMatchObject({
    numbers: ['16', '8', '4', '2'],
    filled: 2,
    dashed: 2,
  });
  expect((await picture(visitor, 'parking-spaces')).numbers).toEqual(['1.6万', '7500', '7000']);
});

test('a line joins only numbers of the same definition; the others are broken and say why', async () => {
  const visitor = await openNumbers();
  expect(await picture(visitor, 'gdp')).toMatchObject({ joined: true, broken: false, tag: '' });
  expect(await picture(visitor, 'old-estates-finished')).toMatchObject({
    joined: false,
    broken: true,
    tag: '口径不同',
  });
  expect(await picture(visitor, 'fixed-investment')).toMatchObject({ joined: false, broken: true, tag: '基数不同' });
});

test('a picture says in words what it shows', async () => {
  const visitor = await openNumbers();
  expect((await picture(visitor, 'gdp')).sentence).toBe(
    '2020 1360亿元（预计…左右）；2021 计划 增长7%；2022 1530亿元（预计）；2023 计划 增长7%左右',
  );
});

test('a series chosen by keyboard shows its sentences, stands in the address and leads to the report', async () => {
  const visitor = await openNumbers();
  await focusSeries(visitor, 'pocket-parks');
  await visitor.press('Enter');
  expect(await seriesQuotes(visitor)).toEqual([
    '新建口袋、街心公园16个',
    '建成口袋公园8个',
    '新建口袋公园4个',
    '建设口袋公园2个',
  ]);
  expect(visitor.address().parameters).toEqual({ mode: 'numbers', series: 'pocket-parks' });
  await readFirstSentence(visitor);
  expect(visitor.address().parameters).toEqual({ mode: 'report', s: '2020-67' });
  await visitor.back();
  await waitForNumbers(visitor);
  expect(await seriesQuotes(visitor)).toHaveLength(4);
});

test('the text filter narrows the numbers, and nothing found says so', async () => {
  const visitor = await openNumbers();
  await visitor.search('口袋公园');
  expect(await seriesIds(visitor)).toContain('pocket-parks');
  expect((await seriesIds(visitor)).length).toBeLessThan(10);
  await visitor.search('没有的数');
  expect(await seriesIds(visitor)).toEqual([]);
  expect(await visitor.accessibilityTree()).toContain('没有符合条件的数');
});

test('the table is the twin of the pictures', async () => {
  const visitor = await openNumbers();
  await visitor.click('numbers-as-table');
  const tree = await visitor.accessibilityTree();
  for (const { name } of series) expect(tree).toContain(name);
});

test('the file holds every number with its sentence and where it stands', async () => {
  const visitor = await openNumbers();
  const { text } = await download(visitor, 'numbers-csv');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [, ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  expect(rows).toHaveLength(values.length);
  expect(rows.map((row) => row[14]).sort()).toEqual(values.map(({ quote }) => quote).sort());
  expect(rows.every((row) => /^(2020|2022)-\d+/.test(row[12] ?? '') && row[13] !== '')).toBe(true);
});

test('without its file the page says so, and can try again', async () => {
  const visitor = await open({ mode: 'numbers' }, { missing: ['stats.json'] });
  await expect.poll(() => visitor.accessibilityTree()).toContain('stats.json: HTTP 404');
  expect(await visitor.accessibilityTree()).toContain('再读一次');
});

test.each([
  ['wide, light', { series: 'gdp' }, {}],
  ['dark, in English', { theme: 'dark', lang: 'en' }, {}],
  ['on a phone, high contrast', { theme: 'contrast' }, { width: 390, height: 844, touch: true }],
])('%s: accessible and never wider than the screen', async (_, parameters, device) => {
  const visitor = await openNumbers(parameters, device);
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.scrollsSideways()).toBe(false);
  expect(visitor.problems()).toEqual([]);
});
