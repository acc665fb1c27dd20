/** Areas and lines drawn by hand on the large map: what lies in them is what is listed, counted and exported. */
import { expect, test } from 'vitest';
import { areaOf } from '../../src/model/area';
import { data } from '../model/published';
import { open } from './driver';
import { openExports, take } from './importing';
import { areaCount, drawOn, waitForPlan } from './planning';

async function openSpace() {
  const visitor = await open({ mode: 'plan' }, { webgl: true });
  await waitForPlan(visitor);
  await visitor.waitForMap();
  await visitor.click('plan-space');
  return visitor;
}

test('a polygon selects for the list, the board, the address and the export, and can be taken back', async () => {
  const visitor = await openSpace();
  await visitor.click('draw-polygon');
  await drawOn(visitor, [
    [90, 180],
    [330, 180],
    [330, 420],
    [90, 420],
  ]);
  await expect.poll(() => visitor.shows('area')).toBe(true);
  const { shape = '' } = visitor.address().parameters;
  const inside = areaOf(shape, data)?.inside.size ?? 0;
  expect(inside).toBeGreaterThan(5);
  expect(await areaCount(visitor)).toBe(inside);
  expect(await visitor.listIds()).toHaveLength(inside);
  expect(await visitor.text('area')).toMatch(/平方公里/);
  await openExports(visitor);
  const exported = JSON.parse((await take(visitor, 'export-geojson')).bytes.toString());
  expect(exported.features).toHaveLength(inside);
  expect(exported.provenance.filter).toContain('在手绘多边形内');
  await visitor.press('Escape');
  await visitor.click('shape-undo');
  expect(await visitor.listIds()).toHaveLength(data.places.length);
  expect(visitor.problems()).toEqual([]);
});

test('a line is measured, selects what is near it, and its width can be changed', async () => {
  const visitor = await openSpace();
  await visitor.click('draw-line');
  await drawOn(visitor, [
    [120, 250],
    [220, 330],
    [330, 340],
  ]);
  await expect.poll(() => visitor.shows('area')).toBe(true);
  expect(await visitor.text('area')).toMatch(/线长\s*\d\.\d\d 公里/);
  const narrow = await areaCount(visitor);
  await visitor.page.getByLabel('离线多远以内（米）').fill('900');
  await visitor.press('Tab');
  await expect.poll(() => areaCount(visitor)).toBeGreaterThan(narrow);
});
