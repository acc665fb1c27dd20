/** The rules that hold across the dataset. Each returns what is wrong; an empty list means all is well. */
import type { Dataset, Issue } from '../load.ts';
import { indexReport, type ReportIndex } from '../quote.ts';
import type { ReportId } from '../schema.ts';
import { checkBriefings } from './briefings.ts';
import { checkCoverage } from './coverage.ts';
import { checkGeometry } from './geometry.ts';
import { checkReferences } from './references.ts';
import { checkSearchWords } from './searchWords.ts';
import { checkStatements } from './statements.ts';

export type Indexes = Map<ReportId, ReportIndex>;

export function indexAll(data: Dataset): Indexes {
  return new Map(data.texts.map((text) => [text.id, indexReport(text)]));
}

export function checkDataset(data: Dataset, indexes: Indexes): Issue[] {
  return [
    ...checkReferences(data),
    ...checkGeometry(data),
    ...checkStatements(data, indexes),
    ...checkCoverage(data, indexes),
    ...checkBriefings(data, indexes),
    ...checkSearchWords(data),
  ];
}
