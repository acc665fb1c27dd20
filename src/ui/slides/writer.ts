/** Puts texts, shapes and pictures on a slide: the few ways in which ours do, with all that is said of them for readers of screens. */
import type PptxGenJS from 'pptxgenjs';
import { withoutControls } from '../../model/export/xml';
import { FONT, INK, type Type } from './look';

export type Slide = PptxGenJS.Slide;

/** Inches from the top left corner of the sheet. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Run {
  text: string;
  bold?: boolean;
  color?: string;
  highlight?: string;
  fontFace?: string;
  /** Where it is not the language of the whole. */
  lang?: string;
  /** A new paragraph begins after it, so many points below. */
  breakLine?: boolean;
  paraSpaceAfter?: number;
}

/** Says that a shape is only to be looked at; `mend` writes that down in PowerPoint's own way. */
export const DECORATIVE = '~';

export interface Setting {
  /** What the box is called in the list of objects. */
  name: string;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  fill?: string;
}

const asRuns = (text: string | readonly Run[]): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);

/** Runs as the library wants them: a copy, for it writes into what it is given. */
export function runsOf(text: string | readonly Run[], { size, leading, bold = false, color = INK }: Type) {
  return asRuns(text).map(({ text: own, ...run }) => ({
    text: withoutControls(own),
    options: { fontSize: size, lineSpacing: leading, fontFace: FONT, bold, color, ...run },
  }));
}

/** A box of text that can be edited; its lines do not move with the font. */
export function write(slide: Slide, text: string | readonly Run[], box: Box, type: Type, setting: Setting): void {
  const { name, align = 'left', valign = 'top', fill } = setting;
  slide.addText(runsOf(text, type), {
    ...box,
    objectName: withoutControls(name),
    isTextBox: true,
    margin: 0,
    align,
    valign,
    ...(fill ? { fill: { color: fill } } : {}),
  });
}

/** The title of the slide, as PowerPoint knows it: it stands in outlines, and readers of screens jump by it. */
export function writeTitle(slide: Slide, text: string, box: Box, type: Type): void {
  const runs = runsOf(text.replace(/\n/g, ' '), type);
  slide.addText(runs, { ...box, placeholder: 'title', objectName: 'Title', margin: 0, align: 'left', valign: 'top' });
}

/** A line without a meaning of its own. */
export function rule(slide: Slide, box: Box, color: string, width = 0.75, dash = false): void {
  slide.addShape('line', {
    ...box,
    objectName: DECORATIVE,
    line: { color, width, ...(dash ? { dashType: 'sysDash' as const } : {}) },
  });
}

/** `data`: a PNG as a data URL; `text` says what it shows. */
export function picture(slide: Slide, data: string, box: Box, name: string, text: string): void {
  slide.addImage({ ...box, data, objectName: name, altText: withoutControls(text) });
}
