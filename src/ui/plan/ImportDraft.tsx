/** A file that could be read, before it is added: what is in it, and which datum it is in. */
import { DATUMS, type Datum } from '../../model/import/datum';
import { useStore } from '../../store';
import { useOwnWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';
import type { ImportStep } from './useImport';

interface ImportDraftProps {
  step: Extract<ImportStep, { name: 'draft' }>;
  onDatum: (datum: Datum) => void;
  onAccept: () => void;
  onCancel: () => void;
}

export function ImportDraft({ step: { file, report, datum, busy }, onDatum, onAccept, onCancel }: ImportDraftProps) {
  const own = useOwnWords({ zh: filesZh, en: filesEn }).imports;
  const hasMap = useStore((state) => state.map.name !== 'unavailable');
  const { count, inside, outside, faulty, notes } = report;
  const facts = [
    own.counted(count),
    ...(inside > 0 ? [own.inside(inside)] : []),
    ...(outside > 0 && inside > 0 ? [own.outside(outside)] : []),
    ...(faulty > 0 ? [own.skipped(faulty)] : []),
  ];
  return (
    <div class="import-draft">
      <h3>
        <bdi>{file.name}</bdi>
      </h3>
      <p>{facts.join(own.comma)}</p>
      {inside === 0 && outside > 0 && <p class="import-note">{own.allOutside}</p>}
      {notes.map((note) => (
        <p key={note.code} class="import-note">
          {own.notes[note.code](note)}
        </p>
      ))}
      <fieldset class="datum-choice">
        <legend>{own.datumQuestion}</legend>
        {report.datum && <p>{own.datumFound(own.datums[report.datum].name)}</p>}
        {DATUMS.map((candidate) => (
          <label key={candidate}>
            <input
              type="radio"
              name="datum"
              value={candidate}
              checked={datum === candidate}
              onChange={() => onDatum(candidate)}
            />
            <span>
              <b>{own.datums[candidate].name}</b>
              <small>{own.datums[candidate].where}</small>
            </span>
          </label>
        ))}
        <p>{hasMap ? own.datumHint : own.datumHintNoMap}</p>
      </fieldset>
      <div class="dialog-actions">
        <button
          type="button"
          class="button solid-button"
          data-testid="import-accept"
          disabled={busy}
          onClick={onAccept}
        >
          {own.accept}
        </button>
        <button type="button" class="button line-button" onClick={onCancel}>
          {own.cancel}
        </button>
      </div>
    </div>
  );
}
