import { describe, expect, test } from 'vitest';
import { budgetProblems, budgets, describe as sentence } from './budget';

const manifest = {
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_shared'],
    dynamicImports: ['src/map/createMap.ts'],
    css: ['assets/index-1.css'],
  },
  _shared: { file: 'assets/shared-1.js' },
  'src/map/createMap.ts': {
    file: 'assets/createMap-1.js',
    isDynamicEntry: true,
    imports: ['_maplibre', '_shared'],
    css: ['assets/map-1.css'],
  },
  _maplibre: { file: 'assets/maplibre-1.js' },
};
const weights: Record<string, number> = {
  'index.html': 1_000,
  'assets/index-1.js': 20_000,
  'assets/shared-1.js': 10_000,
  'assets/index-1.css': 8_000,
  'assets/map-1.css': 9_000,
  'assets/createMap-1.js': 50_000,
  'assets/attachSketch-1.js': 9_000,
  'assets/maplibre-1.js': 290_000,
  'assets/maplibre-gl-worker-1.js': 145_000,
  'data/sketch.json': 7_000,
  'data/places.geojson': 60_000,
  'data/stats.json': 10_000,
  'data/basemap.geojson': 70_000,
  'data/report-2020.json': 200_000,
  'data/search.json': 200_000,
};
const sizes = (change: Record<string, number> = {}) => new Map(Object.entries({ ...weights, ...change }));
const problems = (change: Record<string, number>) => budgetProblems(manifest, sizes(change));

describe('the weight of the build', () => {
  test('is added up by what is loaded when', () => {
    expect(budgets(manifest, sizes()).map(({ name, files, size, limit }) => [name, files, size, limit])).toEqual([
      ['the first screen', ['index.html'], 1_000, 60_000],
      ['app code at the start', ['assets/index-1.js', 'assets/shared-1.js'], 30_000, 40_000],
      ['the light map', ['assets/attachSketch-1.js', 'data/sketch.json'], 16_000, 20_000],
      ['dataset', ['data/places.geojson', 'data/stats.json'], 70_000, 120_000],
      ['basemap', ['data/basemap.geojson'], 70_000, 80_000],
      ['assets/index-1.css', ['assets/index-1.css'], 8_000, 100_000],
    ]);
  });

  test('is told in kB', () => {
    expect(sentence({ name: 'dataset', files: [], size: 43_140, limit: 120_000 })).toBe('dataset 43.1 of 120 kB');
  });

  test('that keeps every limit has no problem', () => {
    expect(
      problems({ 'assets/shared-1.js': 20_000, 'data/stats.json': 60_000, 'data/basemap.geojson': 80_000 }),
    ).toEqual([]);
  });

  test.each<[string, Record<string, number>, string]>([
    ['the first screen', { 'index.html': 60_100 }, 'the first screen 60.1 of 60 kB: too heavy'],
    ['the light map', { 'data/sketch.json': 11_100 }, 'the light map 20.1 of 20 kB: too heavy'],
    ['code at the start', { 'assets/shared-1.js': 20_001 }, 'app code at the start 40.0 of 40 kB: too heavy'],
    ['the dataset', { 'data/stats.json': 61_000 }, 'dataset 121.0 of 120 kB: too heavy'],
    ['the basemap', { 'data/basemap.geojson': 80_500 }, 'basemap 80.5 of 80 kB: too heavy'],
    ['any other file at the start', { 'icons/large.png': 100_100 }, 'icons/large.png 100.1 of 100 kB: too heavy'],
  ])('of %s is refused above its limit', (_, change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });
});

describe('MapLibre', () => {
  test('counts as code at the start when something there imports it', () => {
    const eager = { ...manifest, _shared: { file: 'assets/shared-1.js', imports: ['_maplibre'] } };
    expect(budgetProblems(eager, sizes())).toEqual([
      'app code at the start 320.0 of 40 kB: too heavy',
      'MapLibre is not a lazy file of its own',
    ]);
  });

  test('must be a file of its own, and its worker too', () => {
    const merged = sizes();
    merged.delete('assets/maplibre-gl-worker-1.js');
    expect(budgetProblems(manifest, merged)).toEqual(['the MapLibre worker is not a lazy file of its own']);
    const { _maplibre: _, ...without } = manifest;
    expect(budgetProblems(without, sizes())).toContain('MapLibre is not a lazy file of its own');
  });
});
