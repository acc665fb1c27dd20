/** What every export says about itself and is written in: put together from the words of the interface. */

import { config } from '../../config';
import type { Dataset } from '../../model/dataset';
import { type Provenance, reportsOf } from '../../model/export/provenance';
import type { ExportWords } from '../../model/export/words';
import type { Language } from '../../model/state';
import type { Words } from '../words';
import type { FilesWords } from '../words/files.zh';

export function exportWords(words: Words, files: FilesWords, language: Language): ExportWords {
  return {
    ...files.record,
    language,
    category: (category) => words.categories[category],
    unit: words.unit,
    unitBasis: words.card.unitBasis,
    step: (step) => words.steps[step],
    act: words.act,
    kind: files.record.kinds,
    report: words.card.reportBadge,
  };
}

/** "专题示意图，未送审", or the number of the approved map. */
export function approvalText(words: Words): string {
  return config.mapApprovalNumber ? words.map.approvalNumber(config.mapApprovalNumber) : words.map.approval;
}

interface Chosen {
  data: Dataset;
  /** What narrows it, as words. */
  filter: string;
  count: number;
  /** Address of the view, from "?". */
  query: string;
  /** Local date. */
  date: string;
}

export function provenanceOf(
  words: Words,
  files: FilesWords,
  { data, filter, count, query, date }: Chosen,
): Provenance {
  const { title, coordinates, licence, attribution, notice } = files.provenance;
  return {
    title,
    count,
    total: data.places.length,
    filter: files.provenance.filter(filter, count, data.places.length),
    query,
    exportedOn: date,
    reports: reportsOf(data.reports),
    coordinates,
    licence,
    attribution,
    approval: approvalText(words),
    notice,
  };
}

/** The day it is here, e.g. "2026-11-21". */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
