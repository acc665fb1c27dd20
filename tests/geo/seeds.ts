/** The two reports as the tests read them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readReport } from '../../geo/read';
import type { ReportId } from '../../geo/schema';
import type { ReportText, Sentence } from '../../geo/schema/published';

export const ROOT = resolve(import.meta.dirname, '../..');
const FILES: Record<ReportId, string> = { '2020': '000_6b9a54e59005c11a.txt', '2022': '001_597a8dd04f0b2196.txt' };

export function seed(id: ReportId): string {
  return readFileSync(join(ROOT, 'seeds', FILES[id]), 'utf8');
}

export function report(id: ReportId): ReportText {
  return readReport(id, seed(id));
}

/** All sentences in reading order. */
export function sentences(text: ReportText): Sentence[] {
  const paragraphs = [...text.opening, ...text.sections.flatMap((section) => section.paragraphs)];
  return paragraphs.flatMap((paragraph) => paragraph.sentences);
}
