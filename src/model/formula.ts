/**
 * A spreadsheet takes a cell that begins so for a formula, and may run it. An apostrophe in front makes it text again.
 * A text that begins with an apostrophe before such a character gets one more, so that taking one off gives back what was.
 */
export const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r\n＝＋－＠]/;

export function escapeFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Undoes it, in our own files and in those of others who do the same. */
export function unescapeFormula(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}
