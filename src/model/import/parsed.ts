/** What reading a file gives: features as they stand in it, and what is to be said about them. */
import type { Feature, Geometry } from 'geojson';
import type { Datum } from './datum';
import type { Excerpt, Issue, Note, RowFault } from './issue';

/** Without a geometry it stands in the table only. */
export type ImportedFeature = Feature<Geometry | null, Record<string, unknown>>;

export interface ReadOptions {
  /** Positions are written latitude first. */
  latitudeFirst?: boolean;
  /** Columns of a table (index) that hold the position, where their names do not say so. */
  columns?: { longitude: number; latitude: number };
}

export interface Parsed {
  format: 'geojson' | 'csv' | 'kml';
  /** Those without a fault, in the order of the file, coordinates as they are written there. */
  features: ImportedFeature[];
  /** Where each stands in the file: its line in a table, else its number among the features; from 1. */
  numbers: number[];
  /** Names of the properties, in the order they come. */
  columns: readonly string[];
  /** The property that names a feature; null when none looks like it. */
  nameColumn: string | null;
  /** The first faults of rows, and how many rows are left out. */
  issues: readonly Issue<RowFault>[];
  faulty: number;
  notes: readonly Issue<Note>[];
  excerpt: Excerpt | null;
  /** What the names of the columns say of the datum. */
  datum: Datum | null;
}

/** How far reading has come; `share` from 0 to 1 within the step. */
export type Progress = (step: ProgressStep, share: number) => void;
export const PROGRESS_STEPS = ['read', 'decode', 'parse', 'check', 'index'] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];

/** Names a feature is likely to be called by, best first. */
const NAMES = [
  /^(名称|name|名字|标题|title|地名|点名)$/,
  /^(项目|项目名|项目名称|地点|站名|小区|单位|机构)$/,
  /(名称|name|标题|title)$/,
];

export function guessNameColumn(columns: readonly string[]): string | null {
  for (const pattern of NAMES) {
    const found = columns.find((column) => pattern.test(column.normalize('NFKC').trim().toLowerCase()));
    if (found !== undefined) return found;
  }
  return null;
}

/** Rows between two reports of progress. */
export const PROGRESS_EVERY = 2000;
