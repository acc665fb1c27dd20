/** The table of a map's numbers: a real one, whose cells can be edited. */
import type PptxGenJS from 'pptxgenjs';
import type { Year } from '../../../geo/schema';
import { CATEGORY_COLOURS } from '../../model/categoryColours';
import type { HandoutRow } from '../../model/handout';
import { nameOf } from '../../model/placeText';
import { isPlannedYear, lifeline, type Step } from '../../model/stage';
import { heightOf, INK, INK_2, INK_3, LINE, PAPER, SIGN_FONT, TYPE, type Type, WHITE } from './look';
import type { SlidesOrder } from './order';
import { type Run, runsOf, type Slide } from './writer';

/** The same shapes as everywhere; the middle dot is for what a year says nothing of. */
const SIGNS: Record<Step, string> = { plan: '◌', progress: '◐', complete: '●', award: '★', mention: '•' };
const SILENT = '·';
const SIGN_ORDER: readonly Step[] = ['plan', 'progress', 'complete', 'award', 'mention'];
const YEARS: readonly Year[] = [2020, 2021, 2022, 2023];
/** Of a cell, inches: above and below its text, and beside it. */
const PADDING = { y: 0.055, x: 0.05 };
/** The last column, whose words are the same in every row. */
const YEAR_BESIDE = 0.02;
/** A little less than is counted with: borders take room, too. */
const ABOVE = PADDING.y - 0.01;
const NARROW: Type = { ...TYPE.note, color: INK };
const HEAD: Type = { ...TYPE.note, leading: 12 };
const SIGN: Type = { ...TYPE.cell, size: 13, bold: true };

/** Widths of the columns, inches. */
export interface Columns {
  number: number;
  name: number;
  category: number;
  cell: number;
  year: number;
}
/** In the column beside the map, and two tables on a sheet of their own. */
export const BESIDE_MAP: Columns = { number: 0.36, name: 1.6, category: 1.29, cell: 0.35, year: 0.7 };
export const ON_OWN_SHEET: Columns = { number: 0.42, name: 2.1, category: 1.36, cell: 0.35, year: 0.7 };
export const HEAD_HEIGHT = 0.42;

export const widthOfTable = ({ number, name, category, cell, year }: Columns) =>
  number + name + category + YEARS.length * cell + year;

/** What the signs mean, for the foot of the slide. */
export function legendOf({ words, own }: Pick<SlidesOrder, 'words' | 'own'>): string {
  const steps = SIGN_ORDER.map((step): [string, string] => [SIGNS[step], words.steps[step]]);
  return own.legend([...steps, [SILENT, words.notMentioned]]);
}

/** Inches a row takes: as many lines as its longest cell. */
export function rowHeight(row: HandoutRow, columns: Columns, { words, own, language }: SlidesOrder): number {
  const { place, mention } = row;
  const inside = (width: number) => width - 2 * PADDING.x;
  const heights = [
    heightOf(nameOf(place, language), TYPE.cell, inside(columns.name)),
    heightOf(`■ ${words.categories[place.properties.category]}`, NARROW, inside(columns.category)),
    heightOf(own.year(mention.year, mention.tense), NARROW, columns.year - 2 * YEAR_BESIDE),
  ];
  return Math.max(...heights) + 2 * PADDING.y;
}

type Edge = PptxGenJS.BorderProps;
const NONE: Edge = { type: 'none' };
const HAIRLINE: Edge = { type: 'solid', pt: 0.75, color: LINE };
const UNDER_HEAD: Edge = { type: 'solid', pt: 1.25, color: INK };
/** Parts the dark fields of two numbers. */
const GAP: Edge = { type: 'solid', pt: 2.25, color: PAPER };
/** The report on 2021 is missing: it stands between the plan for it and 2022. */
const MISSING: Edge = { type: 'dash', pt: 1, color: INK_3 };

interface Look {
  align?: 'left' | 'center';
  fill?: string;
  /** Top, right, bottom, left. */
  border: [Edge, Edge, Edge, Edge];
  /** Beside its text, inches. */
  beside?: number;
}

function cell(text: string | readonly Run[], type: Type, look: Look): PptxGenJS.TableCell {
  const { align = 'left', fill, border, beside = PADDING.x } = look;
  return {
    text: runsOf(text, type),
    options: {
      align,
      valign: 'middle',
      border,
      margin: [ABOVE, beside, ABOVE, beside],
      fontSize: type.size,
      ...(fill ? { fill: { color: fill } } : {}),
    },
  };
}

function head({ own }: SlidesOrder): PptxGenJS.TableRow {
  const named = (text: string, align: 'left' | 'center' = 'left') =>
    cell(text, { ...HEAD, bold: true, color: INK }, { align, border: [NONE, NONE, UNDER_HEAD, NONE] });
  const years = YEARS.map((year) => {
    const left = year === 2022 ? MISSING : NONE;
    return cell(isPlannedYear(year) ? `${year}\n${own.planned}` : String(year), HEAD, {
      align: 'center',
      border: [NONE, NONE, UNDER_HEAD, left],
      beside: 0,
    });
  });
  const { number, name, category, year } = own.columns;
  return [named(number, 'center'), named(name), named(category), ...years, named(year)];
}

function body(row: HandoutRow, { words, own, language }: SlidesOrder): PptxGenJS.TableRow {
  const { place, mention, isOnMap, number } = row;
  const { category } = place.properties;
  const line: Look = { border: [NONE, NONE, HAIRLINE, NONE] };
  const numbered = isOnMap
    ? cell(
        String(number),
        { ...NARROW, bold: true, color: WHITE },
        { align: 'center', fill: INK, border: [GAP, NONE, GAP, NONE], beside: 0 },
      )
    : cell(String(number), { ...NARROW, color: INK_2 }, { align: 'center', ...line });
  const signs = lifeline(place).map(({ year, step }) =>
    cell(
      [{ text: step ? SIGNS[step] : SILENT, fontFace: SIGN_FONT }],
      { ...SIGN, color: step ? INK : INK_3 },
      { align: 'center', border: [NONE, NONE, HAIRLINE, year === 2022 ? MISSING : NONE], beside: 0 },
    ),
  );
  const kind = [{ text: '■ ', color: CATEGORY_COLOURS[category].slice(1) }, { text: words.categories[category] }];
  return [
    numbered,
    cell(nameOf(place, language), TYPE.cell, line),
    cell(kind, NARROW, line),
    ...signs,
    cell(own.year(mention.year, mention.tense), { ...NARROW, color: INK_2 }, { ...line, beside: YEAR_BESIDE }),
  ];
}

/** `name` tells a reader of screens what the table holds. */
export function writeTable(
  slide: Slide,
  rows: readonly HandoutRow[],
  { x, y, columns, name }: { x: number; y: number; columns: Columns; name: string },
  order: SlidesOrder,
): void {
  const heights = rows.map((row) => rowHeight(row, columns, order));
  slide.addTable([head(order), ...rows.map((row) => body(row, order))], {
    x,
    y,
    w: widthOfTable(columns),
    h: HEAD_HEIGHT + heights.reduce((sum, height) => sum + height, 0),
    colW: [columns.number, columns.name, columns.category, ...YEARS.map(() => columns.cell), columns.year],
    rowH: [HEAD_HEIGHT, ...heights],
    objectName: name,
  });
}
