/** The ways out as a dialog, for screens that have no room for them. */
import { useEffect, useRef } from 'preact/hooks';
import { visible } from '../../model/select';
import { useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useOwnWords, useWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';
import { ExportChoices } from './ExportChoices';

export default function ExportPanel({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { files } = useOwnWords({ zh: filesZh, en: filesEn });
  const count = useStore((state) => visible(state).length);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog export-panel" ref={dialog} aria-labelledby="export-title" onClose={onClose}>
      <header>
        <h2 id="export-title">{files.title(count)}</h2>
        {/* Closing gives the focus back to where it was. */}
        <button
          type="button"
          class="button icon-button"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <ExportChoices />
    </dialog>
  );
}
