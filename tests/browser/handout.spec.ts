/** Handouts as somebody who prepares a meeting makes them, and as the recipients see them. */
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { expect, inject, test } from 'vitest';
import type { Briefing } from '../../geo/briefingSchema';
import type { PlaceCollection } from '../../geo/schema/published';
import { pixelsOf } from '../export/pixels';
import { openPresentation } from '../ui/slides/presentation';
import { open } from './driver';
import { codeOnScreen, maps, mapWidths, print, sheets, waitForSheets } from './handingOut';
import { take } from './importing';
import { choose, waitForDesk, waitForStep } from './telling';

const shipped: Briefing[] = JSON.parse(readFileSync('public/data/briefings.json', 'utf8')).briefings;
const promises = shipped.find(({ id }) => id === 'promises');
if (!promises) throw new Error('the promises do not ship');
const { features: places } = JSON.parse(readFileSync('public/data/places.geojson', 'utf8')) as PlaceCollection;
const names = new Map(places.map(({ id, properties }) => [String(id), properties.name]));
const squeeze = (text: string) => text.replace(/\s/g, '');
const today = () => new Date().toLocaleDateString('sv');
const A4 = '595 x 842';

test('a briefing is printed from the desk: maps, tables, sources, and codes that lead back', async () => {
  const visitor = await open({ mode: 'brief' });
  await waitForDesk(visitor);
  await choose(visitor, 'promises');
  await visitor.click('handout-print');
  await waitForSheets(visitor);
  expect(visitor.address().parameters).toMatchObject({ mode: 'brief', briefing: 'promises', handout: '1' });
  const steps = promises.steps.length;
  expect(await maps(visitor)).toEqual({ done: steps, all: steps });

  const paper = await print(visitor);
  expect(paper.size).toBe(A4);
  expect(paper.pages).toHaveLength(await sheets(visitor));
  expect(paper.pictures.filter((width) => width > 1500)).toHaveLength(steps);
  paper.pages.forEach((page, index) => {
    const said = squeeze(page);
    for (const words of [
      `第${index + 1}页，共${paper.pages.length}页`,
      '专题示意图，未送审',
      '2020-12-29',
      '2022-12-27',
      'OpenStreetMap',
      'WGS-84',
      `打印日期${today()}`,
    ])
      expect(said).toContain(words);
  });
  const whole = squeeze(paper.pages.join(''));
  for (const { title, quote } of promises.steps) {
    expect(whole).toContain(squeeze(title.zh));
    if (quote) expect(whole).toContain(squeeze(quote.quote));
  }
  expect(whole).toContain('筛选：后续报告未再提及');
  expect(paper.codeOn(1)).toBe(`${inject('appAddress')}?mode=brief&briefing=promises&step=1`);
  expect(visitor.problems()).toEqual([]);
});

test('one map of all there is to a briefing, on the largest sheet', async () => {
  const visitor = await open({ mode: 'brief', briefing: 'overview', handout: 1 });
  await visitor.click('handout-a3');
  await visitor.click('handout-landscape');
  await visitor.click('handout-overview');
  await waitForSheets(visitor);
  expect(await maps(visitor)).toEqual({ done: 1, all: 1 });
  const paper = await print(visitor);
  expect(paper.size).toBe('1191 x 842');
  expect(paper.pages).toHaveLength(await sheets(visitor));
});

test('the present view is printed with the large map, its numbers, its filters and its own address', async () => {
  const visitor = await open({ category: 'park', year: 2022 }, { webgl: true, camera: '13/30.6/114.26' });
  await visitor.waitForList();
  const listed = await visitor.listIds();
  await visitor.clickNamed('button', /^导出$/);
  await visitor.click('handout-view');
  await waitForSheets(visitor);
  expect(visitor.requests().some(({ url }) => url.includes('quietMap'))).toBe(true);
  expect((await mapWidths(visitor))[0]).toBeGreaterThan(1500);
  const paper = await print(visitor);
  const said = squeeze(paper.pages.join(''));
  expect(said).toContain(`列出${listed.length}项·筛选：2022已报告·公园水系`);
  for (const id of listed) expect(said).toContain(squeeze(names.get(id) ?? '?'));
  const code = new URL(paper.codeOn(1) ?? '');
  expect(Object.fromEntries(code.searchParams)).toEqual({ category: 'park', year: '2022' });
  expect(code.hash).toMatch(/^#map=/);
  expect(visitor.problems()).toEqual([]);
});

test('slides are made at the desk, and another program can open them', async () => {
  const visitor = await open({ mode: 'brief' });
  await waitForDesk(visitor);
  await choose(visitor, 'promises');
  const { name, bytes } = await take(visitor, 'handout-pptx', 85_000);
  expect(name).toBe(`承诺与进展_幻灯片_${today()}.pptx`);
  await expect.poll(() => visitor.text('slides-state')).toContain(name);
  const opened = openPresentation(bytes);
  expect(opened.slides.length).toBeGreaterThanOrEqual(promises.steps.length + 2);
  for (const { title } of promises.steps) expect(opened.slides.some((slide) => slide.includes(title.zh))).toBe(true);
  const pictures = opened.names.filter((part) => part.endsWith('.png')).map((part) => Buffer.from(opened.bytes(part)));
  const wide = pictures.filter((png) => png.readUInt32BE(16) >= 1920);
  expect(wide).toHaveLength(promises.steps.length);
  const codes = pictures
    .filter((png) => png.readUInt32BE(16) < 1000)
    .map((png) => {
      const { data, width, height } = pixelsOf(png);
      return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
    });
  expect(codes).toContain(`${inject('appAddress')}?mode=brief&briefing=promises&step=3`);
  expect(visitor.problems()).toEqual([]);
});

test('slides that are given up leave no file, and can be asked for again', async () => {
  const visitor = await open({ mode: 'brief' });
  await waitForDesk(visitor);
  await choose(visitor, 'overview');
  await visitor.click('handout-pptx');
  await visitor.click('slides-cancel');
  expect(await visitor.text('slides-state')).toContain('没有做完');
  expect(await visitor.shows('slides-cancel')).toBe(false);
  await visitor.click('handout-pptx');
  await expect.poll(() => visitor.text('slides-state')).toContain('正在画地图');
});

test('slides that cannot be made say so and change nothing', async () => {
  const visitor = await open({ mode: 'brief' });
  await waitForDesk(visitor);
  await choose(visitor, 'overview');
  await visitor.goOffline();
  await visitor.click('handout-pptx');
  await expect.poll(() => visitor.text('slides-state')).toContain('幻灯片没有做出来');
});

test('Esc leads back to where it was asked for, and the page prints as before', async () => {
  const visitor = await open({ year: 2020 });
  await visitor.waitForList();
  await visitor.clickNamed('button', /^导出$/);
  await visitor.click('handout-view');
  await expect.poll(() => visitor.focused()).toMatchObject({ name: '讲义' });
  await visitor.press('Escape');
  expect(visitor.address().parameters).toEqual({ year: '2020' });
  expect(await visitor.count()).toBeGreaterThan(0);
  expect(squeeze((await print(visitor)).pages.join(''))).toContain('项');
  await visitor.back();
  await expect.poll(() => visitor.shows('handout')).toBe(true);
});

test.each([
  [{ q: '没有这样的事' }, '没有可打印的'],
  [{ mode: 'brief', briefing: 'own-7' }, '没有这份简报'],
])('with nothing to print it says why: %o', async (parameters, sentence) => {
  const visitor = await open({ ...parameters, handout: 1 });
  await expect.poll(() => visitor.text('handout-nothing')).toContain(sentence);
});

test('codes on the screen are the address: of the view that is shared, of the step that is told', async () => {
  const visitor = await open({ year: 2022, category: 'park' }, { width: 1280, height: 720 });
  await visitor.waitForList();
  await visitor.clickNamed('button', '分享');
  expect(await codeOnScreen(visitor)).toBe(visitor.page.url());
  await visitor.goTo(`${inject('appAddress')}?mode=brief&briefing=promises&step=3`);
  await waitForStep(visitor);
  const code = new URL((await codeOnScreen(visitor)) ?? '');
  expect(code.search.slice(1)).toBe(new URLSearchParams(promises.steps[2]?.view).toString());
});

test.each([
  [{ theme: 'light' }, { width: 1280, height: 800 }],
  [{ theme: 'dark' }, { width: 1920, height: 1080 }],
  [{ theme: 'contrast' }, { width: 390, height: 844, touch: true }],
  [{ large: 1 }, { width: 1280, height: 800 }],
])('nothing in it breaks WCAG 2.2 AA, nor the width of the screen: %o', async (look, device) => {
  const visitor = await open({ category: 'park', ...look, handout: 1 }, device);
  await waitForSheets(visitor);
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.scrollsSideways()).toBe(false);
});
