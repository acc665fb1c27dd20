/** What the page and the worker of an imported file say to each other. One worker a file: ending it is cancelling it. */
import type { Datum } from './datum';
import type { Excerpt, FileFault, Issue, Note, RowFault } from './issue';
import type { Bounds, LayerFacts, LayerRow } from './layer';
import type { Parsed, ProgressStep, ReadOptions } from './parsed';

/** What was read, as far as the page needs to know. */
export interface Report extends LayerFacts {
  format: Parsed['format'];
  /** Features that were read, and those left out. */
  count: number;
  faulty: number;
  columns: readonly string[];
  nameColumn: string | null;
  /** What the file says of its own datum. */
  datum: Datum | null;
  issues: readonly Issue<RowFault>[];
  notes: readonly Issue<Note>[];
  excerpt: Excerpt | null;
}

export type Request =
  | { kind: 'read'; file: Blob; options: ReadOptions; area: Bounds; datum: Datum | null }
  | { kind: 'datum'; datum: Datum }
  | { kind: 'filter'; words: string }
  | { kind: 'rows'; from: number; count: number }
  | { kind: 'row'; feature: number }
  | { kind: 'tile'; z: number; x: number; y: number };

/** What each request is answered with. */
export interface Answers {
  read: Report;
  datum: LayerFacts;
  filter: LayerFacts;
  rows: LayerRow[];
  row: LayerRow;
  tile: Uint8Array<ArrayBuffer> | null;
}

export type Message =
  | { kind: 'answer'; number: number; answer: Answers[keyof Answers] }
  | { kind: 'failed'; number: number; issue: Issue<FileFault>; columns: readonly string[] }
  | { kind: 'progress'; step: ProgressStep; share: number };

/** An imported file as the page holds it; the features stay in its worker. */
export interface ImportSession {
  readonly id: string;
  /** @throws ImportError; may be called again with other options */
  read(
    options: ReadOptions,
    datum: Datum | null,
    progress: (step: ProgressStep, share: number) => void,
  ): Promise<Report>;
  setDatum(datum: Datum): Promise<LayerFacts>;
  filter(words: string): Promise<LayerFacts>;
  rows(from: number, count: number): Promise<LayerRow[]>;
  /** One row, by the id its feature has in the tiles. */
  row(feature: number): Promise<LayerRow>;
  tile(z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Ends the worker; also cancels what it is doing. */
  close(): void;
}
