/** Data in: what is imported stays here and harms nothing. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { open, type Visitor } from './driver';
import { openAt } from './elsewhere';
import { host } from './hosting';
import {
  bring,
  chooseDatum,
  clickMap,
  drop,
  find,
  layers,
  manyRows,
  openExports,
  openImports,
  raiseSheet,
  tableRows,
  take,
  waitForDraft,
  waitForProblem,
} from './importing';

const POINTS =
  '名称,经度,纬度,备注\n甲,114.27,30.6,<img src=x onerror=alert(1)>\n乙,114.26,30.59,公园\n丙,,,没有位置\n';
const hostile = (name: string) => readFileSync(join('tests/import/hostile', name));
const DRAWN = { timeout: 30_000 };

/** A visitor with the list there; where the large map is looked at, it may still be on its way. */
async function visit(parameters = {}, device = {}): Promise<Visitor> {
  const visitor = await open(parameters, device);
  await visitor.waitForList();
  return visitor;
}

test('asks for the datum, draws, lists, and leaves with a way back', async () => {
  const visitor = await visit({}, { webgl: true });
  await visitor.waitForMap();
  await openImports(visitor);
  await bring(visitor, '我的点.csv', POINTS);
  await waitForDraft(visitor);
  expect(await visitor.text('import-message')).toContain('读出 3 个要素，2 个在图上');
  await chooseDatum(visitor, 'GCJ-02');
  await visitor.click('import-accept');
  expect(await visitor.text('import-message')).toContain('已导入“我的点.csv”');
  expect(await layers(visitor)).toEqual(['我的点.csv']);
  await visitor.clickNamed('button', '移除');
  expect(await layers(visitor)).toEqual([]);
  await visitor.clickNamed('button', '撤销');
  expect(await layers(visitor)).toEqual(['我的点.csv']);
  expect(visitor.problems()).toEqual([]);
});

test('lists the rows and looks through them; nothing in a cell is run', async () => {
  const visitor = await visit();
  await openImports(visitor);
  await bring(visitor, 'points.csv', POINTS);
  await waitForDraft(visitor);
  await visitor.click('import-accept');
  await visitor.clickNamed('button', '表格');
  expect((await tableRows(visitor)).map((row) => row[4])).toEqual(['<img src=x onerror=alert(1)>', '公园', '没有位置']);
  await find(visitor, '公园');
  await expect.poll(async () => (await tableRows(visitor)).map((row) => row[1])).toEqual(['乙']);
  expect(visitor.requests().filter(({ url }) => url.endsWith('/x'))).toEqual([]);
  expect(visitor.problems()).toEqual([]);
});

test('tells on the map what a feature is', async () => {
  const visitor = await visit({}, { webgl: true });
  await visitor.waitForMap();
  await openImports(visitor);
  await bring(visitor, 'area.geojson', JSON.stringify(square('整个区', 114.2, 30.55, 0.15)));
  await waitForDraft(visitor);
  await visitor.click('import-accept');
  await expect.poll(() => visitor.mapState(), DRAWN).toBe('idle');
  // A corner of the map where nothing but the reader's own area lies.
  await clickMap(visitor, 460, 120);
  await expect.poll(() => visitor.shows('imported-row')).toBe(true);
  expect(await visitor.text('imported-row')).toContain('整个区');
  await visitor.press('Escape');
  await expect.poll(() => visitor.shows('imported-row')).toBe(false);
});

test('names what is wrong, file after file, and leaves what was there alone', async () => {
  const visitor = await visit();
  await openImports(visitor);
  await bring(visitor, 'before.csv', POINTS);
  await waitForDraft(visitor);
  await visitor.click('import-accept');
  const files: [string, string[]][] = [
    ['words-for-numbers.csv', ['第 3 行', '一一四点二七', 'lng']],
    ['ring-open.geojson', ['第 1 个要素', '示例乙', '没有闭合']],
    ['nan.geojson', ['第 5 行', 'NaN']],
    ['cut-short.kmz', ['解不开']],
    ['unclosed.kml', ['第 6 行']],
    ['workbook.csv', ['工作簿', 'CSV']],
  ];
  for (const [name, words] of files) {
    await bring(visitor, name, hostile(name));
    await expect.poll(() => visitor.text('import-message')).toContain(name);
    const message = await visitor.text('import-message');
    for (const word of [...words, '图上原有的没有变']) expect(message).toContain(word);
    expect(await layers(visitor)).toEqual(['before.csv']);
  }
  await visitor.press('Escape');
  await openImports(visitor);
  expect(await layers(visitor)).toEqual(['before.csv']);
  expect(visitor.problems()).toEqual([]);
});

test('takes the other rows when told to leave one out', async () => {
  const visitor = await visit();
  await openImports(visitor);
  await bring(visitor, 'bad.csv', hostile('words-for-numbers.csv'));
  await waitForProblem(visitor);
  await visitor.clickNamed('button', '跳过这 1 处，导入其余 2 个');
  await waitForDraft(visitor);
  expect(await visitor.text('import-message')).toContain('跳过了 1 处');
});

test('takes a file that is let go anywhere on the page', async () => {
  const visitor = await visit();
  await drop(visitor, 'dropped.csv', POINTS);
  await waitForDraft(visitor);
  expect(await visitor.text('import-message')).toContain('dropped.csv');
});

test('is cancelled at once and without a trace', async () => {
  const visitor = await visit();
  await openImports(visitor);
  await bring(visitor, 'large.csv', manyRows(100_000));
  await visitor.clickNamed('button', '取消');
  expect(await visitor.text('import-message')).toContain('没有导入“large.csv”');
  expect(await layers(visitor)).toEqual([]);
});

test('goes without WebGL', async () => {
  const visitor = await visit();
  await openImports(visitor);
  await bring(visitor, 'points.csv', POINTS);
  await waitForDraft(visitor);
  await visitor.click('import-accept');
  expect(await layers(visitor)).toEqual(['points.csv']);
});

test('goes without a network once the app is installed', async () => {
  const site = await host({ folder: resolve('dist') });
  const visitor = await openAt(site.address, { installs: true });
  await expect.poll(() => visitor.shows('offline-ready'), DRAWN).toBe(true);
  await site.stop();
  await visitor.goTo(site.address);
  await visitor.waitForList();
  await openImports(visitor);
  await bring(
    visitor,
    'points.kml',
    `<kml><Placemark><name>甲</name><Point><coordinates>114.27,30.6</coordinates></Point></Placemark></kml>`,
  );
  await waitForDraft(visitor);
  await visitor.press('Escape');
  await openExports(visitor);
  expect((await take(visitor, 'export-kml')).bytes.length).toBeGreaterThan(1000);
});

test('says so when its program cannot be fetched', async () => {
  const visitor = await visit();
  await openImports(visitor);
  await visitor.goOffline();
  await bring(visitor, 'points.csv', POINTS);
  await waitForProblem(visitor);
  expect(await visitor.text('import-message')).toContain('读文件的程序没有取到');
});

test.each(['choose', 'problem', 'draft', 'table'])('breaks no rule of WCAG 2.2 AA: %s', async (screen) => {
  const visitor = await visit({}, { width: 390, height: 844 });
  await raiseSheet(visitor);
  await openImports(visitor);
  if (screen === 'problem') {
    await bring(visitor, 'bad.csv', hostile('words-for-numbers.csv'));
    await waitForProblem(visitor);
  } else if (screen !== 'choose') {
    await bring(visitor, 'points.csv', POINTS);
    await waitForDraft(visitor);
  }
  if (screen === 'table') {
    await visitor.click('import-accept');
    await visitor.clickNamed('button', '表格');
    await tableRows(visitor);
  }
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.scrollsSideways()).toBe(false);
});

function square(name: string, west: number, south: number, size: number) {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', properties: { 名称: name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}
