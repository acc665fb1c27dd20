/** Opens the panels for data going out and coming in; their code comes along only then. A file may be dropped anywhere. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showToast } from '../../model/actions';
import { useAct } from '../../store';
import { useWords } from '../words';

interface PanelProps {
  onClose: () => void;
  /** Dropped on the page. */
  file?: File | undefined;
}
interface Open extends Pick<PanelProps, 'file'> {
  Panel: ComponentType<PanelProps>;
}

const PANELS = {
  export: async () => (await import('./ExportPanel')).default,
  import: async () => (await import('./ImportPanel')).default,
};

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Without this a file let go beside the drop zone would replace the page, and what was not saved with it. */
function useDrop(onFile: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });
}

export function DataButtons() {
  const words = useWords();
  const act = useAct();
  const [open, setOpen] = useState<Open | null>(null);
  const show = async (panel: keyof typeof PANELS, file?: File) => {
    try {
      setOpen({ Panel: await PANELS[panel](), file });
    } catch {
      act(showToast(words.dataError.title));
    }
  };
  useDrop((file) => show('import', file));
  return (
    <>
      <span class="data-buttons">
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => show('import')}>
          {words.import}
        </button>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => show('export')}>
          {words.export}
        </button>
      </span>
      {open && <open.Panel onClose={() => setOpen(null)} file={open.file} />}
    </>
  );
}
