/** The right side of a slide: the map with its numbers, and below it what it rests on. */
import type { HandoutPart } from '../../model/handout';
import { addressOf } from '../handout/address';
import { type Disc, discsOf } from './discs';
import { FONT, INK, MAP, MAP_SCALE, PAPER, SHEET, TYPE, WHITE, widthOf } from './look';
import type { SlideMap, SlidesOrder } from './order';
import { qrData } from './pictures';
import { legendOf } from './table';
import { type Box, DECORATIVE, picture, rule, type Slide, write } from './writer';

/** Side of the dot that shows the true place of a number that had to move, inches. */
const DOT = 0.055;
/** Strip below the map: its text, and the code at its end. */
const STRIP = { x: MAP.x + 0.2, y: MAP.h + 0.11, qr: 0.86 } as const;
const QR: Box = { x: SHEET.w - STRIP.qr - 0.22, y: MAP.h + 0.07, w: STRIP.qr, h: STRIP.qr };
const LABEL: Box = { x: QR.x - 0.92, y: QR.y + 0.2, w: 0.82, h: 0.5 };

/** From the true place to the disc, whichever way it lies. */
function leader(slide: Slide, { x, y, from }: Disc): void {
  const box = { x: Math.min(x, from.x), y: Math.min(y, from.y), w: Math.abs(x - from.x), h: Math.abs(y - from.y) };
  const line = { color: INK, width: 0.75 };
  slide.addShape('line', { ...box, flipV: x > from.x !== y > from.y, objectName: DECORATIVE, line });
  slide.addShape('ellipse', {
    x: from.x - DOT / 2,
    y: from.y - DOT / 2,
    w: DOT,
    h: DOT,
    objectName: DECORATIVE,
    fill: { color: INK },
    line: { color: WHITE, width: 0.5 },
  });
}

function disc(slide: Slide, { x, y, radius, number, name }: Disc): void {
  const size = Math.round(radius * (number > 99 ? 56 : 72) * 10) / 10;
  slide.addText(String(number), {
    shape: 'ellipse',
    x: x - radius,
    y: y - radius,
    w: 2 * radius,
    h: 2 * radius,
    objectName: name,
    fill: { color: INK },
    line: { color: WHITE, width: 1 },
    fontFace: FONT,
    fontSize: size,
    bold: true,
    color: WHITE,
    align: 'center',
    valign: 'middle',
    margin: 0,
    wrap: false,
  });
}

function scaleBar(slide: Slide, { scale }: SlideMap, words: SlidesOrder['words']): void {
  const length = scale.pixels / MAP_SCALE;
  const text = words.map.scale(scale.metres);
  const width = Math.max(length, widthOf(text, TYPE.note)) + 0.2;
  const [x, y] = [SHEET.w - width - 0.12, MAP.h - 0.46];
  slide.addShape('rect', { x, y, w: width, h: 0.36, objectName: DECORATIVE, fill: { color: PAPER, transparency: 15 } });
  write(
    slide,
    text,
    { x: x + 0.1, y: y + 0.03, w: width - 0.2, h: 0.2 },
    { ...TYPE.note, color: INK },
    { name: text, align: 'center' },
  );
  const left = x + (width - length) / 2;
  rule(slide, { x: left, y: y + 0.28, w: length, h: 0 }, INK, 1.25);
  for (const end of [left, left + length]) rule(slide, { x: end, y: y + 0.23, w: 0, h: 0.05 }, INK, 1.25);
}

function northArrow(slide: Slide, north: string): void {
  const [x, y] = [SHEET.w - 0.52, 0.22];
  const setting = { name: north, align: 'center' } as const;
  write(slide, north, { x: x - 0.1, y, w: 0.4, h: 0.2 }, { ...TYPE.note, bold: true, color: INK }, setting);
  slide.addShape('triangle', {
    x: x + 0.02,
    y: y + 0.21,
    w: 0.16,
    h: 0.3,
    objectName: DECORATIVE,
    fill: { color: INK },
    line: { color: WHITE, width: 0.75 },
  });
}

/** The number of the approved map, or that there is none: bottom left on the map itself, as the rules for public maps ask. */
function approval(slide: Slide, text: string): void {
  const type = { ...TYPE.note, bold: true, color: INK };
  const width = widthOf(text, type) + 0.3;
  const box = { x: MAP.x, y: MAP.h - 0.3, w: width, h: 0.3 };
  slide.addShape('rect', { ...box, objectName: DECORATIVE, fill: { color: PAPER } });
  write(slide, text, { ...box, x: box.x + 0.14, w: width - 0.14 }, type, { name: text, valign: 'middle' });
}

function strip(slide: Slide, address: string | null, order: SlidesOrder): void {
  const { words, own, facts } = order;
  const right = address === null ? SHEET.w - 0.4 : LABEL.x - 0.1;
  const lines = [
    legendOf(order),
    own.numbers,
    `${own.indicative} · ${words.map.attribution} · ${own.made(facts.exportedOn)}`,
  ];
  const runs = lines.map((text, index) => ({ text, breakLine: index < lines.length - 1 }));
  const box = { x: STRIP.x, y: STRIP.y, w: right - STRIP.x, h: SHEET.h - STRIP.y - 0.05 };
  write(slide, runs, box, { ...TYPE.note, size: 9, leading: 12.2 }, { name: own.reading });
  if (address === null) return;
  write(slide, own.qr, LABEL, TYPE.note, { name: own.qr.replace('\n', ' '), align: 'right' });
  picture(slide, qrData(address), QR, own.qrName, own.qrOf(address));
}

/** Draws the map of a part, with its numbers as shapes above it, and the strip below. */
export function writeMapSide(slide: Slide, part: HandoutPart, map: SlideMap, order: SlidesOrder): void {
  const { own, facts, language } = order;
  const discs = discsOf(part, map, language);
  picture(slide, map.picture, MAP, own.mapName, own.map(part.title, discs.length));
  for (const each of discs) if (each.isMoved) leader(slide, each);
  for (const each of discs) disc(slide, each);
  northArrow(slide, own.north);
  scaleBar(slide, map, order.words);
  approval(slide, facts.approval);
  strip(slide, addressOf(order.page, part), order);
}
