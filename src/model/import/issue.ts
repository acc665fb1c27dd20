/** What can be wrong with a file, as facts: the interface puts them into words. */

/** How much one file may hold. A megabyte is 1024 × 1024 bytes. */
export const MEGABYTE = 1024 * 1024;
export const MOST_BYTES = 50 * MEGABYTE;
export const MOST_FEATURES = 100_000;

/** What stops a whole file; nothing of it can be taken. */
export type FileFault =
  | 'empty'
  | 'tooLarge'
  | 'tooMany'
  | 'spreadsheet'
  | 'archive'
  | 'binary'
  | 'encoding'
  | 'jsonSyntax'
  | 'jsonRoot'
  | 'noFeatures'
  | 'crs'
  | 'xmlSyntax'
  | 'xmlRoot'
  | 'doctype'
  | 'zipBroken'
  | 'zipBomb'
  | 'openQuote'
  | 'noColumns'
  | 'ambiguousColumns'
  | 'noRows'
  /** A part of this program could not be fetched. */
  | 'noReader'
  | 'unreadable';

/** What is wrong with one row or feature; the others can be taken without it. */
export type RowFault =
  | 'mixedEncoding'
  | 'quote'
  | 'cells'
  | 'notNumber'
  | 'halfPosition'
  | 'outOfRange'
  | 'swapped'
  | 'projected'
  | 'notFeature'
  | 'noGeometry'
  | 'geometryType'
  | 'coordinates'
  | 'position'
  | 'lineShort'
  | 'ringShort'
  | 'ringOpen'
  | 'wkt'
  | 'tooDeep';

/** What a reader should know although nothing is wrong. */
export type Note = 'html' | 'duplicateHeader' | 'noPlace' | 'otherEncoding' | 'networkLinks' | 'noHeader';

export interface Issue<Code extends string = FileFault | RowFault | Note> {
  code: Code;
  /** Line of the file, from 1. */
  line?: number;
  /** Character in that line, from 1. */
  character?: number;
  /** Number of the feature in the file, from 1. */
  feature?: number;
  /** What the feature is called. */
  name?: string;
  /** The column or member it is about. */
  field?: string;
  /** What stands there, shortened. */
  value?: string;
  /** How many there are, and how many there may be. */
  count?: number;
  limit?: number;
}

/** Rows of a table around one that cannot be read, and the cell that is wrong (index of its column). */
export interface Excerpt {
  rows: readonly { line: number; cells: readonly string[]; faulty: boolean }[];
  column: number | null;
}

/** The whole file cannot be read; `columns` are offered where choosing among them would help. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly issue: Issue<FileFault>;
  readonly columns: readonly string[];
  constructor(issue: Issue<FileFault>, columns: readonly string[] = []) {
    super(issue.code);
    this.issue = issue;
    this.columns = columns;
  }
}

/** Characters of a value that are shown. */
const SHOWN = 60;

/** What stands in a file, as one short line without control characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (json(value) ?? '…');
  const line = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** Undefined for what cannot be written, or is nested too deeply to be. */
function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Faults of rows, one a row: the first few in full, and how many there are. */
export interface Faults {
  readonly issues: readonly Issue<RowFault>[];
  readonly count: number;
  add(issue: Issue<RowFault>): void;
}

/** Issues that are kept in full; more would not be read. */
const KEPT = 20;

export function collectFaults(): Faults {
  const issues: Issue<RowFault>[] = [];
  let count = 0;
  return {
    issues,
    get count() {
      return count;
    },
    add(issue) {
      count += 1;
      if (issues.length < KEPT) issues.push(issue);
    },
  };
}
