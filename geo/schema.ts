/**
 * The contract of the dataset: what a curated file may say, and what the build publishes.
 * `geo/`, `src/` and `tests/` import from here; nothing here reads a file or touches the DOM.
 * Coordinates are WGS-84, longitude first; lengths are metres.
 */
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
