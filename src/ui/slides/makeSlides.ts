/** Makes a presentation of a handout: a cover, the parts, what it rests on. Brings the library along; loaded when asked for. */
import PptxGenJS from 'pptxgenjs';
import { withoutControls } from '../../model/export/xml';
import { writeCover, writeEnd } from './ends';
import { COLUMN, FONT, INK, INK_2, PAGE_NUMBER, PAPER, SHEET, TITLE_TOP, TYPE } from './look';
import { mend } from './mend';
import type { SlidesOrder } from './order';
import { writePart } from './partSlides';

type Kind = keyof typeof TITLE_TOP;

/** A layout has the ground, the place of the title and the page number; what is written on it is ours. */
function defineLayout(file: PptxGenJS, kind: Kind, width: number): void {
  const size = TYPE.title.size;
  file.defineSlideMaster({
    title: kind,
    background: { color: PAPER },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: kind === 'cover' ? 0.8 : COLUMN.x,
            y: TITLE_TOP[kind],
            w: width,
            fontSize: size,
            fontFace: FONT,
            color: INK,
            bold: true,
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    ...(kind === 'cover'
      ? {}
      : { slideNumber: { ...PAGE_NUMBER, fontFace: FONT, fontSize: TYPE.note.size, color: INK_2 } }),
  });
}

/** @returns the .pptx file */
export async function makeSlides(order: SlidesOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { handout, maps, own, facts } = order;
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = withoutControls(handout.title);
  file.subject = withoutControls(handout.lead);
  file.author = facts.title;
  file.company = facts.title;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLayout(file, 'cover', 6.5);
  defineLayout(file, 'part', COLUMN.w);
  defineLayout(file, 'sheet', SHEET.w - 2 * COLUMN.x);
  const add = (kind: Kind) => file.addSlide({ masterName: kind });

  writeCover(add('cover'), order);
  handout.parts.forEach((part, index) => {
    const map = maps[index];
    if (!map) throw new Error(`no map for part ${index + 1}`);
    writePart(add, part, map, index + 1, order);
  });
  writeEnd(add('sheet'), order);
  return mend((await file.write({ outputType: 'uint8array' })) as Uint8Array, own.language);
}
