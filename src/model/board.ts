/** The planner's matrix: things counted by two dimensions, each count that of the list its cell leads to. */
import { CATEGORIES, type Category, YEARS, type Year } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import { comparedPlaces } from './compare';
import type { Comparison } from './comparison';
import type { UnitKey } from './dataset';
import { type Deciding, UNIT_KEYS, visibleUnder } from './select';
import { STEPS, type Step } from './stage';
import { type Facet, FILTER_TENSES, type Filters, type FilterTense } from './state';

export const DIMENSIONS = ['unit', 'category', 'year', 'stage', 'tense'] as const satisfies readonly Facet[];
export type Dimension = (typeof DIMENSIONS)[number];
export type Value = UnitKey | Category | Year | Step | FilterTense;

const VALUES: Record<Dimension, readonly Value[]> = {
  unit: UNIT_KEYS,
  category: CATEGORIES,
  year: YEARS,
  stage: STEPS,
  tense: FILTER_TENSES,
};

export interface Axes {
  row: Dimension;
  column: Dimension;
}

/** `null` in place of a value is the total over that dimension. */
export interface BoardCell {
  row: Value | null;
  column: Value | null;
  /** How many things the list holds once the cell is pressed; each thing once. */
  count: number;
  /** How many of them each bar stands for; a thing may be in both. */
  bars: readonly number[];
  /** How many of them no bar stands for. */
  rest: number;
  ids: ReadonlySet<string>;
}

/** What the bars of a cell tell apart: the two selections compared, reported and planned, or nothing. */
export type Bars = 'compared' | 'tenses' | 'count';

export interface Board {
  axes: Axes;
  bars: Bars;
  /** A row for every value, then the total; in each a cell for every value, then the total. */
  rows: readonly { value: Value | null; cells: readonly BoardCell[] }[];
  columns: readonly (Value | null)[];
  /** The longest bar of a cell that is no total: the one scale of all. At least 1. */
  largest: number;
}

/** The filters that pressing a cell leads to: its two values alone, the other dimensions as they are. */
export function cellFilters(filters: Filters, { row, column }: Axes, cell: Pick<BoardCell, 'row' | 'column'>): Filters {
  const only = (value: Value | null) => (value === null ? [] : [value]);
  return { ...filters, [row]: only(cell.row), [column]: only(cell.column) };
}

/** Are the filters of both dimensions exactly the cell's? The grand total is never pressed. */
export function isPressed(filters: Filters, { row, column }: Axes, cell: Pick<BoardCell, 'row' | 'column'>): boolean {
  if (cell.row === null && cell.column === null) return false;
  const holds = (chosen: readonly Value[], value: Value | null) =>
    value === null ? chosen.length === 0 : chosen.length === 1 && chosen[0] === value;
  return holds(filters[row], cell.row) && holds(filters[column], cell.column);
}

/** A year says by itself whether it was reported or planned, so the selections compared would only empty its cells. */
export function barsOf({ row, column }: Axes): Bars {
  if (row === 'tense' || column === 'tense') return 'count';
  return row === 'year' || column === 'year' ? 'tenses' : 'compared';
}

/**
 * Counts every cell through `visibleUnder`, the predicate of the list, with the filters of both dimensions replaced by
 * the cell's own: so a pressed cell leaves the rest of the matrix standing.
 */
export function board(state: Deciding, axes: Axes, comparison: Comparison): Board {
  const bars = barsOf(axes);
  const open = cellFilters(state.filters, axes, { row: null, column: null });
  const compared = comparedPlaces({ ...state, filters: open }, comparison);
  const sides = [compared.left, compared.right].map((places) => new Set(places));

  const barPlaces = (places: readonly PlaceFeature[], filters: Filters): (readonly PlaceFeature[])[] => {
    switch (bars) {
      case 'compared':
        return sides.map((side) => places.filter((place) => side.has(place)));
      case 'tenses':
        return FILTER_TENSES.map((tense) => {
          const told = new Set(visibleUnder(state, { ...filters, tense: [tense] }));
          return places.filter((place) => told.has(place));
        });
      case 'count':
        return [places];
    }
  };
  const cellOf = (row: Value | null, column: Value | null): BoardCell => {
    const filters = cellFilters(state.filters, axes, { row, column });
    const places = visibleUnder(state, filters);
    const parts = barPlaces(places, filters);
    const shown = new Set(parts.flat());
    const ids = new Set(places.map((place) => place.id));
    return {
      row,
      column,
      count: places.length,
      bars: parts.map((part) => part.length),
      rest: places.length - shown.size,
      ids,
    };
  };

  const columns = [...VALUES[axes.column], null];
  const rows = [...VALUES[axes.row], null].map((value) => ({
    value,
    cells: columns.map((column) => cellOf(value, column)),
  }));
  const inner = rows.flatMap(({ value, cells }) =>
    value === null ? [] : cells.filter((cell) => cell.column !== null),
  );
  return { axes, bars, rows, columns, largest: Math.max(1, ...inner.flatMap((cell) => cell.bars)) };
}
