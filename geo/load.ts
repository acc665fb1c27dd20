/** Reads every curated file and seed, and parses each by its schema. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { type Briefing, briefingSchema } from './briefingSchema.ts';
import { readGlossary, readReport } from './read.ts';
import type { BasemapFeature, GlossaryTerm, ReportText } from './schema/published.ts';
import {
  type LayoutUnit,
  layoutUnitSchema,
  type Place,
  placeSchema,
  type ReportFacts,
  type Reviewed,
  reportsSchema,
  reviewedSchema,
  type StatSeries,
  statsSchema,
} from './schema.ts';
import { type SearchWords, searchWordsSchema } from './searchWords.ts';

/** One thing that is wrong, as printed: `file › path › message`. */
export interface Issue {
  file: string;
  path: string;
  message: string;
}
/** A parsed file together with its name, so that a later check can point at it. */
export interface Sourced<T> {
  file: string;
  value: T;
}
export interface Dataset {
  places: Sourced<Place>[];
  layout: Sourced<LayoutUnit>[];
  stats: Sourced<StatSeries[]>;
  reports: Sourced<ReportFacts[]>;
  texts: ReportText[];
  glossary: GlossaryTerm[];
  reviewed: Sourced<Reviewed>[];
  briefings: Sourced<Briefing>[];
  searchWords: Sourced<SearchWords>;
  basemap: BasemapFeature[];
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Loads the dataset from a repository's root. Files that break their schema are left out and listed
 * in `issues`; a file that is not JSON is an issue too.
 */
export function loadDataset(root: string): { data: Dataset; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (file: string, path: string, message: string) => issues.push({ file, path, message });

  function parse<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null {
    let raw: unknown;
    try {
      raw = JSON.parse(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      report(file, '', error instanceof Error ? error.message : String(error));
      return null;
    }
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    for (const issue of result.issues) report(file, v.getDotPath(issue) ?? '', issue.message);
    return null;
  }
  function parseAll<S extends v.GenericSchema>(folder: string, schema: S): Sourced<v.InferOutput<S>>[] {
    return filesBelow(join(root, folder), '.json').flatMap((path) => {
      const file = path.slice(root.length + 1);
      const value = parse(file, schema);
      return value === null ? [] : [{ file, value }];
    });
  }

  const places = parseAll('geo/places', placeSchema);
  for (const { file, value } of places) {
    if (basename(file, '.json') !== value.id) report(file, 'id', `must equal the file name`);
    if (basename(dirname(file)) !== value.category) report(file, 'category', 'must equal the folder name');
  }
  const reportsFile = 'geo/reports.json';
  const reports = parse(reportsFile, reportsSchema)?.reports ?? [];
  const texts = reports.map((facts) => readReport(facts.id, readFileSync(join(root, 'seeds', facts.seed), 'utf8')));
  const statsFile = 'geo/stats.json';
  const searchWordsFile = 'geo/searchWords.json';
  const basemap = filesBelow(join(root, 'geo/basemap'), '.geojson').flatMap(
    // Our own generated geometry: its shape is fixed by the type and tested, not parsed here again.
    (path) => (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection).features as BasemapFeature[],
  );
  return {
    data: {
      places,
      layout: parseAll('geo/layout', layoutUnitSchema),
      stats: { file: statsFile, value: parse(statsFile, statsSchema)?.series ?? [] },
      reports: { file: reportsFile, value: reports },
      texts,
      glossary: texts.flatMap(readGlossary),
      reviewed: parseAll('geo/reviewed', reviewedSchema),
      briefings: parseAll('geo/briefings', briefingSchema),
      searchWords: { file: searchWordsFile, value: parse(searchWordsFile, searchWordsSchema) ?? [] },
      basemap,
    },
    issues,
  };
}
