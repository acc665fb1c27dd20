/**
 * The pictures of the map, drawn on a canvas when a layer first asks for one. An id says what is in the picture,
 * theme first (`light/mark/office/plan/firm`), so a change of theme never shows an old one.
 */
import { CATEGORIES, type Category } from '../../geo/schema';
import { STEPS } from '../model/stage';
import { THEMES, type Theme } from '../model/state';
import { cluster, mark } from './markIcons';
import { arc, disc, FULL, type Sheet, sheet } from './sheet';
import { FAN_ANGLES, FAN_RADIUS } from './style/marks';
import { PALETTES, type Palette } from './theme';

/** Side of the room that names leave to a number set on a quiet map, px: nothing is drawn there. */
const NUMBER = 22;

/** From the true place to the marks of a fan. */
function spokes(palette: Palette, size: number): Sheet {
  const paper = sheet(FAN_RADIUS * 2 + 6);
  const { context, middle } = paper;
  context.strokeStyle = palette.inkSoft;
  for (const degrees of FAN_ANGLES[size] ?? []) {
    const angle = (degrees * Math.PI) / 180;
    context.beginPath();
    context.moveTo(middle, middle);
    context.lineTo(middle + FAN_RADIUS * Math.cos(angle), middle + FAN_RADIUS * Math.sin(angle));
    context.stroke();
  }
  disc(paper, 2.4, palette.inkSoft);
  return paper;
}

function station({ station: colours }: Palette, kind: string | undefined): Sheet {
  const paper = sheet(14);
  const large = kind === 'interchange' || kind === 'rail';
  const radius = large ? 4.6 : 3.4;
  disc(paper, radius, kind === 'rail' ? colours.line : colours.fill);
  if (kind === 'construction') paper.context.setLineDash([1.8, 1.4]);
  arc(paper, radius, 0, FULL, { width: large ? 1.8 : 1.3, colour: colours.line });
  if (kind === 'rail') disc(paper, 1.7, colours.fill);
  return paper;
}

function chevron({ axis }: Palette): Sheet {
  const paper = sheet(14);
  const { context } = paper;
  context.strokeStyle = axis.text;
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(4.5, 3);
  context.lineTo(9.5, 7);
  context.lineTo(4.5, 11);
  context.stroke();
  return paper;
}

/** Slanting lines that join from tile to tile. */
function hatch(colour: string): Sheet {
  const size = 8;
  const paper = sheet(size);
  const { context } = paper;
  context.strokeStyle = colour;
  context.globalAlpha = 0.36;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
  return paper;
}

function one<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

function hatchColour(palette: Palette, kind: string | undefined, category: Category | undefined): string {
  if (kind === 'core') return palette.core.text;
  if (kind === 'zone') return palette.zone.text;
  return category ? palette.category[category] : palette.axis.text;
}

function draw(id: string): Sheet | null {
  const [themeName, kind, first, second, third] = id.split('/');
  const theme: Theme | undefined = one(THEMES, themeName);
  if (!theme) return null;
  const palette = PALETTES[theme];
  switch (kind) {
    case 'mark':
    case 'chosen': {
      const [category, step] = [one(CATEGORIES, first), one(STEPS, second)];
      return category && step
        ? mark(palette, { category, step, soft: third === 'soft', chosen: kind === 'chosen' })
        : null;
    }
    case 'cluster':
      return cluster(palette, (first ?? '').split(',').map(Number));
    case 'spokes':
      return spokes(palette, Number(first));
    case 'station':
      return station(palette, first);
    case 'chevron':
      return chevron(palette);
    case 'hatch':
      return hatch(hatchColour(palette, first, one(CATEGORIES, second)));
    case 'room':
      return sheet(NUMBER);
    default:
      return null;
  }
}

/** The picture an id describes, at `PIXEL_RATIO`; null for an id that is not ours. */
export function icon(id: string): ImageData | null {
  const context = draw(id)?.context;
  return context ? context.getImageData(0, 0, context.canvas.width, context.canvas.height) : null;
}
