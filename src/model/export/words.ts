/** What exporters need of the interface's words; they know no language themselves. */
import type { Category, PlaceLocation, ReportId, Stage, Tense, Year } from '../../../geo/schema';
import type { UnitKey } from '../dataset';
import type { Step } from '../stage';
import type { Language } from '../state';

/** The columns of the table, in its order; the same facts stand in a placemark's data. */
export const COLUMNS = [
  'id',
  'name',
  'otherName',
  'aliases',
  'category',
  'unit',
  'unitBasis',
  'step',
  'year2020',
  'year2021',
  'year2022',
  'year2023',
  'statements',
  'kind',
  'longitude',
  'latitude',
  'radius',
  'within',
  'address',
  'basis',
  'sources',
  'shape',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface ExportWords {
  language: Language;
  columns: Record<Column, string>;
  category: (category: Category) => string;
  unit: (unit: UnitKey) => string;
  unitBasis: Record<'report' | 'location', string>;
  step: (step: Step) => string;
  /** "2022 投用" */
  act: (year: Year, tense: Tense, stage: Stage) => string;
  kind: Record<PlaceLocation['kind'], string>;
  /** "2022 年报告" */
  report: (report: ReportId) => string;
  /** Between several names or citations. */
  comma: string;
  /** A statement: which report, what it says, its words. */
  statement: (report: string, act: string, quote: string) => string;
}
