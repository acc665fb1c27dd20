/** Data out: what is exported is what is filtered. */
import { expect, test } from 'vitest';
import { open, type Visitor } from './driver';
import { colours, openExports, take } from './importing';

/** A visitor with the list there; where the large map is looked at, it may still be on its way. */
async function visit(parameters = {}, device = {}): Promise<Visitor> {
  const visitor = await open(parameters, device);
  await visitor.waitForList();
  return visitor;
}

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
  const visitor = await visit({}, { webgl: true });
  await visitor.waitForMap();
  await openExports(visitor);
  const { name, bytes } = await take(visitor, 'export-png', 85_000);
  expect(name).toMatch(/^江汉一张图_\d+-项_全部事项_.*\.png$/);
  const { size, seen } = await colours(visitor, bytes, 40, 24);
  expect(size).toEqual([1920, 1080]);
  expect(new Set(seen).size).toBeGreaterThan(40);
});

test('without WebGL says why there is no picture, and exports the data', async () => {
  const visitor = await visit();
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
