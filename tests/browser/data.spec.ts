/** Data out and in: what is exported is what is filtered, what is imported stays here and harms nothing. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { open, type Visitor } from './driver';
import { openAt } from './elsewhere';
import { host } from './hosting';
import {
  bring,
  chooseDatum,
  clickMap,
  colours,
  drop,
  find,
  layers,
  longestTask,
  openExports,
  openImports,
  raiseSheet,
  stays,
  tableRows,
  take,
  waitForDraft,
  waitForProblem,
} from './importing';

const POINTS =
  '名称,经度,纬度,备注\n甲,114.27,30.6,<img src=x onerror=alert(1)>\n乙,114.26,30.59,公园\n丙,,,没有位置\n';
const hostile = (name: string) => readFileSync(join('tests/import/hostile', name));
const DRAWN = { timeout: 30_000 };

/** A visitor with the list there; the map may still be on its way. */
async function visit(parameters = {}, device = {}): Promise<Visitor> {
  const visitor = await open(parameters, { webgl: true, ...device });
  await visitor.waitForList();
  return visitor;
}

describe('export', () => {
  test('gives exactly what is filtered, as CSV, GeoJSON and KML', async () => {
    const visitor = await visit({ year: [2022], category: ['park'] });
    const count = await visitor.count();
    await openExports(visitor);
    const csv = await take(visitor, 'export-csv');
    const geojson = await take(visitor, 'export-geojson');
    const kml = await take(visitor, 'export-kml');
    expect(csv.name).toMatch(new RegExp(`^江汉一张图_${count}-项_2022-已报告-公园水系_\\d{4}-\\d\\d-\\d\\d\\.csv$`));
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const collection = JSON.parse(geojson.bytes.toString());
    expect(collection.features).toHaveLength(count);
    expect(collection.provenance.filter).toContain('2022 已报告 · 公园水系');
    expect(kml.bytes.toString().match(/<Placemark /g)).toHaveLength(count);
    expect(visitor.problems()).toEqual([]);
  });

  test('says so when there is nothing to export', async () => {
    const visitor = await open({ q: '没有这样的事' });
    await visitor.clickNamed('button', /^导出$/);
    expect(await visitor.accessibilityTree()).toContain('没有可导出的');
  });

  test('draws a picture of the size that was asked for, with map and legend on it', async () => {
    const visitor = await visit();
    await visitor.waitForMap();
    await openExports(visitor);
    const { name, bytes } = await take(visitor, 'export-png', 85_000);
    expect(name).toMatch(/^江汉一张图_\d+-项_全部事项_.*\.png$/);
    const { size, seen } = await colours(visitor, bytes, 40, 24);
    expect(size).toEqual([1920, 1080]);
    expect(new Set(seen).size).toBeGreaterThan(40);
  });

  test('without WebGL says why there is no picture, and exports the data', async () => {
    const visitor = await visit({}, { webgl: false });
    await openExports(visitor);
    await visitor.click('export-png');
    await expect.poll(() => visitor.accessibilityTree()).toContain('这台设备画不了地图图片');
    expect((await take(visitor, 'export-csv')).bytes.length).toBeGreaterThan(1000);
  });

  test('is complete by keyboard and breaks no rule of WCAG 2.2 AA', async () => {
    const visitor = await visit();
    await openExports(visitor);
    expect(await visitor.axe()).toEqual([]);
    await visitor.press('Escape');
    expect((await visitor.focused()).name).toBe('导出');
  });
});

describe('import', () => {
  test('asks for the datum, draws, lists, and leaves with a way back', async () => {
    const visitor = await visit();
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
    expect((await tableRows(visitor)).map((row) => row[4])).toEqual([
      '<img src=x onerror=alert(1)>',
      '公园',
      '没有位置',
    ]);
    await find(visitor, '公园');
    await expect.poll(async () => (await tableRows(visitor)).map((row) => row[1])).toEqual(['乙']);
    expect(visitor.requests().filter(({ url }) => url.endsWith('/x'))).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  test('tells on the map what a feature is', async () => {
    const visitor = await visit();
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
    const visitor = await visit({}, { webgl: false });
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
});

test('100,000 points are read, filtered and drawn; what each step holds the page up is printed', async () => {
  const visitor = await visit();
  await visitor.waitForMap();
  await openImports(visitor);
  const idle = () => expect.poll(() => visitor.mapState(), { timeout: 60_000 }).toBe('idle');
  const longest: Record<string, number> = {
    read: await longestTask(visitor, async () => {
      await bring(visitor, 'large.csv', manyRows(100_000));
      await waitForDraft(visitor);
    }),
    draw: await longestTask(visitor, idle),
    datum: await longestTask(visitor, () => chooseDatum(visitor, 'GCJ-02').then(idle)),
  };
  // Moving so many takes a while, and the question must not give way to a report of progress.
  expect(await stays(visitor, 'import-accept', () => chooseDatum(visitor, 'BD-09').then(idle))).toBe(true);
  await visitor.click('import-accept');
  await visitor.clickNamed('button', '表格');
  await tableRows(visitor);
  longest.filter = await longestTask(visitor, () => find(visitor, '公园').then(idle));
  console.log(
    Object.entries(longest)
      .map(([step, time]) => `${step} ${Math.round(time)} ms`)
      .join(', '),
  );
  const rows = await tableRows(visitor);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((cells) => cells.some((cell) => cell.includes('公园')))).toBe(true);
}, 240_000);

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

/** A table like those of a city's register; the same on every run. */
function manyRows(count: number): string {
  const kinds = ['公园', '学校', '医院', '商店'];
  const row = (index: number) =>
    `${index},点位 ${index},${(114.22 + ((index * 7919) % 8000) / 1e5).toFixed(6)},${(30.56 + ((index * 104_729) % 8000) / 1e5).toFixed(6)},${kinds[index % 4]}`;
  return `编号,名称,经度,纬度,类别\n${Array.from({ length: count }, (_, index) => row(index)).join('\n')}\n`;
}
