/** Turns the checked dataset into the files of `public/data/`. Pure: the same input gives the same bytes. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { FeatureCollection } from 'geojson';
import type { Indexes } from './check/index.ts';
import type { Dataset } from './load.ts';
import { locate } from './quote.ts';
import { tidy } from './read.ts';
import {
  CATEGORIES,
  layoutUnitSchema,
  type Mention,
  type Place,
  type PlaceFeature,
  placeSchema,
  type PublishedMention,
  reportsSchema,
  statsSchema,
} from './schema.ts';

/** Key order of the input is kept; one feature a line, so that a change reads as a line in the diff. */
function collection(features: object[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

function publishMention(indexes: Indexes, mention: Mention): PublishedMention {
  const index = indexes.get(mention.report);
  const located = index && locate(index, mention.quote);
  if (!located?.found) throw new Error(`unlocated quote: ${mention.quote}`);
  return { ...mention, quote: tidy(mention.quote), sentences: located.sentences, section: located.section };
}

function publishPlace(indexes: Indexes, place: Place): PlaceFeature {
  const { geometry, mentions, ...facts } = place;
  return {
    type: 'Feature',
    id: place.id,
    geometry,
    properties: { ...facts, mentions: mentions.map((mention) => publishMention(indexes, mention)) },
  };
}

function publishSchema(): string {
  const schemas = { place: placeSchema, layoutUnit: layoutUnitSchema, stats: statsSchema, reports: reportsSchema };
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _, ...definition } = toJsonSchema(schema, { errorMode: 'ignore' });
      return [name, definition];
    }),
  );
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: '江汉一张图', definitions }, null, 1)}\n`;
}

/** File name → content. */
export function publish(data: Dataset, indexes: Indexes): Map<string, string> {
  const places = data.places
    .map(({ value }) => value)
    .sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.id < b.id ? -1 : 1))
    .map((place) => publishPlace(indexes, place));
  const layout = data.layout.map(({ value: { geometry, ...properties } }) => ({
    type: 'Feature',
    id: properties.id,
    geometry,
    properties,
  }));
  const stats = data.stats.value.map((series) => ({
    ...series,
    values: series.values.map((value) => {
      const index = indexes.get(value.report);
      const located = index && locate(index, value.quote);
      return { ...value, quote: tidy(value.quote), sentences: located?.found ? located.sentences : [] };
    }),
  }));
  const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
  return new Map([
    ['places.geojson', collection(places)],
    ['layout.geojson', collection(layout)],
    ['basemap.geojson', `${JSON.stringify({ type: 'FeatureCollection', features: data.basemap } satisfies FeatureCollection)}\n`],
    ['stats.json', json({ series: stats })],
    ['reports.json', json({ reports: data.reports.value })],
    ['glossary.json', json({ terms: data.glossary })],
    ...data.texts.map((text): [string, string] => [`report-${text.id}.json`, json(text)]),
    ['schema.json', publishSchema()],
  ]);
}
