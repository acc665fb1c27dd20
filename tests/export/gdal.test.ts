/** A second program opens what we export: GDAL, the ground most desktop GIS stand on. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { booleanClockwise } from '@turf/turf';
import type { FeatureCollection, Geometry } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placesToGeojson } from '../../src/model/export/geojson';
import { placesToKml } from '../../src/model/export/kml';
import { placesToCsv } from '../../src/model/export/table';
import { data } from '../model/published';
import { provenanceIn, wordsIn } from './words';

const MISSING = `This test needs GDAL and found no ogr2ogr. Install it with
  apt-get install -y gdal-bin     (Debian, Ubuntu)
  brew install gdal               (macOS)`;

const { places } = data;
const words = wordsIn('zh');
const provenance = provenanceIn('zh', data, places.length);
const FILES = {
  geojson: () => JSON.stringify(placesToGeojson(places, words, provenance)),
  csv: () => placesToCsv(places, data, words, provenance),
  kml: () => placesToKml(places, data, words, provenance),
};

let folder = '';
beforeAll(() => {
  try {
    execFileSync('ogr2ogr', ['--version']);
  } catch {
    throw new Error(MISSING);
  }
  folder = mkdtempSync(join(tmpdir(), 'jianghan-'));
  for (const [ending, content] of Object.entries(FILES)) writeFileSync(join(folder, `places.${ending}`), content());
});
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true });
});

/** What GDAL reads, as GeoJSON again. */
function read(
  ending: keyof typeof FILES,
  ...options: string[]
): FeatureCollection<Geometry | null, Record<string, unknown>> {
  const file = join(folder, `places.${ending}`);
  const command = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=6', '/vsistdout/', file, ...options];
  return JSON.parse(execFileSync('ogr2ogr', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

/** As many shapes of each kind as we hold. */
const shapes = (geometries: readonly (Geometry | null)[]) => {
  const counts: Record<string, number> = {};
  for (const geometry of geometries) {
    const type = geometry?.type ?? 'none';
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};
const ours = shapes(places.map((place) => place.geometry));

describe.each(['geojson', 'csv', 'kml'] as const)('GDAL opens our %s', (ending) => {
  let features: ReturnType<typeof read>['features'] = [];
  beforeAll(() => {
    features = read(ending).features;
  });

  test('with every thing in it', () => {
    expect(features).toHaveLength(places.length);
  });
  test('with every shape', () => {
    expect(shapes(features.map((feature) => feature.geometry))).toEqual(ours);
  });
  test('with every name', () => {
    const column = { geojson: 'name', csv: '名称', kml: 'Name' }[ending];
    expect(features.map((feature) => feature.properties?.[column])).toEqual(
      places.map((place) => place.properties.name),
    );
  });
  test('with every position where it is', () => {
    const first = (geometry: Geometry | null) =>
      JSON.stringify(geometry && 'coordinates' in geometry && normal(geometry.coordinates));
    expect(features.map((feature) => first(feature.geometry))).toEqual(places.map((place) => first(place.geometry)));
  });
});

/** A ring begins anywhere and runs either way; a height of 0 says nothing. */
function normal(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === 'number') return coordinates.slice(0, 2);
  const isRing = coordinates.length > 3 && JSON.stringify(coordinates[0]) === JSON.stringify(coordinates.at(-1));
  const listed = coordinates.map(normal);
  return isRing && booleanClockwise(coordinates) ? listed.reverse() : listed;
}

test('the columns of the table alone place what has a mark', () => {
  const { features } = read(
    'csv',
    '-oo',
    'X_POSSIBLE_NAMES=经度',
    '-oo',
    'Y_POSSIBLE_NAMES=纬度',
    '-oo',
    'GEOM_POSSIBLE_NAMES=none',
  );
  const marked = places.filter((place) => place.geometry && place.properties.category !== 'zone').length;
  expect(features.filter((feature) => feature.geometry)).toHaveLength(marked);
});
