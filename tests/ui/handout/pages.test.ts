/** Rows on pages: every one once, none cut off, none on a page it does not fit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Measures, paginated } from '../../../src/ui/handout/pages';
import { PAPERS, roomOf, TURNS } from '../../../src/ui/handout/paper';

const A4 = roomOf({ size: 'a4', turn: 'portrait' });
const plain: Measures = { head: 90, continued: 60, foot: 50, legend: 40, tableHead: 24, rows: [], numbers: 0 };
const many = (count: number, height: number) => Array.from({ length: count }, () => height);

const measures = fc
  .record({
    head: fc.integer({ min: 60, max: 260 }),
    continued: fc.integer({ min: 40, max: 110 }),
    foot: fc.integer({ min: 40, max: 70 }),
    legend: fc.integer({ min: 20, max: 70 }),
    tableHead: fc.integer({ min: 20, max: 40 }),
    rows: fc.array(fc.integer({ min: 20, max: 180 }), { maxLength: 160 }),
  })
  .map((each): Measures => ({ ...each, numbers: each.rows.length }));
const room = fc.constantFrom(...PAPERS.flatMap((size) => TURNS.map((turn) => roomOf({ size, turn }))));

test('every row stands on one page, in its order', () => {
  fc.assert(
    fc.property(fc.array(measures, { minLength: 1, maxLength: 3 }), room, (parts, paper) => {
      const pages = paginated(parts, paper);
      parts.forEach(({ rows }, part) => {
        const own = pages.filter((page) => page.part === part);
        expect(own.filter((page) => page.isFirst)).toHaveLength(1);
        const listed = own.flatMap((page) =>
          page.runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
        );
        expect(listed).toEqual(rows.map((_, index) => index));
      });
    }),
  );
});

test('nothing on a page is taller than the paper', () => {
  fc.assert(
    fc.property(measures, room, (part, paper) => {
      for (const page of paginated([part], paper)) {
        const around = (page.isFirst ? part.head : part.continued) + part.foot;
        const map = page.map ? page.map.height + part.legend : 0;
        for (const { from, to } of page.runs) {
          const table = part.tableHead + part.rows.slice(from, to).reduce((sum, row) => sum + row, 0);
          const above = page.isWide ? map : 0;
          expect(around + above + table).toBeLessThanOrEqual(paper.height);
        }
        expect(around + map).toBeLessThanOrEqual(paper.height);
      }
    }),
  );
});

describe('the map', () => {
  test('stands on the first page alone', () => {
    const pages = paginated([{ ...plain, rows: many(60, 30), numbers: 40 }], A4);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ map }) => map !== null)).toEqual(pages.map((_, index) => index === 0));
  });

  test('grows where the table is short', () => {
    const [short] = paginated([{ ...plain, rows: many(3, 30), numbers: 3 }], A4);
    const [long] = paginated([{ ...plain, rows: many(60, 30), numbers: 40 }], A4);
    expect(short?.map?.height).toBeGreaterThan(long?.map?.height ?? Number.POSITIVE_INFINITY);
  });

  test('shrinks a little where that saves a page with a few rows', () => {
    const rows = many(14, 34);
    expect(paginated([{ ...plain, rows, numbers: rows.length }], A4)).toHaveLength(1);
  });

  test('has the page for itself where it bears too many numbers, or there is no table', () => {
    const [crowded] = paginated([{ ...plain, rows: many(80, 30), numbers: 80 }], A4);
    expect(crowded?.runs).toEqual([]);
    const [alone, ...others] = paginated([plain], A4);
    expect(alone?.map?.height).toBeGreaterThan(A4.height * 0.7);
    expect(others).toEqual([]);
  });
});
