/**
 * Bringing in a file of one's own. Stands beside the map, not over it: the map shows where the features would come
 * to lie while the question of the datum is open.
 */
import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { setSheet } from '../../model/actions';
import { closeImportRow } from '../../model/imports';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useOwnWords, useWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';
import { ImportDraft } from './ImportDraft';
import { ImportLayers } from './ImportLayers';
import { ImportProblem } from './ImportProblem';
import { useImport } from './useImport';

/** What the system's dialog offers; a file of another name can be dropped and is judged by its content. */
const ACCEPTED = '.geojson,.json,.csv,.tsv,.txt,.kml,.kmz';

export default function ImportPanel({ onClose, file }: { onClose: () => void; file?: File | undefined }) {
  const words = useWords();
  const act = useAct();
  const own = useOwnWords({ zh: filesZh, en: filesEn }).imports;
  const [message, setMessage] = useState('');
  const course = useImport((name, count) => setMessage(own.added(name, count)));
  const { step } = course;
  const [over, setOver] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const hasRow = useStore((state) => state.importRow !== null);
  const hasLayers = useStore((state) => state.imports.length > 0);

  useEffect(() => {
    dialog.current?.show();
    // On a phone the map above must be free.
    act(setSheet('peek'));
  }, [act]);
  // What had the focus may be gone with the step it belonged to.
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.contains(document.activeElement)) heading.current?.focus();
  }, [step.name]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      if (hasRow) act(closeImportRow);
      else dialog.current?.close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [hasRow, act]);
  const open = (next: File | undefined, others = 0) => {
    if (!next) return;
    setMessage(others > 0 ? own.one : '');
    void course.open(next);
  };
  useEffect(() => open(file), [file]);

  const onChange = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    open(currentTarget.files?.[0]);
    // Else the same file, mended, would be no change.
    currentTarget.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = event.dataTransfer?.files;
    open(files?.[0], (files?.length ?? 0) - 1);
  };
  const cancel = () => {
    if (step.name !== 'choose') setMessage(own.cancelled(step.file.name));
    course.cancel();
  };
  const choose = () => input.current?.click();

  return (
    <dialog
      class="dialog import-panel"
      ref={dialog}
      aria-labelledby="import-title"
      onClose={onClose}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      data-over={over}
    >
      <header>
        <h2 id="import-title" ref={heading} tabIndex={-1}>
          {own.title}
        </h2>
        <button
          type="button"
          class="button icon-button"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>

      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept={ACCEPTED}
        tabIndex={-1}
        aria-label={own.choose}
        data-testid="import-input"
        onChange={onChange}
      />

      {step.name === 'choose' && (
        <div class="import-drop">
          <p>{over ? own.drop : own.lead}</p>
          <button type="button" class="button solid-button" onClick={choose}>
            <Icon name="file" /> {own.choose}
          </button>
          <small>{own.limits}</small>
        </div>
      )}
      {step.name === 'reading' && (
        <div class="import-reading">
          <p>
            <bdi>{own.reading(step.file.name)}</bdi>
          </p>
          <progress value={step.share} aria-label={own.steps[step.step]} />
          <p role="status">{own.steps[step.step]}</p>
          <button type="button" class="button line-button" onClick={cancel}>
            {own.cancel}
          </button>
        </div>
      )}

      <div data-testid="import-message" role={step.name === 'refused' || step.name === 'faulty' ? 'alert' : 'status'}>
        {step.name === 'choose' && message && <p class="import-done">{message}</p>}
        {(step.name === 'refused' || step.name === 'faulty') && (
          <ImportProblem step={step} onSkip={course.skip} onReread={course.reread} onChoose={choose} />
        )}
        {step.name === 'draft' && (
          <ImportDraft step={step} onDatum={course.setDatum} onAccept={course.accept} onCancel={cancel} />
        )}
      </div>

      <p class="import-privacy">
        <Icon name="info" size={16} /> {own.privacy}
      </p>
      {hasLayers && step.name !== 'reading' && step.name !== 'draft' && <ImportLayers />}
    </dialog>
  );
}
