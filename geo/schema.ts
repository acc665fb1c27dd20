/**
 * The contract of the dataset: what a curated file may say, and what the build publishes.
 * `geo/`, `src/` and `tests/` import from here; nothing here reads a file or touches the DOM.
 * Coordinates are WGS-84, longitude first; lengths are metres.
 */
import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon } from 'geojson';
import * as v from 'valibot';

/** The ten categories, in the order every list shows them. */
export const CATEGORIES = [
  'commerce',
  'office',
  'innovation',
  'park',
  'transport',
  'renewal',
  'health',
  'culture',
  'community',
  'zone',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The eight units of 一核两纵五区, in the order the report names them. */
export const UNITS = [
  'cbd',
  'changjiang-avenue',
  'xinhua-road',
  'hankou-historic',
  'wushang',
  'finance-street',
  'innovation-valley',
  'yangchahu',
] as const;
export type UnitId = (typeof UNITS)[number];

/** What a sentence says happened or will happen; see `geo/README.md` for each word. */
export const STAGES = [
  'plan',
  'clearance',
  'land',
  'start',
  'build',
  'complete',
  'open',
  'upgrade',
  'award',
  'mention',
] as const;
export type Stage = (typeof STAGES)[number];

/** The years the two reports speak of: 2020 and 2022 are reviewed, 2021 and 2023 planned. */
export const YEARS = [2020, 2021, 2022, 2023] as const;
export type Year = (typeof YEARS)[number];

export const TENSES = ['done', 'planned', 'context'] as const;
export type Tense = (typeof TENSES)[number];

/** A report is named by the year it reviews. */
export const REPORTS = ['2020', '2022'] as const;
export type ReportId = (typeof REPORTS)[number];

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be ASCII kebab-case'));
const sentenceId = v.pipe(v.string(), v.regex(/^(2020|2022)-\d+$/));

/** Words for both languages. */
const bilingual = v.strictObject({ zh: text, en: text });
export type Bilingual = v.InferOutput<typeof bilingual>;

const position = v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);
const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
const lineString = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(position), v.minLength(2)),
});
const polygon = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.minLength(1)),
});
const multiLineString = v.strictObject({
  type: v.literal('MultiLineString'),
  coordinates: v.pipe(v.array(v.pipe(v.array(position), v.minLength(2))), v.minLength(1)),
});
const geometry = v.variant('type', [point, lineString, multiLineString, polygon]);
export type PlaceGeometry = v.InferOutput<typeof geometry>;

/** How well a place is known. `radius` (metres): ~90 % sure the true centre lies within it. */
const location = v.strictObject({
  kind: v.picklist(['exact', 'street', 'area', 'district', 'unknown']),
  radius: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(5000))),
  /** Id of the layout unit or of the zone (a place with an area) it is known to lie in. */
  within: v.exactOptional(id),
  address: v.exactOptional(text),
  /** What the position rests on, in words a resident understands. */
  basis: bilingual,
  sources: v.array(text),
});
export type PlaceLocation = v.InferOutput<typeof location>;

/** One statement: a verbatim quotation and how we read it. */
const mention = v.strictObject({
  report: v.picklist(REPORTS),
  /** Verbatim, white space aside. */
  quote: text,
  /** The words of the quote that name the place, where they are neither its name nor an alias. */
  words: v.exactOptional(text),
  /** Year of the act, not of the report. */
  year: v.picklist(YEARS),
  tense: v.picklist(TENSES),
  stage: v.picklist(STAGES),
  /** What a reader must know to read the quote right, e.g. that only a short name stands there. */
  note: v.exactOptional(bilingual),
  /** Why year and tense differ from the rule of the report; the check demands it then. */
  exception: v.exactOptional(text),
});
export type Mention = v.InferOutput<typeof mention>;

/** `geo/places/<category>/<id>.json`: one real thing. */
export const placeSchema = v.strictObject({
  id,
  name: text,
  nameEn: text,
  aliases: v.array(text),
  category: v.picklist(CATEGORIES),
  unit: v.nullable(v.picklist(UNITS)),
  unitBasis: v.nullable(v.picklist(['report', 'location'])),
  geometry: v.nullable(geometry),
  location,
  mentions: v.pipe(v.array(mention), v.minLength(1)),
  related: v.exactOptional(v.array(v.strictObject({ id, note: bilingual }))),
});
export type Place = v.InferOutput<typeof placeSchema>;

/** `geo/layout/<current|former>/<id>.json`: a unit of the spatial layout; its shape is indicative. */
export const layoutUnitSchema = v.strictObject({
  id,
  name: text,
  /** For group heads and map labels. */
  shortName: text,
  nameEn: text,
  kind: v.picklist(['core', 'axis', 'zone', 'belt']),
  layout: v.picklist(['current', 'former']),
  geometry: v.variant('type', [lineString, polygon]),
  /** Where its name stands: a point, or a quiet stretch of line for an axis. */
  label: v.variant('type', [point, lineString]),
  basis: bilingual,
  sources: v.array(text),
  /** The sentence of the report that defines it. */
  report: v.picklist(REPORTS),
  quote: text,
  /** Ids of the units of the other layout it corresponds to, wholly or in part. */
  corresponds: v.array(id),
});
export type LayoutUnit = v.InferOutput<typeof layoutUnitSchema>;

/** One number of one year, as the report writes it. */
const statValue = v.strictObject({
  year: v.picklist(YEARS),
  tense: v.picklist(['done', 'planned']),
  report: v.picklist(REPORTS),
  quote: text,
  /** The words of the quote that hold the number, e.g. "1.6 万个"; null when the report gives none. */
  figure: v.nullable(text),
  /** In the series' unit; must equal what `figure` parses to. Null when the report gives no number. */
  value: v.nullable(v.number()),
  /** e.g. 左右, 以上, 超: what the report hedges with. */
  hedge: v.exactOptional(text),
  exception: v.exactOptional(text),
});
export type StatValue = v.InferOutput<typeof statValue>;

/** A quantified work without a name, or a headline indicator, over the years. */
export const statSeriesSchema = v.strictObject({
  id,
  name: text,
  nameEn: text,
  kind: v.picklist(['indicator', 'work']),
  category: v.nullable(v.picklist(CATEGORIES)),
  unit: bilingual,
  values: v.pipe(v.array(statValue), v.minLength(1)),
  /** Set when the values must not be joined by a line: other words, or a base that changed. */
  comparability: v.picklist(['same', 'definition', 'base']),
  note: v.exactOptional(bilingual),
});
export type StatSeries = v.InferOutput<typeof statSeriesSchema>;
export const statsSchema = v.strictObject({ series: v.array(statSeriesSchema) });

/** `geo/reports.json`: what is known about each report as a document. */
export const reportsSchema = v.strictObject({
  reports: v.array(
    v.strictObject({
      id: v.picklist(REPORTS),
      seed: text,
      title: text,
      titleEn: text,
      deliveredOn: v.pipe(v.string(), v.isoDate()),
      deliveredAt: text,
      deliveredBy: text,
      reviews: v.picklist(YEARS),
      plans: v.picklist(YEARS),
      documentNumber: v.nullable(text),
      issued: v.nullable(text),
    }),
  ),
});
export type ReportFacts = v.InferOutput<typeof reportsSchema>['reports'][number];

/** `geo/reviewed/<report>.json`: sentences no thing quotes, and why. `starts` guards against renumbering. */
export const reviewedSchema = v.strictObject({
  sentences: v.array(
    v.strictObject({
      sentence: sentenceId,
      starts: text,
      as: v.picklist(['none', 'unnamed works', 'programme']),
    }),
  ),
});
export type Reviewed = v.InferOutput<typeof reviewedSchema>;

/** A sentence of a report, in reading order; `<report>-<n>`, counted from 1. */
export interface Sentence {
  id: string;
  text: string;
}
export interface Paragraph {
  /** The first sentence is the paragraph's own heading, e.g. "千方百计扩大投资。". */
  lead: boolean;
  sentences: Sentence[];
}
export interface Section {
  /** 1 = 一、 · 2 = （一） */
  level: 1 | 2;
  heading: string;
  paragraphs: Paragraph[];
}
/** A whole report as published for the reader: `public/data/report-<id>.json`. */
export interface ReportText {
  id: ReportId;
  /** Title lines above the text and distribution lines below it: shown, not counted as sentences. */
  front: string[];
  back: string[];
  opening: Paragraph[];
  sections: Section[];
}

/** What can be found by name: places, units of the current layout, and spots of the basemap to start from. */
export const FINDABLE_KINDS = ['place', 'unit', 'station', 'road', 'park', 'lake'] as const;
export type FindableKind = (typeof FINDABLE_KINDS)[number];

/** A name and how its Han characters are read: one syllable each, with tones, parted by spaces; `|` adds a further reading. */
export interface ReadName {
  text: string;
  pinyin: string;
}
export interface Findable {
  kind: FindableKind;
  /** A place's or a unit's own id; for a spot of the basemap its kind and name, e.g. "station:范湖站". */
  id: string;
  /** The name, then other names. */
  names: ReadName[];
  nameEn: string | null;
  /** Where distances are measured from, WGS-84, longitude first; null for places and units, which have a geometry of their own. */
  at: [number, number] | null;
  /** Metro lines that call at a station, e.g. "2". */
  lines?: string[];
  /** A station that is not open yet. */
  construction?: true;
  /** Beyond the district. */
  outside?: true;
}
/** `public/data/search.json` */
export interface SearchData {
  findables: Findable[];
  /** How the characters of both reports are mostly read, without tones: syllable → characters. */
  readings: Record<string, string>;
  /** Two neighbours of which one is read otherwise there, e.g. 长投 → "chang tou" where 长 is mostly "zhang". */
  exceptions: Record<string, string>;
}

/** `public/data/glossary.json` */
export interface GlossaryTerm {
  id: string;
  report: ReportId;
  number: number;
  term: string;
  definition: string;
  sentences: string[];
}

/** What the build adds to each statement. */
export interface PublishedMention extends Mention {
  /** Ids of the sentences the quote covers. */
  sentences: string[];
  /** Headings above it, e.g. "一、2022年工作回顾 › （二）… › 功能片区聚力发展。" */
  section: string;
}
export interface PublishedPlaceProperties extends Omit<Place, 'geometry' | 'mentions'> {
  mentions: PublishedMention[];
}
/** What the build adds to each number. */
export interface PublishedStatValue extends StatValue {
  sentences: string[];
  section: string;
}
/** `public/data/stats.json`: `{ series: PublishedStatSeries[] }` */
export interface PublishedStatSeries extends Omit<StatSeries, 'values'> {
  values: PublishedStatValue[];
}
export type PlaceFeature = Feature<PlaceGeometry | null, PublishedPlaceProperties> & { id: string };
export type PlaceCollection = FeatureCollection<PlaceGeometry | null, PublishedPlaceProperties>;

export type LayoutProperties = Omit<LayoutUnit, 'geometry'>;
export type LayoutFeature = Feature<LineString | Polygon, LayoutProperties> & { id: string };

/** One feature of the embedded basemap; `layer` says what it is drawn as. */
export type BasemapProperties =
  | { layer: 'road'; class: 1 | 2 | 3 | 4 | 5; name?: string; outside?: true }
  | { layer: 'street-name'; class: 1 | 2 | 3 | 4; name: string }
  | { layer: 'water'; type: 'river' | 'lake'; name?: string }
  | { layer: 'bank' }
  | { layer: 'water-name'; name: string; nameEn: string }
  | { layer: 'green'; name?: string; nameEn?: string }
  | { layer: 'rail'; name?: string }
  | { layer: 'metro'; line: string; state?: 'construction' }
  | {
      layer: 'station';
      name: string;
      nameEn: string;
      lines: string[];
      outside?: true;
      state?: 'construction';
      rail?: true;
    }
  | { layer: 'district' }
  | { layer: 'focus' };
export type BasemapFeature = Feature<Geometry, BasemapProperties>;
export type BasemapPoint = Feature<Point, BasemapProperties>;
