/** Saves a table as CSV; the code that writes it is fetched when it is first asked for. */
import { showToast } from '../../model/actions';
import { useAct } from '../../store';
import { useWords } from '../words';
import { saveFile } from './saveFile';

type Rows = readonly (readonly (string | number | null)[])[];

export function useSaveCsv(): (name: string, columns: readonly string[], rows: Rows) => Promise<void> {
  const act = useAct();
  const words = useWords();
  return async (name, columns, rows) => {
    try {
      const { toCsv } = await import('../../model/csv');
      saveFile(name, toCsv(columns, rows), 'text/csv;charset=utf-8');
    } catch {
      act(showToast(words.dataError.title));
    }
  };
}
