/** Reads a table of points or shapes: CSV, or cells parted by tabs, semicolons or bars. */
import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';
import { unescapeFormula } from '../formula';
import { guessColumns, looksLikeData, namedColumns, PAIR_VALUE, type PositionColumns } from './columns';
import { type Datum, datumInName } from './datum';
import { attempt, checkedPosition, Fault, readGeometry } from './geometry';
import { collectFaults, type Excerpt, ImportError, type Issue, type Note, type RowFault, shown } from './issue';
import {
  guessNameColumn,
  type ImportedFeature,
  type Parsed,
  PROGRESS_EVERY,
  type Progress,
  type ReadOptions,
} from './parsed';
import { notesOn } from './properties';
import { type Row, rowsOf } from './rows';
import type { Decoded } from './text';

/** Plain decimal numbers; nothing that `Number` alone would take, such as "" or "0x1F". */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
/** Rows looked at to tell the columns. */
const LOOKED_AT = 50;

interface Table {
  columns: string[];
  at: PositionColumns;
  latitudeFirst: boolean;
}

function number(cell: string, field: string): number {
  const text = cell.normalize('NFKC').trim();
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  // "1e999" is written like a number and is none.
  if (!Number.isFinite(value)) throw new Fault('notNumber', cell, { field });
  return value;
}

function point(
  x: string,
  y: string,
  [xName, yName]: readonly [string, string],
  latitudeFirst: boolean,
): Geometry | null {
  const [isX, isY] = [x.trim() !== '', y.trim() !== ''];
  if (!isX && !isY) return null;
  if (isX !== isY) throw new Fault('halfPosition', isX ? x : y, { field: isX ? yName : xName });
  const [first, second] = [number(x, xName), number(y, yName)];
  const [lng, lat] = latitudeFirst ? [second, first] : [first, second];
  checkedPosition(lng, lat, { field: xName });
  return { type: 'Point', coordinates: [lng, lat] };
}

function wkt(cell: string, field: string, latitudeFirst: boolean): Geometry | null {
  let geometry: Geometry | null;
  try {
    geometry = wktToGeoJSON(cell);
  } catch {
    throw new Fault('wkt', cell, { field });
  }
  return geometry && readGeometry(geometry, latitudeFirst);
}

/** WKT where there is some, else the pair of columns; null where both are blank. @throws Fault */
function geometryOf(cells: readonly string[], { columns, at, latitudeFirst }: Table): Geometry | null {
  const cell = (index: number) => cells[index] ?? '';
  const name = (index: number) => columns[index] ?? '';
  if (at.wkt !== null && cell(at.wkt).trim() !== '') return wkt(cell(at.wkt), name(at.wkt), latitudeFirst);
  if (at.both) {
    const { column, latitudeFirst: asNamed } = at.both;
    if (cell(column).trim() === '') return null;
    const [, x, y] = PAIR_VALUE.exec(cell(column).normalize('NFKC')) ?? [];
    if (x === undefined || y === undefined) throw new Fault('notNumber', cell(column), { field: name(column) });
    return point(x, y, [name(column), name(column)], asNamed !== latitudeFirst);
  }
  if (!at.pair) return null;
  const { longitude, latitude } = at.pair;
  return point(cell(longitude), cell(latitude), [name(longitude), name(latitude)], latitudeFirst);
}

function readRow({ cells, fault }: Row, table: Table): ImportedFeature {
  if (fault) throw new Fault(fault.code, fault.value);
  const { columns } = table;
  const surplus = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  const needed = Math.max(0, ...(table.at.pair ? [table.at.pair.longitude, table.at.pair.latitude] : []));
  if (surplus || cells.length <= needed) {
    throw new Fault('cells', cells.join(', '), { count: cells.length, limit: columns.length });
  }
  const geometry = geometryOf(cells, table);
  const properties = Object.fromEntries(columns.map((column, index) => [column, unescapeFormula(cells[index] ?? '')]));
  return { type: 'Feature', geometry, properties };
}

/** What the header says of the datum, the columns in use first. */
function datumOf({ columns, at }: Table): Datum | null {
  const used = [at.pair?.longitude, at.pair?.latitude, at.both?.column, at.wkt].flatMap(
    (index) => columns[index ?? -1] ?? [],
  );
  const all = [...used, ...columns];
  return all.map(datumInName).find((datum) => datum !== null) ?? null;
}

/** @throws ImportError */
export function readTable({ text, strays }: Decoded, options: ReadOptions, progress: Progress): Parsed {
  const rows = rowsOf(text, progress);
  const [first] = rows;
  if (!first) throw new ImportError({ code: 'empty' });
  const headless = looksLikeData(first.cells);
  const { columns, twins } = namedColumns(headless ? first.cells.map(() => '') : first.cells.map(unescapeFormula));
  const body = headless ? rows : rows.slice(1);
  if (body.length === 0) throw new ImportError({ code: 'noRows', value: shown(columns.join(', ')) });

  const chosen = options.columns;
  const at: PositionColumns = chosen
    ? { pair: chosen, both: null, wkt: null }
    : guessColumns(
        columns,
        body.slice(0, LOOKED_AT).map((row) => row.cells),
      );
  const table: Table = { columns, at, latitudeFirst: options.latitudeFirst ?? false };

  const faults = collectFaults();
  const features: ImportedFeature[] = [];
  const numbers: number[] = [];
  for (const [index, row] of body.entries()) {
    if (index % PROGRESS_EVERY === 0) progress('check', index / body.length);
    const feature = attempt(
      () => {
        const stray = strays.get(row.line);
        if (stray) throw new Fault(stray.code, stray.value);
        return readRow(row, table);
      },
      (issue) => faults.add({ ...issue, line: row.line }),
    );
    if (!feature) continue;
    features.push(feature);
    numbers.push(row.line);
  }
  const notes: Issue<Note>[] = notesOn(features, (index) => ({ line: numbers[index] ?? 0 }));
  if (headless) notes.push({ code: 'noHeader' });
  if (twins.length > 0) notes.push({ code: 'duplicateHeader', value: twins.join(', '), count: twins.length });
  return {
    format: 'csv',
    features,
    numbers,
    columns,
    nameColumn: guessNameColumn(columns),
    issues: faults.issues,
    faulty: faults.count,
    notes,
    excerpt: excerptOf(body, columns, faults.issues[0]),
    datum: datumOf(table),
  };
}

/** The row before the first one that is wrong, and that row. */
function excerptOf(
  rows: readonly Row[],
  columns: readonly string[],
  issue: Issue<RowFault> | undefined,
): Excerpt | null {
  const index = issue ? rows.findIndex((row) => row.line === issue.line) : -1;
  if (index < 0) return null;
  const around = rows.slice(Math.max(0, index - 1), index + 1);
  const column = columns.indexOf(issue?.field ?? '');
  return {
    rows: around.map((row) => ({ line: row.line, cells: row.cells.map(shown), faulty: row.line === issue?.line })),
    column: column < 0 ? null : column,
  };
}
