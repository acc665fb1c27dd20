/** The panels for data going out and coming in; their code comes when one is opened. A file may be dropped anywhere. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showToast } from '../../model/actions';
import { closeFiles, openFiles } from '../../model/imports';
import { useAct, useStore } from '../../store';
import { useWords } from '../words';

type Panel = ComponentType<{ onClose: () => void; file: File | undefined }>;

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

export function Files() {
  const words = useWords();
  const act = useAct();
  const wanted = useStore((state) => state.files);
  const [open, setOpen] = useState<{ Panel: Panel } | null>(null);
  const [file, setFile] = useState<File>();
  useDrop((dropped) => {
    setFile(dropped);
    act(openFiles('import'));
  });
  useEffect(() => {
    let current = true;
    setOpen(null);
    if (!wanted) {
      setFile(undefined);
      return;
    }
    PANELS[wanted]().then(
      (Panel) => current && setOpen({ Panel }),
      () => {
        act(closeFiles);
        act(showToast(words.dataError.title));
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return open && <open.Panel onClose={() => act(closeFiles)} file={file} />;
}
