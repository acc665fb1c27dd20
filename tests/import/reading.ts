/** Reads fixtures and texts as the worker does, and tells the outcome in one line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportError, type Issue } from '../../src/model/import/issue';
import type { Parsed, ReadOptions } from '../../src/model/import/parsed';
import { readFile } from '../../src/model/import/read';

export const fixtures = (folder: string) => readdirSync(join(import.meta.dirname, folder)).sort();
export const fixture = (folder: string, name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, folder, name)));

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const readText = (text: string, options?: ReadOptions) => readFile(bytesOf(text), options);

export interface Outcome {
  /** What the whole file is refused for; null when it could be read. */
  refused: Issue | null;
  parsed: Parsed | null;
  /** Columns offered to choose from. */
  columns: readonly string[];
}

/** Never throws anything but what nobody foresaw. */
export async function outcome(bytes: Uint8Array, options?: ReadOptions): Promise<Outcome> {
  try {
    return { refused: null, parsed: await readFile(bytes, options), columns: [] };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { refused: error.issue, parsed: null, columns: error.columns };
  }
}
