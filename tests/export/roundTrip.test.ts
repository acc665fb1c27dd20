/** What we export we import without loss: every shape, every fact, whatever text they hold. */
import { booleanClockwise } from '@turf/turf';
import * as fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { PlaceFeature } from '../../geo/schema/published';
import type { Dataset } from '../../src/model/dataset';
import { placesToGeojson } from '../../src/model/export/geojson';
import { placesToKml } from '../../src/model/export/kml';
import { provenanceLine } from '../../src/model/export/provenance';
import { recordOf } from '../../src/model/export/record';
import { placesToCsv } from '../../src/model/export/table';
import { COLUMNS } from '../../src/model/export/words';
import { readText } from '../import/reading';
import { dataset } from '../model/fixture';
import { data as published } from '../model/published';
import { places } from './arbitraries';
import { provenanceIn, wordsIn } from './words';

const RUNS = { numRuns: 60 };
const languages = fc.constantFrom('zh' as const, 'en' as const);

/** Which way a ring runs is no loss: the standard asks for one. */
function turned(geometry: Geometry | null): Geometry | null {
  if (geometry?.type !== 'Polygon') return geometry;
  const coordinates = geometry.coordinates.map((ring) => (booleanClockwise(ring) ? [...ring].reverse() : ring));
  return { ...geometry, coordinates };
}

async function throughGeojson(exported: readonly PlaceFeature[], data: Dataset, language: 'zh' | 'en') {
  const collection = placesToGeojson(exported, wordsIn(language), provenanceIn(language, data, exported.length));
  const { features, faulty } = await readText(JSON.stringify(collection));
  expect(faulty).toBe(0);
  expect(features).toEqual(collection.features);
  expect(features.map(({ id, geometry }) => [id, geometry])).toEqual(
    exported.map((place) => [place.id, turned(place.geometry)]),
  );
}

/** Numbers come back as the text they are written in: a table knows no types. */
const asText = (cell: string | number | null) => String(cell ?? '');

async function throughCsv(exported: readonly PlaceFeature[], data: Dataset, language: 'zh' | 'en') {
  const words = wordsIn(language);
  const provenance = provenanceIn(language, data, exported.length);
  const { features, faulty, nameColumn } = await readText(placesToCsv(exported, data, words, provenance));
  expect(faulty).toBe(0);
  expect(nameColumn).toBe(words.columns.name);
  expect(features).toHaveLength(exported.length);
  for (const [index, place] of exported.entries()) {
    const record = recordOf(place, data, words, provenanceLine(provenance));
    const expected = Object.fromEntries(COLUMNS.map((column) => [words.columns[column], asText(record[column])]));
    expect(features[index]?.properties).toEqual(expected);
    expect(features[index]?.geometry).toEqual(place.geometry);
  }
}

async function throughKml(exported: readonly PlaceFeature[], data: Dataset, language: 'zh' | 'en') {
  const words = wordsIn(language);
  const { features, faulty } = await readText(
    placesToKml(exported, data, words, provenanceIn(language, data, exported.length)),
  );
  expect(faulty).toBe(0);
  expect(features.map((feature) => feature.id)).toEqual(exported.map((place) => place.id));
  for (const [index, place] of exported.entries()) {
    const { name, statements, shape: _, note: __, ...facts } = recordOf(place, data, words, '');
    expect(features[index]?.geometry).toEqual(place.geometry);
    expect(features[index]?.properties).toEqual({
      // A placemark with an empty name or description has none.
      ...(name ? { name } : {}),
      ...(statements ? { description: statements } : {}),
      ...Object.fromEntries(
        Object.entries(facts).map(([key, cell]) => [words.columns[key as keyof typeof facts], asText(cell)]),
      ),
    });
  }
}

describe.each([
  ['GeoJSON', throughGeojson],
  ['CSV', throughCsv],
  ['KML', throughKml],
])('%s', (_, through) => {
  test('gives back any places', async () => {
    await fc.assert(
      fc.asyncProperty(places, languages, (exported, language) => through(exported, dataset(...exported), language)),
      RUNS,
    );
  }, 60_000);
  test.each(['zh', 'en'] as const)(
    'gives back the whole dataset in %s',
    async (language) => {
      await through(published.places, published, language);
    },
    30_000,
  );
});
