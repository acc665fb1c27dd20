/** The column beside a picture of the map: title, filters, legend, scale, sources. Drawn on a 2D canvas, in CSS pixels. */
import { CATEGORIES, type Category } from '../../geo/schema';
import type { ImportedLayer } from '../model/imports';
import type { PictureWords } from '../model/picture';
import type { Step } from '../model/stage';
import type { Theme } from '../model/state';
import { importColour } from './imported';
import { cluster, mark } from './markIcons';
import type { Palette } from './theme';

/** Its width, px. */
export const COLUMN = 272;
const MARGIN = 20;
const INNER = COLUMN - 2 * MARGIN;
/** From a sign to its word. */
const INDENT = 28;
const FAMILY = '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const STAR = 'M8 .9l2.1 4.6 5 .6-3.7 3.4 1 4.9L8 12l-4.4 2.4 1-4.9L.9 6.1l5-.6Z';
const FULL = 2 * Math.PI;
/** Two things of two categories, as an example of a ring. */
const PILE = CATEGORIES.map((_, index) => (index < 2 ? 1 : 0));

interface Column {
  left: number;
  height: number;
  palette: Palette;
  words: PictureWords;
  counts: string;
  scale: { metres: number; pixels: number };
  imports: readonly ImportedLayer[];
  theme: Theme;
}

interface Type {
  size: number;
  weight?: 400 | 600;
  leading?: number;
  most?: number;
}

/** Latin words stay whole, Han characters may part anywhere, and no line begins with a closing mark. */
function lines(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const words = text.match(/\s+|[\w.,:;()°©%/+#’'"-]+|[^\s][，。、；：）》”！？·]*/gu) ?? [];
  const result: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && context.measureText(line + word.trimEnd()).width > width) {
      result.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  if (line.trim()) result.push(line.trimEnd());
  return result;
}

/** A pen that goes down the column; nothing is drawn by one that only measures. */
function pen(context: CanvasRenderingContext2D, colour: string) {
  let y = 0;
  return {
    get y() {
      return y;
    },
    skip: (height: number) => {
      y += height;
    },
    write: (text: string, { size, weight = 400, leading = size * 1.45, most = 99 }: Type, ink = colour, indent = 0) => {
      context.font = `${weight} ${size}px ${FAMILY}`;
      context.fillStyle = ink;
      context.textBaseline = 'middle';
      const all = lines(context, text, INNER - indent);
      const shown = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]?.slice(0, -1)}…`] : all;
      for (const line of shown) {
        context.fillText(line, indent, y + leading / 2);
        y += leading;
      }
    },
  };
}

function circle(context: CanvasRenderingContext2D, radius: number, from = 0, to = FULL) {
  context.beginPath();
  context.arc(8, 8, radius, from, to);
}

/** The same shapes as everywhere: dashed, half, full, star, dot. */
function stepSign(context: CanvasRenderingContext2D, step: Step, colour: string) {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.8;
  switch (step) {
    case 'plan':
      context.setLineDash([2.6, 2.11]);
      circle(context, 6);
      context.stroke();
      context.setLineDash([]);
      return;
    case 'progress':
      circle(context, 6.2);
      context.stroke();
      circle(context, 6.2, -FULL / 4, FULL / 4);
      context.fill();
      return;
    case 'complete':
      circle(context, 6.6);
      context.fill();
      return;
    case 'award':
      context.fill(new Path2D(STAR));
      return;
    case 'mention':
      circle(context, 3);
      context.fill();
  }
}

/** A place that is a zone has no mark: its area is dashed. */
function categorySign(context: CanvasRenderingContext2D, category: Category, palette: Palette) {
  if (category === 'zone') {
    context.strokeStyle = palette.category.zone;
    context.lineWidth = 1.1;
    context.setLineDash([3.5, 2.5]);
    context.strokeRect(1, 3, 16, 11);
    context.setLineDash([]);
    return;
  }
  const { canvas } = mark(palette, { category, step: 'complete', soft: false, chosen: false }).context;
  context.drawImage(canvas, -3, -3, 22, 22);
}

function unitSign(context: CanvasRenderingContext2D, kind: 'core' | 'axis' | 'zone', palette: Palette) {
  const { line } = palette[kind];
  context.fillStyle = `${line}22`;
  context.strokeStyle = line;
  context.lineWidth = 1.8;
  context.fillRect(1, 3, 16, 11);
  if (kind === 'axis') {
    context.fillStyle = `${line}90`;
    context.fillRect(1, 5, 16, 7);
    return;
  }
  context.setLineDash(kind === 'zone' ? [0.01, 3] : []);
  context.lineCap = kind === 'zone' ? 'round' : 'butt';
  context.strokeRect(1, 3, 16, 11);
  context.setLineDash([]);
  context.lineCap = 'butt';
}

function importSign(context: CanvasRenderingContext2D, colour: string, palette: Palette) {
  circle(context, 4.5);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = palette.halo;
  context.lineWidth = 1;
  context.stroke();
}

/** From the top: what it is and how to read it. Returns its height. */
function drawTop(context: CanvasRenderingContext2D, { palette, words, counts, imports, theme }: Column): number {
  const go = pen(context, palette.ink);
  const row = (text: string, draw: () => void, height = 21) => {
    context.save();
    context.translate(0, go.y + height / 2 - 8);
    draw();
    context.restore();
    go.write(text, { size: 12.5, leading: height, most: 1 }, palette.ink, INDENT);
  };
  go.write(words.title, { size: 22, weight: 600 });
  go.skip(4);
  go.write(words.filter, { size: 14, leading: 20, most: 4 });
  go.skip(2);
  go.write(counts, { size: 12, leading: 17 }, palette.inkSoft);
  go.skip(12);
  go.write(words.legend, { size: 12, weight: 600, leading: 20 }, palette.inkSoft);
  for (const [step, name] of words.steps) row(name, () => stepSign(context, step, palette.ink));
  go.skip(6);
  for (const [category, name] of words.categories) {
    row(name, () => categorySign(context, category, palette), 23);
  }
  const { canvas } = cluster(palette, PILE).context;
  row(words.pile, () => context.drawImage(canvas, -3, -3, 22, 22), 23);
  go.skip(6);
  for (const [kind, name] of words.units) row(name, () => unitSign(context, kind, palette));
  if (words.units.length > 0) go.write(words.indicative, { size: 11, leading: 16 }, palette.inkSoft, INDENT);
  if (imports.length > 0) {
    go.skip(8);
    go.write(words.imported, { size: 12, weight: 600, leading: 20 }, palette.inkSoft);
    for (const { name, colour } of imports) row(name, () => importSign(context, importColour(theme, colour), palette));
  }
  return go.y;
}

/** At the foot: scale and sources. Returns its height. */
function drawFoot(context: CanvasRenderingContext2D, { palette, words, scale }: Column): number {
  const go = pen(context, palette.ink);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.2;
  context.beginPath();
  context.moveTo(0.6, 4);
  context.lineTo(0.6, 10);
  context.lineTo(scale.pixels, 10);
  context.lineTo(scale.pixels, 4);
  context.stroke();
  go.skip(14);
  go.write(words.scale(scale.metres), { size: 11.5, leading: 16 });
  go.skip(8);
  for (const note of words.notes) go.write(note, { size: 10.5, leading: 14.5 }, palette.inkSoft);
  return go.y;
}

function measured(draw: (context: CanvasRenderingContext2D, column: Column) => number, column: Column): number {
  const context = document.createElement('canvas').getContext('2d');
  return context ? draw(context, column) : 0;
}

/** All of it, set smaller when a long legend would not fit. */
export function drawColumn(context: CanvasRenderingContext2D, column: Column): void {
  const { left, height, palette } = column;
  const room = height - 2 * MARGIN - 12;
  const [top, foot] = [measured(drawTop, column), measured(drawFoot, column)];
  const fit = Math.min(1, room / (top + foot));
  context.fillStyle = palette.paper;
  context.fillRect(left, 0, COLUMN, height);
  context.fillStyle = palette.inkSoft;
  context.fillRect(left, 0, 1, height);
  const at = (y: number, draw: (context: CanvasRenderingContext2D, column: Column) => number) => {
    context.save();
    context.translate(left + MARGIN, y);
    context.scale(fit, fit);
    draw(context, column);
    context.restore();
  };
  at(MARGIN, drawTop);
  at(height - MARGIN - foot * fit, drawFoot);
}

/** Bottom left on the map itself, as the rules for public maps ask. */
export function drawApproval(context: CanvasRenderingContext2D, palette: Palette, text: string, height: number): void {
  context.font = `600 12px ${FAMILY}`;
  const { width } = context.measureText(text);
  context.fillStyle = palette.paper;
  context.fillRect(0, height - 26, width + 24, 26);
  context.fillStyle = palette.ink;
  context.textBaseline = 'middle';
  context.fillText(text, 12, height - 13);
}
