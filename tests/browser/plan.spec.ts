/** The plan, as a visitor of the built app sees it: the matrix, the comparison, and areas that select. */
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../src/model/area';
import { board } from '../../src/model/board';
import { DEFAULT_COMPARISON, difference } from '../../src/model/compare';
import { initialState } from '../../src/model/state';
import { data } from '../model/published';
import { open } from './driver';
import { areaCount, chart, choose, compareCount, pressCell, sliderText, waitForPlan } from './planning';

const PHONE = { width: 390, height: 844, touch: true };
const state = initialState(data);

async function openPlan(parameters: Record<string, string> = {}, device: Parameters<typeof open>[1] = {}) {
  const visitor = await open({ mode: 'plan', ...parameters }, device);
  await waitForPlan(visitor);
  return visitor;
}

describe('the matrix', () => {
  const matrix = board(state, { row: 'unit', column: 'category' }, DEFAULT_COMPARISON);
  const cell = matrix.rows
    .flatMap(({ cells }) => cells)
    .find(({ row, column }) => row === 'innovation-valley' && column === 'innovation');

  test('leads to a list of as many things as the pressed cell counts, and lets go again', async () => {
    const visitor = await openPlan();
    const pressed = await pressCell(visitor, 'innovation-valley', 'innovation');
    expect(pressed.count).toBe(cell?.count);
    expect(pressed.name).toBe(`江汉创谷，科创与产业园：2022 已报告 ${cell?.bars[0]}，2023 计划 ${cell?.bars[1]}`);
    expect(await visitor.listIds()).toHaveLength(pressed.count);
    expect(visitor.address().parameters).toEqual({ mode: 'plan', unit: 'innovation-valley', category: 'innovation' });
    await pressCell(visitor, 'innovation-valley', 'innovation');
    expect(visitor.address().parameters).toEqual({ mode: 'plan' });
  });

  test('is one stop of the keyboard, with arrow keys inside', async () => {
    const visitor = await openPlan();
    await pressCell(visitor, 'cbd', 'commerce');
    await visitor.press('ArrowDown');
    await visitor.press('ArrowRight');
    expect((await visitor.focused()).name).toContain('长江大道江汉段，商务楼宇与总部');
  });
});

describe('the chart', () => {
  const totals = board(state, { row: 'unit', column: 'category' }, DEFAULT_COMPARISON).rows.flatMap(
    ({ value, cells }) => (value === null ? [] : [cells.at(-1)?.count]),
  );

  test('says in a sentence what it draws, follows the filters, and gives the table back', async () => {
    const visitor = await openPlan();
    await visitor.click('board-as-chart');
    await expect.poll(() => chart(visitor)).toMatchObject({ bars: totals.filter(Boolean).length });
    expect((await chart(visitor)).name.match(/\d+/g)?.map(Number)).toEqual(totals);
    await choose(visitor, 'axis-column', 'year');
    await expect.poll(async () => (await chart(visitor)).name).toContain('各单元、各年份的事项');
    await visitor.goTo(`${visitor.page.url()}&category=park`);
    await waitForPlan(visitor);
    await visitor.click('board-as-chart');
    await expect.poll(async () => (await chart(visitor)).name).toContain('江汉创谷 1');
    expect(await visitor.shows('board-cell')).toBe(false);
    await visitor.click('board-as-table');
    expect(await visitor.shows('board-cell')).toBe(true);
    expect(visitor.problems()).toEqual([]);
  });

  test('says so when its code cannot be fetched', async () => {
    const visitor = await openPlan();
    await visitor.goOffline();
    await visitor.click('board-as-chart');
    await expect.poll(() => visitor.accessibilityTree()).toContain('画图的程序没有取到');
  });
});

describe('the comparison', () => {
  test('lists what only one side names and what both name, and its maps are told apart by a bar the keyboard moves', async () => {
    const visitor = await openPlan({ compare: '2022~2023' }, { webgl: true });
    const found = difference(state, DEFAULT_COMPARISON);
    expect([
      await compareCount(visitor, 'left'),
      await compareCount(visitor, 'both'),
      await compareCount(visitor, 'right'),
    ]).toEqual([found.onlyLeft.length, found.both.length, found.onlyRight.length]);
    await visitor.waitForMap();
    await visitor.click('compare-slider');
    await visitor.press('ArrowLeft');
    expect(await sliderText(visitor)).toBe('左 45% 是2022 已报告，其余是2023 计划');
    await visitor.click('plan-board');
    expect(await visitor.shows('compare-map')).toBe(false);
    expect(visitor.address().parameters).toEqual({ mode: 'plan' });
  });
});

describe('an area', () => {
  test('is chosen without drawing, narrows the list, and is taken back', async () => {
    const visitor = await openPlan();
    await visitor.click('plan-space');
    await choose(visitor, 'shape-unit', 'cbd');
    const inside = areaOf('u:cbd', data)?.inside.size;
    expect(await areaCount(visitor)).toBe(inside);
    expect(await visitor.listIds()).toHaveLength(inside ?? 0);
    expect(visitor.address().parameters).toEqual({ mode: 'plan', shape: 'u:cbd' });
    await visitor.click('shape-undo');
    expect(await visitor.listIds()).toHaveLength(data.places.length);
  });

  test('that comes with the address is there at once', async () => {
    const visitor = await open({ shape: 'u:cbd' });
    await visitor.waitForList();
    const inside = areaOf('u:cbd', data)?.inside.size;
    await expect.poll(async () => (await visitor.listIds()).length).toBe(inside);
  });
});

test.each([
  ['on a desktop', {}, {}],
  ['on a phone, dark', { theme: 'dark' }, PHONE],
  ['in large type', { large: '1' }, {}],
])('no view breaks a rule of accessibility: %s', async (_, look, device) => {
  const visitor = await openPlan(look, device);
  for (const view of ['plan-board', 'board-as-chart', 'plan-units', 'plan-space', 'plan-compare']) {
    await visitor.click(view);
    expect(await visitor.axe(), view).toEqual([]);
    expect(await visitor.scrollsSideways(), view).toBe(false);
  }
  expect(visitor.problems()).toEqual([]);
});
