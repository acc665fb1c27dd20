/** How long the reader waits for a filter: with the dataset as it is, and with one twenty times as large. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bench, describe } from 'vitest';
import type { PlaceCollection, PlaceFeature } from '../../geo/schema/published';
import { indexDataset } from '../../src/model/dataset';
import { counts, groups, visible } from '../../src/model/select';
import { type Filters, initialState, NO_FILTERS } from '../../src/model/state';

const published = resolve(import.meta.dirname, '../../public/data/places.geojson');
const places = (JSON.parse(readFileSync(published, 'utf8')) as PlaceCollection).features as PlaceFeature[];
const twentyfold = Array.from({ length: 20 }, (_, copy) =>
  places.map((place) => ({ ...place, id: `${place.id}-${copy}` })),
).flat();

for (const list of [places, twentyfold]) {
  const data = indexDataset({ places: list, layout: [], reports: [], glossary: [] });
  const state = initialState(data);
  // A new object each time: an old one would be answered from memory.
  const fresh = (chosen: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...chosen });

  describe(`${list.length} places`, () => {
    bench('filter by year', () => {
      visible({ data, filters: fresh({ year: [2022] }) });
    });
    bench('filter by text', () => {
      visible({ data, filters: fresh({ text: '公园' }) });
    });
    bench('count every value of every facet', () => {
      counts({ data, filters: fresh({ year: [2022] }) });
    });
    bench('filter and group for the list', () => {
      groups({ ...state, filters: fresh({ category: ['park'] }) });
    });
  });
}
