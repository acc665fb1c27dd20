/** Which names the sketch shows and where: none on a mark, none on another, the most important first. */
import type { LayoutUnit } from '../../geo/schema';
import type { LayoutFeature } from '../../geo/schema/published';
import type { Sketch, SketchName } from '../../geo/schema/sketch';
import { nameOf } from '../model/placeText';
import type { Step } from '../model/stage';
import type { Language } from '../model/state';
import type { Crowd } from './crowd';
import { beside, type Disc, discsOf, moved, type Offset, Room, slide, wander } from './placing';
import { type Box, coursesOf, isInside, type Spot } from './projection';
import { markAt, type NameKind, typeAt } from './sizes';
import type { Thing } from './things';

export interface Name {
  key: string;
  kind: NameKind;
  /** A spot of the sheet, and pixels away from it. */
  spot: Spot;
  offset: Offset;
  lines: readonly string[];
  size: number;
  /** From sign to sign, in the size. */
  advance: number;
  /** Degrees clockwise from the east. */
  angle: number;
  /** A place or unit that can be chosen by its name. */
  id?: string;
}

/** What names depend on. */
export interface Naming {
  sketch: Sketch;
  units: readonly LayoutFeature[];
  crowds: readonly Crowd[];
  view: Box;
  /** CSS pixels a unit of the sheet is wide. */
  scale: number;
  zoom: number;
  language: Language;
  large: boolean;
  /** Of the place that bears its name already, being chosen. */
  chosen: string | undefined;
  /** Whether things are named too. */
  withThings?: boolean;
}

/** From these zooms on things are named, all main streets, and those of the third class; the units no longer. */
const THINGS = 12.5;
const MAIN_STREETS = 12.9;
const STREETS = 13.6;
const UNITS_END = 15.6;
/** Streets named in the opening view. */
const FIRST = 7;
/** Signs or letters in a line. */
const MEASURE = { zh: { zone: 6, thing: 8 }, en: { zone: 16, thing: 20 } };
const STEP_RANK: Record<Step, number> = { award: 0, complete: 1, progress: 2, plan: 3, mention: 4 };

/** Of a mark or of a ring with a number, px at size 1, its halo included. */
export function radiusOf(count: number): number {
  if (count === 1) return 12.9;
  if (count < 5) return 14.4;
  return count < 10 ? 16.4 : 18.9;
}

/** Chinese in even lines, Latin letters broken between words. */
function linesOf(text: string, measure: number, language: Language): string[] {
  if (text.length <= measure) return [text];
  if (language === 'zh') {
    const half = Math.ceil(text.length / 2);
    return [text.slice(0, half), text.slice(half)];
  }
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The middle of a label, and how it is turned, −90° to 90°. */
function stanceOf(sketch: Sketch, label: LayoutUnit['label']): { spot: Spot; angle: number } {
  const [course = []] = coursesOf(sketch, label);
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [course[0], course.at(-1)];
  const slope = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return { spot: [(x1 + x2) / 2, (y1 + y2) / 2], angle: Math.abs(slope) > 90 ? slope - 180 * Math.sign(slope) : slope };
}

/** From the most important down, more of them the closer one looks. */
function streets({ names }: Sketch, zoom: number): readonly SketchName[] {
  const all = names.filter(({ rank }) => rank > 0);
  if (zoom >= STREETS) return all;
  const main = all.filter(({ rank }) => rank < 3);
  return zoom >= MAIN_STREETS ? main : main.slice(0, FIRST);
}

export function placedNames(naming: Naming): Name[] {
  const { sketch, units, crowds, view, scale, zoom, language, large, chosen, withThings = true } = naming;
  const onScreen = ([x, y]: Spot): Spot => [(x - view.x) * scale, (y - view.y) * scale];
  const mark = markAt(zoom, large);
  const room = new Room(
    crowds.map(({ x, y, things }) => ({
      x: (x - view.x) * scale,
      y: (y - view.y) * scale,
      radius: mark * radiusOf(things.length),
    })),
  );
  const areas = units.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' ? [{ id, ring: coursesOf(sketch, geometry)[0] ?? [] }] : [],
  );
  /** Sets a name at the first free of some offsets, or not at all. */
  const set = (
    name: Omit<Name, 'offset' | 'size' | 'advance'>,
    offsets: (size: number, discs: readonly Disc[]) => Offset[],
  ): Name[] => {
    const type = typeAt(name.kind, name.lines.join(''), zoom, large);
    const discs = discsOf({ ...type, lines: name.lines, angle: name.angle });
    const [x, y] = onScreen(name.spot);
    const placed = discs.map((disc) => moved(disc, [x, y]));
    const free = room.take(placed, offsets(type.size, placed));
    return free ? [{ ...name, ...type, offset: free }] : [];
  };
  const here = (): Offset[] => [[0, 0]];
  const onSheet = ({ x, y }: Disc): Spot => [x / scale + view.x, y / scale + view.y];
  /** Near its place, but not into the area of another unit: there it would name the wrong one. */
  const roam = (id: string) => (size: number, discs: readonly Disc[]) => {
    const others = areas.filter((area) => area.id !== id);
    const isForeign = (disc: Disc) => others.some(({ ring }) => isInside(onSheet(disc), ring));
    return wander(size, discs, view.width * scale).filter(
      (offset) => discs.filter((disc) => isForeign(moved(disc, offset))).length < discs.length / 2,
    );
  };

  const unitNames = (kind: LayoutUnit['kind']) =>
    (zoom < UNITS_END ? units : [])
      .filter(({ properties }) => properties.kind === kind)
      .flatMap(({ id, properties: { label, shortName, nameEn } }) => {
        const text = language === 'en' ? nameEn : shortName;
        const nameKind = kind === 'axis' || kind === 'core' ? kind : 'zone';
        const isWhole = nameKind === 'axis' || (nameKind === 'core' && language === 'zh');
        const lines = isWhole ? [text] : linesOf(text, MEASURE[language].zone, language);
        const stance = stanceOf(sketch, label);
        const along = (size: number) => slide(size, stance.angle);
        return set({ key: id, id, kind: nameKind, lines, ...stance }, kind === 'axis' ? along : roam(id));
      });
  const thingName = ({ place, mark: spot }: Thing): Name[] => {
    const lines = linesOf(nameOf(place, language), MEASURE[language].thing, language);
    if (!spot) return [];
    const around = (_: number, discs: readonly Disc[]) => beside(mark * radiusOf(1), onScreen(spot), discs);
    return set({ key: place.id, id: place.id, kind: 'thing', spot, lines, angle: 0 }, around);
  };
  const alone = crowds
    .flatMap(({ things }) => (things.length === 1 ? things : []))
    .filter(({ place }) => place.id !== chosen);
  const things = withThings && zoom >= THINGS ? [...alone].sort((a, b) => STEP_RANK[a.step] - STEP_RANK[b.step]) : [];
  const groundName = ({ text, textEn, rank, x, y, angle }: SketchName) => {
    const line = language === 'en' && textEn ? textEn : text;
    return set({ key: text, kind: rank === 0 ? 'river' : 'road', spot: [x, y], lines: [line], angle }, here);
  };
  // What cannot move comes first, then the most important.
  return [
    ...sketch.names.filter(({ rank }) => rank === 0).flatMap(groundName),
    ...unitNames('axis'),
    ...unitNames('core'),
    ...unitNames('zone'),
    ...things.flatMap(thingName),
    ...streets(sketch, zoom).flatMap(groundName),
  ];
}
