/** 简报: the desk where briefings lie and are edited, and their telling on a large screen or on a phone. */
import { useEffect, useState } from 'preact/hooks';
import { hasChosen, leaveBriefing, openBriefing } from '../../model/briefing';
import { useAct, useStore } from '../../store';
import { Details } from '../explore/Details';
import { useWords } from '../words';
import { Home } from './Home';
import { findBriefing, useLibrary } from './library';
import { Presenter } from './Presenter';
import { Story } from './Story';
import { useBriefWords } from './useBriefWords';
import { toggleFullScreen } from './useStage';

/** Room for a text column beside the map. */
const WIDE = '(min-width: 900px) and (min-aspect-ratio: 1/1)';

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = () => setMatches(list.matches);
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return matches;
}

/** The briefing the address asks for. */
function Told({ id }: { id: string }) {
  const words = useBriefWords();
  const common = useWords();
  const act = useAct();
  const briefing = findBriefing(useLibrary(), id);
  const wide = useMedia(WIDE);
  if (briefing && briefing.steps.length > 0)
    return wide ? <Presenter key={id} briefing={briefing} /> : <Story key={id} briefing={briefing} />;
  return (
    <div class="brief-panel">
      <p role="status">{briefing === null ? common.loading : briefing ? words.editor.empty : words.stage.missing}</p>
      {briefing !== null && (
        <button type="button" class="button solid-button" onClick={() => act(leaveBriefing)}>
          {words.editor.back}
        </button>
      )}
    </div>
  );
}

export function Brief() {
  const act = useAct();
  const open = useStore((state) => state.briefing);
  const chosen = useStore(hasChosen);
  // At the desk a step is shown on the map beside without being told.
  const [desk, setDesk] = useState(open === null);
  const [editing, setEditing] = useState<string | null>(null);
  useEffect(() => {
    if (open === null) setDesk(true);
  }, [open]);
  if (open && !desk) return <Told id={open.id} />;
  return (
    <>
      <Home
        editing={editing}
        onEdit={setEditing}
        onStart={({ id }, step) => {
          setDesk(false);
          act(openBriefing(id, step));
          // Where there is none the presentation fills the page.
          if (matchMedia(WIDE).matches) void toggleFullScreen();
        }}
      />
      {chosen && <Details />}
    </>
  );
}
