/** Splits a table into rows and says on which line of the file each begins. */
import Papa from 'papaparse';
import { ImportError, type Issue, MOST_FEATURES, type RowFault, shown } from './issue';
import { PROGRESS_EVERY, type Progress } from './parsed';

export interface Row {
  /** Line it begins on, from 1: a quoted cell may run over several. */
  line: number;
  cells: string[];
  /** Its quotation marks do not fit together. */
  fault?: Issue<RowFault>;
}

/** Excel's own way to say which character parts the cells. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** Broken quotations after which reading goes on at the next line; each may have swallowed the rest of the file. */
const MOST_BROKEN = 50;

/** Every row that is not blank. @throws ImportError when there are too many, or hardly any can be told apart */
export function rowsOf(text: string, progress: Progress): Row[] {
  const separator = SEPARATOR_LINE.exec(text);
  const lineAt = lineCounter(text);
  const rows: Row[] = [];
  const delimiter = separator?.[1] ?? delimiterOf(text);
  let start = separator ? separator[0].length : 0;
  for (let broken = 0; start < text.length; broken += 1) {
    start = readFrom(text, start, delimiter, (cells, from, hasFault) => {
      if (rows.length % PROGRESS_EVERY === 0) progress('parse', from / text.length);
      const line = lineAt(from);
      if (!hasFault) return cells.every((cell) => cell.trim() === '') || add(rows, { line, cells });
      const value = shown(lineFrom(text, from));
      if (broken >= MOST_BROKEN) throw new ImportError({ code: 'openQuote', line, value, count: broken });
      return add(rows, { line, cells: [lineFrom(text, from)], fault: { code: 'quote', line, value } });
    });
  }
  return rows;
}

function add(rows: Row[], row: Row): void {
  // One more, for the names of the columns.
  if (rows.length > MOST_FEATURES) throw new ImportError({ code: 'tooMany', limit: MOST_FEATURES });
  rows.push(row);
}

const lineFrom = (text: string, from: number) => text.slice(from, endOfLine(text, from)).trimEnd();

function endOfLine(text: string, from: number): number {
  const end = text.indexOf(text.includes('\n') ? '\n' : '\r', from);
  return end < 0 ? text.length : end + 1;
}

const DELIMITERS = [',', '\t', ';', '|'];

/** The one that parts the most names of columns; the cells below may hold any of them. */
function delimiterOf(text: string): string {
  const header = (text.split(/[\r\n]/, 200).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const times = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (times(delimiter) > times(best) ? delimiter : best));
}

/** Reads rows until the end, or until one whose quotation is broken; returns where to go on. */
function readFrom(
  text: string,
  start: number,
  delimiter: string,
  onRow: (cells: string[], from: number, hasFault: boolean) => unknown,
): number {
  let from = start;
  let rest = text.length;
  Papa.parse<string[]>(text.slice(start), {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      const hasFault = errors.some((error) => error.type === 'Quotes');
      onRow(data, from, hasFault);
      if (hasFault) {
        rest = endOfLine(text, from);
        parser.abort();
      }
      from = start + meta.cursor;
    },
  });
  return rest;
}

/** Lines at growing offsets; ends of line are \n, \r\n or \r. */
function lineCounter(text: string): (offset: number) => number {
  const end = text.includes('\n') ? 10 : 13;
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === end) line += 1;
    return line;
  };
}
