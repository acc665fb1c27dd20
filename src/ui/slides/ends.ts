/** The first slide and the last: what it is, and what it rests on. */
import { addressOf } from '../handout/address';
import { COLUMN, heightOf, INK, linesOf, PANEL, SHEET, TITLE_TOP, TYPE, type Type } from './look';
import type { SlideMap, SlidesOrder } from './order';
import { qrData } from './pictures';
import { legendOf } from './table';
import { DECORATIVE, picture, type Run, rule, type Slide, write, writeTitle } from './writer';

/** The right part of the cover. */
const SIDE = { x: 8, w: SHEET.w - 8 } as const;
const LEFT = { x: 0.8, w: SIDE.x - 0.8 - 0.7 } as const;
const QR_SIDE = 1.25;
/** Of the list of steps: its top, its bottom and the most a line takes. */
const LIST = { y: 0.85, bottom: 6.9, row: 0.5 } as const;

function contents(slide: Slide, { handout, own }: SlidesOrder): void {
  const panel = { x: SIDE.x, y: 0, w: SIDE.w, h: SHEET.h };
  slide.addShape('rect', { ...panel, objectName: DECORATIVE, fill: { color: PANEL } });
  const row = Math.min(LIST.row, (LIST.bottom - LIST.y) / handout.parts.length);
  const type: Type = row < 0.36 ? TYPE.body : { ...TYPE.body, size: 14, leading: 20 };
  handout.parts.forEach((part, index) => {
    const [y, h] = [LIST.y + index * row, row - 0.04];
    const number = String(index + 1);
    const name = { name: `${own.contents} ${number}`, valign: 'middle' } as const;
    write(slide, [{ text: number, bold: true }], { x: SIDE.x + 0.5, y, w: 0.45, h }, type, name);
    write(slide, part.title, { x: SIDE.x + 1, y, w: SIDE.w - 1.4, h }, type, name);
  });
}

/** Of a single map there is nothing to list: it shows itself. */
function glance(slide: Slide, map: SlideMap, { own, handout }: SlidesOrder): void {
  const box = { x: SIDE.x, y: 0, w: SIDE.w, h: SHEET.h };
  slide.addImage({
    data: map.picture,
    ...box,
    sizing: { type: 'cover', w: box.w, h: box.h },
    objectName: own.mapName,
    altText: own.map(handout.title, 0),
  });
}

/** The largest in which the title stands on one line; a long one takes more lines of the smallest. */
function coverType(title: string): Type {
  const smallest = { ...TYPE.cover, size: 32, leading: 42 };
  const types = [TYPE.cover, { ...TYPE.cover, size: 38, leading: 50 }];
  return types.find((type) => linesOf(title, type, LEFT.w) === 1) ?? smallest;
}

export function writeCover(slide: Slide, order: SlidesOrder): void {
  const { handout, maps, facts, own, page } = order;
  const type = coverType(handout.title);
  const titleHeight = heightOf(handout.title, type, LEFT.w);
  writeTitle(slide, handout.title, { x: LEFT.x, y: TITLE_TOP.cover, w: LEFT.w, h: titleHeight }, type);
  write(
    slide,
    facts.title,
    { x: LEFT.x, y: 0.85, w: LEFT.w, h: 0.3 },
    { ...TYPE.lead, size: 14, leading: 20 },
    {
      name: facts.title,
    },
  );
  const under = TITLE_TOP.cover + titleHeight + 0.2;
  rule(slide, { x: LEFT.x, y: under, w: 0.9, h: 0 }, INK, 3);
  if (handout.lead.trim() !== '') {
    const box = { x: LEFT.x, y: under + 0.25, w: LEFT.w, h: heightOf(handout.lead, TYPE.lead, LEFT.w) };
    write(slide, handout.lead, box, TYPE.lead, { name: own.text });
  }
  const foot: Run[] = [
    { text: own.made(facts.exportedOn), breakLine: true },
    { text: `${facts.approval} · ${own.indicative}`, breakLine: true },
    { text: facts.notice },
  ];
  const [first] = handout.parts;
  const address = first ? addressOf(page, first) : null;
  const indent = address === null ? 0 : QR_SIDE + 0.25;
  const y = SHEET.h - 0.75 - QR_SIDE;
  if (address !== null) {
    picture(slide, qrData(address), { x: LEFT.x - 0.1, y, w: QR_SIDE, h: QR_SIDE }, own.qrName, own.qrOf(address));
    foot.unshift({ text: own.qrWhole, bold: true, breakLine: true });
  }
  const box = { x: LEFT.x + indent, y, w: LEFT.w - indent, h: QR_SIDE };
  write(slide, foot, box, { ...TYPE.body, leading: 18 }, { name: own.facts, valign: 'middle' });
  const [map] = maps;
  if (handout.parts.length > 1) contents(slide, order);
  else if (map) glance(slide, map, order);
}

const END: Type = { size: 13, leading: 21 };

interface Block {
  title: string;
  texts: readonly string[];
}

function writeBlocks(slide: Slide, blocks: readonly Block[]): void {
  const gap = 0.45;
  const w = (SHEET.w - 2 * COLUMN.x - (blocks.length - 1) * gap) / blocks.length;
  blocks.forEach(({ title, texts }, index) => {
    const x = COLUMN.x + index * (w + gap);
    rule(slide, { x, y: 1.72, w, h: 0 }, INK, 1.25);
    write(slide, title, { x, y: 1.84, w, h: 0.3 }, { ...TYPE.heading, size: 14 }, { name: title });
    const h = texts.reduce((sum, text) => sum + heightOf(text, END, w) + 0.1, 0);
    const runs = texts.map((text, at) => ({ text, breakLine: at < texts.length - 1, paraSpaceAfter: 7 }));
    write(slide, runs, { x, y: 2.26, w, h }, END, { name: title });
  });
}

export function writeEnd(slide: Slide, order: SlidesOrder): void {
  const { own, facts, words, page } = order;
  writeTitle(slide, own.end, { x: COLUMN.x, y: TITLE_TOP.sheet, w: SHEET.w - 2 * COLUMN.x, h: 0.5 }, TYPE.title);
  const reports = facts.reports.map(({ title, deliveredBy, deliveredAt, deliveredOn, documentNumber }) =>
    own.report(title, deliveredBy, deliveredAt, deliveredOn, documentNumber),
  );
  writeBlocks(slide, [
    { title: own.sources, texts: [...reports, words.map.attribution, own.gap] },
    { title: own.reading, texts: [legendOf(order), own.cells, own.yearColumn, own.numbers] },
    {
      title: own.facts,
      texts: [
        `${facts.approval} · ${own.indicative}`,
        own.coordinates(facts.coordinates),
        own.licence(facts.licence),
        facts.notice,
        own.made(facts.exportedOn),
        ...(page === null ? [] : [own.address(page)]),
      ],
    },
  ]);
}
