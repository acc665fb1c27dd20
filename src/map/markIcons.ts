/** The icons of things: a glyph in a disc, the stage as its ring; and the ring with a number for several. */
import { CATEGORIES, type Category } from '../../geo/schema';
import { GLYPHS } from '../model/glyphs';
import type { Step } from '../model/stage';
import { arc, disc, FULL, type Sheet, sheet } from './sheet';
import type { Palette } from './theme';

const NORTH = -Math.PI / 2;
/** Of the disc of a mark, px. */
const RADIUS = 11;

/** The stage is the ring: dashed = planned, half = under way, full = reported complete, hairline = only mentioned. */
function ring(paper: Sheet, step: Step, radius: number, colour: string, scale: number) {
  const { context } = paper;
  switch (step) {
    case 'plan': {
      const dash = (FULL * radius) / 9;
      context.setLineDash([dash * 0.56, dash * 0.44]);
      arc(paper, radius, NORTH - 0.1, FULL + NORTH - 0.1, { width: 2 * scale, colour });
      context.setLineDash([]);
      break;
    }
    case 'progress':
      context.globalAlpha = 0.28;
      arc(paper, radius, 0, FULL, { width: 1.2 * scale, colour });
      context.globalAlpha = 1;
      arc(paper, radius, NORTH, -NORTH, { width: 2.6 * scale, colour });
      break;
    case 'mention':
      context.globalAlpha = 0.55;
      arc(paper, radius, 0, FULL, { width: scale, colour });
      context.globalAlpha = 1;
      break;
    default:
      arc(paper, radius, 0, FULL, { width: 2 * scale, colour });
  }
}

function glyph({ context, middle }: Sheet, category: Category, side: number, colour: string, opacity: number) {
  const { path, size } = GLYPHS[category];
  context.save();
  context.translate(middle - side / 2, middle - side / 2);
  context.scale(side / size, side / size);
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.fill(new Path2D(path), 'evenodd');
  context.restore();
}

function tracedStar(context: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  context.beginPath();
  for (let point = 0; point < 10; point += 1) {
    const angle = NORTH + (point * Math.PI) / 5;
    const reach = point % 2 ? radius * 0.45 : radius;
    context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
  context.closePath();
}

/** The star of an award at top right, cut free by a star in the colour of the ground. */
function star({ context, middle }: Sheet, radius: number, colour: string, halo: string, scale: number) {
  const [x, y] = [middle + radius * 0.74, middle - radius * 0.74];
  tracedStar(context, x, y, 6.6 * scale);
  context.fillStyle = halo;
  context.strokeStyle = halo;
  context.lineWidth = 1.6;
  context.fill();
  context.stroke();
  tracedStar(context, x, y, 5.4 * scale);
  context.fillStyle = colour;
  context.fill();
}

interface MarkLook {
  category: Category;
  step: Step;
  soft: boolean;
  chosen: boolean;
}

export function mark(palette: Palette, { category, step, soft, chosen }: MarkLook): Sheet {
  const scale = chosen ? 1.3 : 1;
  const radius = RADIUS * scale;
  const colour = palette.category[category];
  const paper = sheet(chosen ? 44 : 30);
  if (chosen) {
    disc(paper, radius + 5.6, palette.glow);
    arc(paper, radius + 4.4, 0, FULL, { width: 2.4, colour: palette.selection });
  } else {
    paper.context.globalAlpha = 0.92;
    disc(paper, radius + 1.9, palette.halo);
    paper.context.globalAlpha = 1;
  }
  disc(paper, radius, soft ? palette.discSoft : palette.disc);
  ring(paper, step, radius, colour, scale);
  glyph(paper, category, 12.6 * scale, colour, soft ? 0.8 : 1);
  if (step === 'award') star(paper, radius, colour, palette.halo, scale);
  return paper;
}

/** Several things: their number in a ring whose arcs are the categories, in the order of `CATEGORIES`. */
export function cluster(palette: Palette, counts: readonly number[]): Sheet {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const radius = total < 5 ? 12 : total < 10 ? 14 : 16.5;
  const paper = sheet(Math.ceil(radius * 2 + 8));
  disc(paper, radius + 2.4, palette.halo);
  disc(paper, radius, palette.disc);
  const gap = counts.filter((count) => count > 0).length > 1 ? 0.09 : 0;
  let from = NORTH;
  for (const [index, category] of CATEGORIES.entries()) {
    const to = from + ((counts[index] ?? 0) / total) * FULL;
    if (to > from) arc(paper, radius - 1.6, from + gap, to - gap, { width: 3.6, colour: palette.category[category] });
    from = to;
  }
  const { context, middle } = paper;
  context.fillStyle = palette.ink;
  context.font = `600 ${total > 9 ? 12 : 12.5}px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(total), middle, middle + 0.8);
  return paper;
}
