/** What the build publishes in `public/data/`, beyond the records of `geo/schema.ts`. */
import type { Feature, FeatureCollection, Geometry, LineString, Polygon } from 'geojson';
import type { LayoutUnit, Mention, Place, PlaceGeometry, ReportId, StatSeries, StatValue } from '../schema.ts';

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
/** A word people type for a thing, which no source gives as a name of it; `because` says how it comes to mean it. */
export interface SearchWord extends ReadName {
  because: { zh: string; en: string };
}
export interface Findable {
  kind: FindableKind;
  /** A place's or a unit's own id; for a spot of the basemap its kind and name, e.g. "station:范湖站". */
  id: string;
  /** The name, then other names. */
  names: ReadName[];
  nameEn: string | null;
  words?: SearchWord[];
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
  /** Traditional characters that may be typed, each before its simplified form: "漢汉樂乐". */
  traditional: string;
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
