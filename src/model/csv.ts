/** Tables as CSV that a spreadsheet opens as text and numbers, never as formulas. Loaded when a file is asked for. */
import Papa from 'papaparse';
import { FORMULA } from './formula';

/** Without it spreadsheets read the file in the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** UTF-8 with BOM, CRLF, quoted where needed; a cell that begins like a formula gets an apostrophe in front. */
export function toCsv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const text = Papa.unparse([[...columns], ...rows.map((row) => [...row])], {
    escapeFormulae: FORMULA,
    newline: '\r\n',
  });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
