/** The slides of one part: claim, number, quotation, table, map; what the table has no room for goes on behind. */
import { leadingNumber } from '../../model/briefingText';
import { withoutControls } from '../../model/export/xml';
import type { HandoutPart, HandoutRow } from '../../model/handout';
import { quotationOf } from '../../model/quotation';
import { BOTTOM, COLUMN, heightOf, INK, linesOf, MARK, SHEET, TITLE_TOP, TYPE, type Type, widthOf } from './look';
import { writeMapSide } from './mapSide';
import type { SlideMap, SlidesOrder } from './order';
import { BESIDE_MAP, type Columns, HEAD_HEIGHT, ON_OWN_SHEET, rowHeight, widthOfTable, writeTable } from './table';
import { type Run, rule, type Slide, write, writeTitle } from './writer';

export type AddSlide = (kind: 'part' | 'sheet') => Slide;

/** Highest of the column, and the room between its parts, inches. */
const TOP = 0.42;
const AIR = 0.16;
/** From the edge line of a quotation to its words. */
const QUOTE_INDENT = 0.2;
/** Rows on a sheet of their own are set in two tables once there are more. */
const ONE_TABLE = 9;
const SHEET_TOP = 1.5;

/** A pen that goes down the column; each part tells how far. */
function column(slide: Slide) {
  let y = TOP;
  return {
    get y() {
      return y;
    },
    skip: (height: number) => {
      y += height;
    },
    write: (name: string, text: string | readonly Run[], type: Type, indent = 0) => {
      const plain = typeof text === 'string' ? text : text.map((run) => run.text).join('');
      const width = COLUMN.w - indent;
      const h = heightOf(plain, type, width);
      write(slide, text, { x: COLUMN.x + indent, y, w: width, h }, type, { name });
      y += h;
      return h;
    },
  };
}
type Column = ReturnType<typeof column>;

/** A number the text begins with stands large beside the rest. */
function writeText(slide: Slide, pen: Column, text: string, name: string): void {
  if (text.trim() === '') return;
  const large = leadingNumber(text);
  if (!large) {
    pen.write(name, text, TYPE.text);
  } else {
    const width = widthOf(large.number, TYPE.number) + 0.16;
    const type = TYPE.text;
    const rest = heightOf(large.rest, type, COLUMN.w - width);
    const h = Math.max(TYPE.number.leading / 72, rest);
    const { y } = pen;
    write(slide, large.number, { x: COLUMN.x, y, w: width, h }, TYPE.number, { name, valign: 'middle' });
    write(slide, large.rest, { x: COLUMN.x + width, y, w: COLUMN.w - width, h }, type, { name, valign: 'middle' });
    pen.skip(h);
  }
  pen.skip(AIR);
}

function writeQuote(slide: Slide, pen: Column, { step }: HandoutPart, { data, own }: SlidesOrder): void {
  if (!step?.quote) return;
  const { parts, isPlanned, section, deliveredOn } = quotationOf(data, step.quote);
  const [before, name, after] = parts.map((text) => ({ text, lang: 'zh-CN' }));
  const runs = [before, name && { ...name, highlight: MARK }, after].flatMap((run) => (run?.text ? [run] : []));
  const top = pen.y;
  const h = pen.write(own.quote, runs, TYPE.quote, QUOTE_INDENT);
  rule(slide, { x: COLUMN.x + 0.03, y: top + 0.03, w: 0, h: h - 0.04 }, INK, 2.25, isPlanned);
  pen.skip(0.05);
  const source = own.source(step.quote.report, deliveredOn);
  const runsOfSource = [...(section ? [{ text: `${section} · `, lang: 'zh-CN' }] : []), { text: source }];
  pen.write(source, runsOfSource, TYPE.note, QUOTE_INDENT);
  pen.skip(AIR);
}

/** The rows that fit into so many inches, head included. */
function fitting(rows: readonly HandoutRow[], room: number, columns: Columns, order: SlidesOrder): number {
  let used = HEAD_HEIGHT;
  const over = rows.findIndex((row) => {
    used += rowHeight(row, columns, order);
    return used > room;
  });
  return over === -1 ? rows.length : over;
}

function titleType(text: string, width: number): Type {
  return linesOf(text, TYPE.title, width) <= 2 ? TYPE.title : { ...TYPE.title, size: 22, leading: 29 };
}

/** Rows of a further sheet: left and right table. */
function sheets(rows: readonly HandoutRow[], order: SlidesOrder): HandoutRow[][][] {
  const room = BOTTOM - SHEET_TOP;
  const result: HandoutRow[][][] = [];
  let rest = [...rows];
  while (rest.length > 0) {
    const half = rest.length > ONE_TABLE ? Math.ceil(rest.length / 2) : rest.length;
    const left = rest.slice(0, Math.max(1, Math.min(half, fitting(rest, room, ON_OWN_SHEET, order))));
    const behind = rest.slice(left.length);
    const right = behind.slice(0, fitting(behind, room, ON_OWN_SHEET, order));
    result.push(right.length > 0 ? [left, right] : [left]);
    rest = behind.slice(right.length);
  }
  return result;
}

function writeRest(add: AddSlide, part: HandoutPart, rows: readonly HandoutRow[], order: SlidesOrder): void {
  const { own, handout } = order;
  const pages = sheets(rows, order);
  const width = SHEET.w - 2 * COLUMN.x;
  pages.forEach((tables, index) => {
    const slide = add('sheet');
    const title = own.continued(part.title, index + 1, pages.length);
    writeTitle(
      slide,
      title,
      { x: COLUMN.x, y: TITLE_TOP.sheet, w: width, h: 0.5 },
      { ...TYPE.title, size: 22, leading: 30 },
    );
    write(slide, handout.title, { x: COLUMN.x, y: TOP, w: width, h: 0.24 }, TYPE.eyebrow, { name: handout.title });
    tables.forEach((listed, side) => {
      const x = side === 0 ? COLUMN.x : SHEET.w - COLUMN.x - widthOfTable(ON_OWN_SHEET);
      writeTable(slide, listed, { x, y: SHEET_TOP, columns: ON_OWN_SHEET, name: own.table(title) }, order);
    });
  });
}

/** `number`: which part it is, from 1. */
export function writePart(add: AddSlide, part: HandoutPart, map: SlideMap, number: number, order: SlidesOrder): void {
  const { own, handout } = order;
  const slide = add('part');
  const type = titleType(part.title, COLUMN.w);
  const titleHeight = heightOf(part.title, type, COLUMN.w);
  const pen = column(slide);
  writeTitle(slide, part.title, { x: COLUMN.x, y: TITLE_TOP.part, w: COLUMN.w, h: titleHeight }, type);
  const place = own.of(number, handout.parts.length);
  const eyebrow = [{ text: `${handout.title}   ` }, { text: place, bold: true, color: INK }];
  pen.write(place, handout.parts.length > 1 ? eyebrow : handout.title, TYPE.eyebrow);
  pen.skip(TITLE_TOP.part - pen.y + titleHeight + AIR);
  writeText(slide, pen, part.text, own.text);
  writeQuote(slide, pen, part, order);
  if (part.rows.length > 0) pen.write(own.filterName, own.filter(order.filterOf(part), part.rows.length), TYPE.note);
  pen.skip(0.08);
  const shown = fitting(part.rows, BOTTOM - pen.y, BESIDE_MAP, order);
  if (shown > 0) {
    const rows = part.rows.slice(0, shown);
    writeTable(slide, rows, { x: COLUMN.x, y: pen.y, columns: BESIDE_MAP, name: own.table(part.title) }, order);
  }
  const rest = part.rows.slice(shown);
  if (rest.length > 0) {
    const box = { x: COLUMN.x + 0.7, y: BOTTOM + 0.2, w: COLUMN.w - 0.7, h: 0.22 };
    write(slide, own.more(rest.length), box, TYPE.note, { name: own.more(rest.length), align: 'right' });
  }
  writeMapSide(slide, part, map, order);
  if (part.notes.trim() !== '') slide.addNotes(withoutControls(part.notes));
  writeRest(add, part, rest, order);
}
