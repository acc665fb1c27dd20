import { describe, expect, test } from 'vitest';
import { setFilters } from '../../src/model/actions';
import { type Axes, barsOf, board, cellFilters, DIMENSIONS, isPressed, type Value } from '../../src/model/board';
import { DEFAULT_COMPARISON } from '../../src/model/compare';
import { visible } from '../../src/model/select';
import { initialState } from '../../src/model/state';
import { filters, mention, place, stateOf } from './fixture';
import { data } from './published';

const UNIT_BY_CATEGORY: Axes = { row: 'unit', column: 'category' };
const published = initialState(data);

const both = place('both', {
  unit: 'cbd',
  category: 'park',
  mentions: [mention(2022, 'done', 'complete'), mention(2023, 'planned', 'upgrade')],
});
const reported = place('reported', { unit: 'cbd', category: 'park', mentions: [mention(2022, 'done', 'start')] });
const planned = place('planned', { unit: 'wushang', category: 'park', mentions: [mention(2023, 'planned', 'build')] });
const early = place('early', { unit: 'cbd', category: 'park', mentions: [mention(2020, 'done', 'complete')] });
const state = stateOf(both, reported, planned, early);

function cell(axes: Axes, row: Value | null, column: Value | null, of = state) {
  const matrix = board(of, axes, DEFAULT_COMPARISON);
  const found = matrix.rows.flatMap(({ cells }) => cells).find((one) => one.row === row && one.column === column);
  if (!found) throw new Error(`no cell ${row} ${column}`);
  return found;
}

describe('a cell of the matrix', () => {
  test('counts things once, and in each bar they belong to', () => {
    expect(cell(UNIT_BY_CATEGORY, 'cbd', 'park')).toMatchObject({ count: 3, bars: [2, 1], rest: 1 });
    expect(cell(UNIT_BY_CATEGORY, 'wushang', 'park')).toMatchObject({ count: 1, bars: [0, 1], rest: 0 });
    expect(cell(UNIT_BY_CATEGORY, 'cbd', 'office')).toMatchObject({ count: 0, bars: [0, 0], rest: 0 });
  });

  test('of a total counts each thing once', () => {
    expect(cell(UNIT_BY_CATEGORY, null, null)).toMatchObject({ count: 4, bars: [2, 2], rest: 1 });
    expect(cell({ row: 'year', column: 'stage' }, null, null).count).toBe(4);
  });

  test.each(
    DIMENSIONS.flatMap((row) => DIMENSIONS.filter((column) => column !== row).map((column) => ({ row, column }))),
  )('of $row by $column counts what the list holds once it is pressed', (axes) => {
    for (const one of board(published, axes, DEFAULT_COMPARISON).rows.flatMap(({ cells }) => cells)) {
      const pressed = setFilters(cellFilters(published.filters, axes, one))(published);
      expect([one.row, one.column, one.count]).toEqual([one.row, one.column, visible(pressed).length]);
    }
  });

  test('keeps its count when it or another cell is pressed', () => {
    const pressed = setFilters(filters({ unit: ['wushang'], category: ['park'] }))(state);
    expect(cell(UNIT_BY_CATEGORY, 'cbd', 'park', pressed)).toMatchObject({ count: 3, bars: [2, 1] });
  });

  test('follows the filters of other dimensions', () => {
    const narrowed = setFilters(filters({ year: [2023] }))(state);
    expect(cell(UNIT_BY_CATEGORY, 'cbd', 'park', narrowed)).toMatchObject({ count: 1, bars: [1, 1] });
    const searched = setFilters(filters({ text: 'reported' }))(state);
    expect(cell(UNIT_BY_CATEGORY, 'cbd', 'park', searched)).toMatchObject({ count: 1, bars: [1, 0] });
  });

  test('names its things for the preview', () => {
    expect([...cell(UNIT_BY_CATEGORY, 'cbd', 'park').ids]).toEqual(['both', 'reported', 'early']);
  });
});

describe('the bars', () => {
  test('tell reported from planned by year, and nothing more where tense is a dimension', () => {
    expect(barsOf(UNIT_BY_CATEGORY)).toBe('compared');
    expect(cell({ row: 'year', column: 'category' }, 2022, 'park').bars).toEqual([2, 0]);
    expect(cell({ row: 'year', column: 'category' }, 2023, 'park').bars).toEqual([0, 2]);
    expect(cell({ row: 'tense', column: 'category' }, 'planned', 'park').bars).toEqual([2]);
  });

  test('share one scale, that of the largest cell that is no total', () => {
    expect(board(state, UNIT_BY_CATEGORY, DEFAULT_COMPARISON).largest).toBe(2);
    expect(board(stateOf(), UNIT_BY_CATEGORY, DEFAULT_COMPARISON).largest).toBe(1);
  });
});

test('a cell is pressed when the filters are exactly its own', () => {
  const park = { row: 'cbd', column: 'park' } as const;
  expect(isPressed(filters({ unit: ['cbd'], category: ['park'] }), UNIT_BY_CATEGORY, park)).toBe(true);
  expect(isPressed(filters({ unit: ['cbd'] }), UNIT_BY_CATEGORY, park)).toBe(false);
  expect(isPressed(filters({ unit: ['cbd'] }), UNIT_BY_CATEGORY, { row: 'cbd', column: null })).toBe(true);
  expect(isPressed(filters({}), UNIT_BY_CATEGORY, { row: null, column: null })).toBe(false);
});
