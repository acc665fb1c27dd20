/** Colours and mask of the light map are those of the large one. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paperAt } from '../../src/map/fade';
import { PALETTES, type Palette } from '../../src/map/theme';
import { fadeSteps, leftAt } from '../../src/sketch/fade';

const css = readFileSync(resolve('src/ui/styles/sketch-ground.css'), 'utf8');
const COLOURS: Record<string, (palette: Palette) => string> = {
  land: ({ land }) => land,
  halo: ({ halo }) => halo,
  ink: ({ ink }) => ink,
  'ink-soft': ({ inkSoft }) => inkSoft,
  water: ({ water }) => water,
  bank: ({ bank }) => bank,
  'water-text': ({ waterText }) => waterText,
  green: ({ green }) => green,
  'green-line': ({ greenLine }) => greenLine,
  'road-1': ({ road }) => road[1].fill,
  'road-2': ({ road }) => road[2].fill,
  'road-3': ({ road }) => road[3].fill,
  'casing-1': ({ road }) => road[1].casing,
  'casing-2': ({ road }) => road[2].casing,
  'casing-3': ({ road }) => road[3].casing,
  'road-text': ({ roadText }) => roadText,
  rail: ({ rail }) => rail.dark,
  'rail-light': ({ rail }) => rail.light,
  core: ({ core }) => core.line,
  axis: ({ axis }) => axis.line,
  zone: ({ zone }) => zone.line,
  disc: ({ disc }) => disc,
  'disc-soft': ({ discSoft }) => discSoft,
  selection: ({ selection }) => selection,
  glow: ({ glow }) => glow,
};

/** What a colour is in each theme, as the style sheet says; high contrast falls back to light. */
function declared(name: string) {
  const [, light, dark] = new RegExp(`--s-${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css) ?? [];
  const [, contrast = light] = new RegExp(`--s-${name}: (#\\w+);`).exec(css) ?? [];
  return { light, dark, contrast };
}

test.each(Object.entries(COLOURS))('%s', (name, colour) => {
  const { light, dark, contrast } = PALETTES;
  expect(declared(name)).toEqual({ light: colour(light), dark: colour(dark), contrast: colour(contrast) });
});

test('the style sheet declares no other colours of the ground', () => {
  const names = [...css.matchAll(/--s-([\w-]+): light-dark/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(COLOURS).sort());
});

describe('outside the district', () => {
  test.each([0, 120, 200, 500, 1600, 3000, 4300, 9000])(
    'at %i metres as much is left as on the large map',
    (metres) => {
      expect(leftAt(metres)).toBeCloseTo(1 - paperAt(metres), 9);
    },
  );

  test('each step is lighter than the one before, and none shows', () => {
    const lights = fadeSteps().map(({ left }) => left);
    expect(lights).toEqual([...lights].sort((a, b) => a - b));
    const jumps = lights.slice(1).map((left, index) => left - (lights[index] ?? 0));
    expect(Math.max(...jumps)).toBeLessThan(0.11);
  });
});
