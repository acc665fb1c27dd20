/** How the slides look: sizes in inches, type in points, colours without "#", as PowerPoint wants them. */

/** The sheet, 16:9, as PowerPoint opens a new one. */
export const SHEET = { w: 13.333, h: 7.5 } as const;
/** Text left, map right; the strip below the map says what it rests on. */
export const COLUMN = { x: 0.5, w: 5.35 } as const;
export const MAP = { x: 6.1, y: 0, w: SHEET.w - 6.1, h: 6.5 } as const;
/** Of the map's own layout, CSS pixels an inch: its smallest names come out at 9 points. */
export const MAP_SCALE = 90;
/** So that the picture of the map is at least 1920 pixels wide. */
export const MAP_RATIO = 3;
/** Where the tops of the titles stand: of the cover, of a part, of a sheet without a map. */
export const TITLE_TOP = { cover: 1.5, part: 0.72, sheet: 0.72 } as const;
/** Where a column of text or a table ends; the page number stands below. */
export const BOTTOM = 6.86;
export const PAGE_NUMBER = { x: COLUMN.x, y: 7.04, w: 0.6, h: 0.24 } as const;

export const FONT = 'Microsoft YaHei';
/** Has all five signs of the four cells in one size; where it is missing, another font stands in. */
export const SIGN_FONT = 'Segoe UI Symbol';

export const INK = '1C2025';
export const INK_2 = '4A4F56';
export const INK_3 = '666B72';
export const PAPER = 'FFFEFB';
export const PANEL = 'F5F2EA';
export const LINE = 'DFDACD';
export const MARK = 'FBEEBD';
export const WHITE = 'FFFFFF';

/** Points of a text and from one line to the next. Exact, so that every font takes the same room. */
export interface Type {
  size: number;
  leading: number;
  bold?: boolean;
  color?: string;
}
export const TYPE = {
  cover: { size: 44, leading: 56, bold: true },
  lead: { size: 18, leading: 28, color: INK_2 },
  title: { size: 28, leading: 36, bold: true },
  number: { size: 48, leading: 52, bold: true },
  text: { size: 15, leading: 22 },
  quote: { size: 15, leading: 24 },
  heading: { size: 12, leading: 18, bold: true },
  body: { size: 12, leading: 19 },
  eyebrow: { size: 12, leading: 16, color: INK_2 },
  cell: { size: 10.5, leading: 14 },
  note: { size: 9.6, leading: 13.5, color: INK_2 },
} as const satisfies Record<string, Type>;

const POINTS = 72;
/** Lines of a paragraph stand somewhat apart in another font than ours: a little more room than measured. */
const SLACK = 1.03;

/** Width of a text on one line, in its own type size. Latin letters are taken at the width of a wide font. */
function ems(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[\u1100-\uffdc\u{20000}-\u{3ffff}\u2014\u2018-\u201d\u2026]/u.test(character)) sum += 1;
    else if (/[A-Zmw%@\u25a0-\u2606]/.test(character)) sum += 0.8;
    else if (/[ilj.,:;'|!()[\] ]/.test(character)) sum += 0.33;
    else sum += 0.57;
  }
  return sum;
}

/** Inches. */
export function widthOf(text: string, { size, bold }: Type): number {
  return (ems(text) * size * (bold ? 1.05 : 1) * SLACK) / POINTS;
}

/** How many lines a text takes in a column so many inches wide; Latin words stay whole, Han characters part anywhere. */
export function linesOf(text: string, type: Type, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let [own, used] = [1, 0];
    for (const piece of paragraph.match(/[\u0021-\u024f]+|\s+|./gu) ?? []) {
      const room = widthOf(piece, type);
      if (used + room > width && piece.trim() !== '') {
        own += 1;
        used = 0;
      }
      used += room;
    }
    return lines + own;
  }, 0);
}

/** Inches. */
export function heightOf(text: string, type: Type, width: number): number {
  return (linesOf(text, type, width) * type.leading) / POINTS;
}
