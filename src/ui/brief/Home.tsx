/** All briefings: choose one to present, copy one to edit, open one from a file. The map stays beside them. */
import { useRef, useState } from 'preact/hooks';
import type { Briefing } from '../../../geo/briefingSchema';
import { showToast } from '../../model/actions';
import { leaveBriefing } from '../../model/briefing';
import { emptyBriefing, freeId, isOwn } from '../../model/briefingEdit';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useServices } from '../common/services';
import { useWords } from '../words';
import { addView } from './addView';
import { Chosen, type Start } from './Chosen';
import { Editor } from './Editor';
import { readBriefing } from './files';
import { KeptLine } from './KeptLine';
import { changeOwn, findBriefing, ownBriefings, putOwn, useLibrary } from './library';
import { useBriefWords } from './useBriefWords';

interface HomeProps {
  editing: string | null;
  onEdit: (id: string | null) => void;
  onStart: Start;
}

export function Home({ editing, onEdit, onStart }: HomeProps) {
  const words = useBriefWords();
  const common = useWords();
  const act = useAct();
  const { storage } = useServices();
  const library = useLibrary();
  const state = useStore((all) => all);
  const { language, data } = state;
  const [chosen, setChosen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<readonly Briefing[] | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const own = library.own ?? [];
  const shipped = library.shipped;
  const first = Array.isArray(shipped) ? (shipped as readonly Briefing[])[0]?.id : undefined;
  const open = chosen ?? first;
  const edited = editing === null ? undefined : findBriefing(library, editing);

  if (edited) {
    return (
      <div class="brief-panel">
        <KeptLine library={library} />
        <Editor
          key={edited.id}
          briefing={edited}
          onBack={() => {
            setChosen(edited.id);
            act(leaveBriefing);
            onEdit(null);
          }}
          onStart={(step) => onStart(edited, step)}
        />
      </div>
    );
  }

  const add = async () => {
    act(showToast(await addView(state, storage)));
    onEdit(ownBriefings().at(-1)?.id ?? null);
  };
  const create = () => {
    const id = freeId(own.map((briefing) => briefing.id));
    putOwn(emptyBriefing(id, words.untitled));
    onEdit(id);
  };
  const load = async (picked: File | undefined) => {
    if (!picked) return;
    const read = await readBriefing(picked, freeId(own.map((briefing) => briefing.id)), data, words);
    if (file.current) file.current.value = '';
    if (typeof read === 'string') return act(showToast(read));
    putOwn(read);
    setChosen(read.id);
    act(showToast(words.opened(read.title[language], read.steps.length)));
  };
  const remove = (briefing: Briefing) => {
    setRemoved(own);
    changeOwn((all) => all.filter(({ id }) => id !== briefing.id));
    setChosen(null);
  };
  const item = (briefing: Briefing) => (
    <li key={briefing.id} data-testid="brief-item" data-id={briefing.id}>
      <div class="brief-item">
        <button type="button" aria-expanded={briefing.id === open} onClick={() => setChosen(briefing.id)}>
          <b>{briefing.title[language] || words.editor.untitled}</b> <small>{words.steps(briefing.steps.length)}</small>
        </button>
        {isOwn(briefing.id) && (
          <button
            type="button"
            class="button icon-button"
            aria-label={`${words.remove}: ${briefing.title[language]}`}
            onClick={() => remove(briefing)}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
      {briefing.id === open && <Chosen briefing={briefing} onStart={onStart} onEdit={onEdit} />}
    </li>
  );

  return (
    <div class="brief-panel">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <h3>{words.shipped}</h3>
      {shipped === null && <p role="status">{common.loading}</p>}
      {typeof shipped === 'string' && <p role="alert">{`${common.dataError.title}: ${shipped}`}</p>}
      <ul class="brief-list">{Array.isArray(shipped) && (shipped as readonly Briefing[]).map(item)}</ul>
      <h3>{words.own}</h3>
      <div role="status" class="brief-undo">
        {removed && (
          <p>
            {words.removed(removed.find(({ id }) => !own.some((each) => each.id === id))?.title[language] ?? '')}{' '}
            <button
              type="button"
              class="text-button"
              data-testid="brief-undo"
              onClick={() => {
                changeOwn(() => removed);
                setRemoved(null);
              }}
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {own.length === 0 && <p class="brief-empty">{words.noOwn}</p>}
      <ul class="brief-list">{own.map(item)}</ul>
      <div class="brief-actions">
        <button type="button" class="button line-button" data-testid="brief-create" onClick={create}>
          {words.create}
        </button>
        <button type="button" class="button line-button" data-testid="brief-add" onClick={add}>
          {words.addView}
        </button>
        <button type="button" class="button line-button" onClick={() => file.current?.click()}>
          {words.open}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          data-testid="brief-file"
          aria-label={words.open}
          onChange={({ currentTarget }) => load(currentTarget.files?.[0])}
        />
      </div>
      <KeptLine library={library} />
    </div>
  );
}
