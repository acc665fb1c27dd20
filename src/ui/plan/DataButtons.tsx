/** The two buttons for data going out and coming in; their panels open beside or over whatever is there. */
import { openFiles } from '../../model/imports';
import { useAct } from '../../store';
import { useWords } from '../words';

export function DataButtons() {
  const words = useWords();
  const act = useAct();
  return (
    <span class="data-buttons">
      {(['import', 'export'] as const).map((panel) => (
        <button key={panel} type="button" class="button" aria-haspopup="dialog" onClick={() => act(openFiles(panel))}>
          {words[panel]}
        </button>
      ))}
    </span>
  );
}
