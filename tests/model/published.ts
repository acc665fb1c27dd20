/** The published dataset and both reports as the reader has them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportId } from '../../geo/schema';
import type { ReportText } from '../../geo/schema/published';
import { indexDataset } from '../../src/model/dataset';
import { type Reader, readerOf } from '../../src/model/reader';

const published = (file: string) => JSON.parse(readFileSync(resolve('public/data', file), 'utf8'));

export const data = indexDataset({
  places: published('places.geojson').features,
  layout: published('layout.geojson').features,
  reports: published('reports.json').reports,
  glossary: published('glossary.json').terms,
});
const text: Record<ReportId, ReportText> = { 2020: published('report-2020.json'), 2022: published('report-2022.json') };
export const readers: Record<ReportId, Reader> & { text: typeof text } = {
  2020: readerOf(text['2020'], data),
  2022: readerOf(text['2022'], data),
  text,
};
