/** The table of what is filtered: as a file, and for the clipboard. */
import type { PlaceFeature } from '../../../geo/schema/published';
import { toCsv } from '../csv';
import type { Dataset } from '../dataset';
import { escapeFormula } from '../formula';
import { type Provenance, provenanceLine } from './provenance';
import { type Cell, recordOf } from './record';
import { COLUMNS, type ExportWords } from './words';

function rowsOf(places: readonly PlaceFeature[], data: Dataset, words: ExportWords, note: string): Cell[][] {
  return places.map((place) => {
    const record = recordOf(place, data, words, note);
    return COLUMNS.map((column) => record[column]);
  });
}

const headersOf = (words: ExportWords) => COLUMNS.map((column) => words.columns[column]);

/** UTF-8 with BOM, one row a thing; the last column says where it comes from. */
export function placesToCsv(
  places: readonly PlaceFeature[],
  data: Dataset,
  words: ExportWords,
  provenance: Provenance,
): string {
  return toCsv(headersOf(words), rowsOf(places, data, words, provenanceLine(provenance)));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** The same for the clipboard: tabs for a spreadsheet, HTML for a document. Cells that begin like formulas are kept from being one. */
export function placesToClipboard(
  places: readonly PlaceFeature[],
  data: Dataset,
  words: ExportWords,
  provenance: Provenance,
) {
  const rows = [headersOf(words), ...rowsOf(places, data, words, provenanceLine(provenance))];
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? escapeFormula(cell) : String(cell ?? ''))),
  );
  const line = (tag: 'th' | 'td', cells: string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell).replace(/\n/g, '<br>')}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = texts;
  return {
    // A line break or a tab within a cell would begin a new one.
    text: texts.map((row) => row.map((cell) => cell.replace(/\s*[\t\n]\s*/g, ' ')).join('\t')).join('\r\n'),
    html: `<table><thead>${line('th', head)}</thead><tbody>${body.map((row) => line('td', row)).join('')}</tbody></table>`,
  };
}
