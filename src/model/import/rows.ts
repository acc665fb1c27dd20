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

/** Every row that is not blank. @throws ImportError when a quotation mark is never closed */
export function rowsOf(text: string, progress: Progress): Row[] {
  const separator = SEPARATOR_LINE.exec(text);
  const content = separator ? text.slice(separator[0].length) : text;
  const lineAt = lineCounter(content, separator ? 2 : 1);
  const rows: Row[] = [];
  let from = 0;
  Papa.parse<string[]>(content, {
    ...(separator?.[1] ? { delimiter: separator[1] } : { delimitersToGuess: [',', '\t', ';', '|'] }),
    step: ({ data, errors, meta }) => {
      const line = lineAt(from);
      const start = from;
      from = meta.cursor;
      if (rows.length % PROGRESS_EVERY === 0) progress('parse', from / content.length);
      const quotes = errors.find((error) => error.type === 'Quotes');
      const value = shown(content.slice(start, start + 100));
      if (quotes?.code === 'MissingQuotes') throw new ImportError({ code: 'openQuote', line, value });
      if (data.every((cell) => cell.trim() === '')) return;
      // One for the names of the columns.
      if (rows.length > MOST_FEATURES) throw new ImportError({ code: 'tooMany', limit: MOST_FEATURES });
      rows.push({ line, cells: data, ...(quotes ? { fault: { code: 'quote', line, value } } : {}) });
    },
  });
  return rows;
}

/** Lines at growing offsets; ends of line are \n, \r\n or \r. */
function lineCounter(text: string, first: number): (offset: number) => number {
  const end = text.includes('\n') ? 10 : 13;
  let line = first;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === end) line += 1;
    return line;
  };
}
