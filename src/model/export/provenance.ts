/** What every exported file carries about itself: of what, chosen how, from where, when, under which licence. */
import type { ReportFacts } from '../../../geo/schema';

/** Facts as they stand in the file; words come in the reader's language. */
export interface Provenance {
  title: string;
  /** How many things of how many, chosen how. */
  count: number;
  total: number;
  filter: string;
  /** The address of the view, without the camera. */
  query: string;
  /** Local date of the export, e.g. "2026-11-21". */
  exportedOn: string;
  reports: {
    title: string;
    deliveredOn: string;
    deliveredAt: string;
    deliveredBy: string;
    documentNumber: string | null;
  }[];
  coordinates: string;
  licence: string;
  attribution: string;
  /** The number of the approved map, or that there is none. */
  approval: string;
  /** What must be known to read it right. */
  notice: string;
}

export function reportsOf(reports: readonly ReportFacts[]): Provenance['reports'] {
  return reports.map(({ title, deliveredOn, deliveredAt, deliveredBy, documentNumber }) => ({
    title,
    deliveredOn,
    deliveredAt,
    deliveredBy,
    documentNumber,
  }));
}

/** All of it in one line, for files that have no other room: it stands in every row, so that a copied row keeps it. */
export function provenanceLine(provenance: Provenance): string {
  const { title, filter, exportedOn, attribution, licence, coordinates, notice } = provenance;
  return [title, filter, attribution, coordinates, licence, notice, exportedOn].filter(Boolean).join(' · ');
}
