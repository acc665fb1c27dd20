/** Which rows stand on which page, and how large each map is. Everything in CSS pixels, as it was measured. */
import type { Room } from './paper';

/** What a part of the handout takes up at the width of its column. */
export interface Measures {
  /** Of the head on its first page and on those that follow, and of the foot, each with the air around it. */
  head: number;
  continued: number;
  foot: number;
  /** What stands below the map. */
  legend: number;
  tableHead: number;
  rows: readonly number[];
  /** How many numbers the map carries. */
  numbers: number;
}

/** Rows from one index up to, but not with, another. */
export interface Run {
  from: number;
  to: number;
}

export interface Page {
  /** Index of the part. */
  part: number;
  isFirst: boolean;
  /** Null on pages that go on with the table. */
  map: { width: number; height: number } | null;
  /** The map goes across all columns, with no rows beside it. */
  isWide: boolean;
  /** One for each column that holds rows. */
  runs: readonly Run[];
}

/** Text is set a hair differently in print: so much of each column stays free, px. */
const SLACK = 7;
/** More numbers than this need a page for their map alone. */
const CROWDED = 45;
/**
 * Height of a map above a table by its width: usually, the most it grows to where the table leaves room, and the least
 * it shrinks to where that saves a page with a few rows.
 */
const SHAPE = 0.54;
const TALLEST = 1.12;
const FLATTEST = 0.38;

/** Fills columns of the given heights in turn; a row taller than a whole column has one for itself. */
function packed(rows: readonly number[], from: number, columns: readonly number[]): Run[] {
  const runs: Run[] = [];
  let next = from;
  for (const room of columns) {
    const start = next;
    let used = 0;
    while (next < rows.length && used + (rows[next] ?? 0) <= room) {
      used += rows[next] ?? 0;
      next += 1;
    }
    runs.push({ from: start, to: next });
  }
  const isStuck = next === from && next < rows.length;
  return isStuck ? [{ from, to: from + 1 }] : runs.filter((run) => run.to > run.from);
}

function firstPage(part: number, measures: Measures, room: Room): Page {
  const { head, foot, legend, tableHead, rows, numbers } = measures;
  const body = room.height - head - foot - SLACK;
  const columnWidth = (room.width - (room.columns - 1) * room.gutter) / room.columns;
  const isWide = rows.length === 0 || numbers > CROWDED || room.columns === 1;
  const width = isWide ? room.width : columnWidth;
  const most = body - legend;
  const page = { part, isFirst: true, isWide };
  if (rows.length === 0 || numbers > CROWDED) return { ...page, map: { width, height: most }, runs: [] };
  if (!isWide) return { ...page, map: { width, height: most }, runs: packed(rows, 0, [body - tableHead]) };
  const table = tableHead + rows.reduce((sum, row) => sum + row, 0);
  const left = most - table;
  const height = left >= width * FLATTEST ? Math.min(left, width * TALLEST) : width * SHAPE;
  return { ...page, map: { width, height }, runs: packed(rows, 0, [most - height - tableHead]) };
}

/** The pages of one part. */
function pagesOf(part: number, measures: Measures, room: Room): Page[] {
  const { continued, foot, tableHead, rows } = measures;
  const pages = [firstPage(part, measures, room)];
  const column = room.height - continued - foot - tableHead - SLACK;
  const columns = Array.from({ length: room.columns }, () => column);
  let next = pages[0]?.runs.at(-1)?.to ?? 0;
  while (next < rows.length) {
    const runs = packed(rows, next, columns);
    pages.push({ part, isFirst: false, map: null, isWide: false, runs });
    next = runs.at(-1)?.to ?? rows.length;
  }
  return pages;
}

/** All pages in their order; every row of every part is on exactly one. */
export function paginated(parts: readonly Measures[], room: Room): Page[] {
  return parts.flatMap((measures, part) => pagesOf(part, measures, room));
}
