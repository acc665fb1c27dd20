/** Turns the checked dataset into the files of `public/data/`. Pure: the same input gives the same bytes. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { FeatureCollection } from 'geojson';
import type { Briefing } from './briefingSchema.ts';
import type { Indexes } from './check/index.ts';
import type { Dataset } from './load.ts';
import { locate } from './quote.ts';
import { tidy } from './read.ts';
import type { PlaceFeature, PublishedStatSeries } from './schema/published.ts';
import {
  CATEGORIES,
  layoutUnitSchema,
  type Mention,
  type Place,
  placeSchema,
  reportsSchema,
  statsSchema,
} from './schema.ts';
import { searchData } from './search.ts';
import { sketchOf } from './sketch.ts';

/** Key order of the input is kept; one feature a line, so that a change reads as a line in the diff. */
function collection(features: object[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

/** A statement or a number with its quote set tidily, and where in the report that quote stands. */
function publishQuoted<Q extends Pick<Mention, 'report' | 'quote'>>(
  indexes: Indexes,
  said: Q,
): Q & { sentences: string[]; section: string } {
  const index = indexes.get(said.report);
  const located = index && locate(index, said.quote);
  if (!located?.found) throw new Error(`unlocated quote: ${said.quote}`);
  return { ...said, quote: tidy(said.quote), sentences: located.sentences, section: located.section };
}

function publishPlace(indexes: Indexes, place: Place): PlaceFeature {
  const { geometry, mentions, ...facts } = place;
  return {
    type: 'Feature',
    id: place.id,
    geometry,
    properties: { ...facts, mentions: mentions.map((mention) => publishQuoted(indexes, mention)) },
  };
}

/** One findable, one syllable, one exception a line. */
function publishSearch(data: Dataset): string {
  const { findables, readings, exceptions, traditional } = searchData(data);
  const entries = (record: Record<string, string>) =>
    Object.entries(record).map(([key, value]) => `"${key}":"${value}"`);
  const lines = (list: readonly string[]) => `\n${list.join(',\n')}\n`;
  const names = lines(findables.map((findable) => JSON.stringify(findable)));
  return `{"findables":[${names}],"readings":{${lines(entries(readings))}},"exceptions":{${lines(entries(exceptions))}},"traditional":"${traditional}"}\n`;
}

/** Briefings in the order somebody would choose them: what there is, what was done, what came of it; others after them. */
const BRIEFING_ORDER = ['overview', 'review', 'promises'];

function publishBriefings(indexes: Indexes, briefings: readonly Briefing[]): Briefing[] {
  const rank = ({ id }: Briefing) => (BRIEFING_ORDER.includes(id) ? BRIEFING_ORDER.indexOf(id) : BRIEFING_ORDER.length);
  return [...briefings]
    .sort((a, b) => rank(a) - rank(b))
    .map((briefing) => ({
      ...briefing,
      steps: briefing.steps.map((step) => (step.quote ? { ...step, quote: publishQuoted(indexes, step.quote) } : step)),
    }));
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
  const stats: PublishedStatSeries[] = data.stats.value.map((series) => ({
    ...series,
    values: series.values.map((value) => publishQuoted(indexes, value)),
  }));
  const json = (value: object | null) => `${JSON.stringify(value, null, 1)}\n`;
  return new Map([
    ['places.geojson', collection(places)],
    ['layout.geojson', collection(layout)],
    [
      'basemap.geojson',
      `${JSON.stringify({ type: 'FeatureCollection', features: data.basemap } satisfies FeatureCollection)}\n`,
    ],
    ['sketch.json', json(sketchOf(data.basemap))],
    ['stats.json', json({ series: stats })],
    ['reports.json', json({ reports: data.reports.value })],
    [
      'briefings.json',
      json({
        briefings: publishBriefings(
          indexes,
          data.briefings.map(({ value }) => value),
        ),
      }),
    ],
    ['glossary.json', json({ terms: data.glossary })],
    ...data.texts.map((text): [string, string] => [`report-${text.id}.json`, json(text)]),
    ['search.json', publishSearch(data)],
    ['schema.json', publishSchema()],
  ]);
}
