/** A briefing on a large screen: the text beside the live map, and everything a speaker needs. */
import { useState } from 'preact/hooks';
import type { Briefing, BriefingStep } from '../../../geo/briefingSchema';
import { closeStack, showToast } from '../../model/actions';
import { hasChosen, hasStrayed, leaveAt } from '../../model/briefing';
import { fillIn } from '../../model/briefingText';
import { useAct, useStore } from '../../store';
import { Details } from '../explore/Details';
import { Laser } from './Laser';
import { Remote } from './Remote';
import { Slide } from './Slide';
import { StepCode } from './StepCode';
import { useBriefWords } from './useBriefWords';
import { useNotesWindow } from './useNotesWindow';
import { toggleFullScreen, useAutoplay, useAwake, useProjector, useRefit } from './useStage';
import { type StageActions, useStageKeys } from './useStageKeys';
import { type Telling, useTelling } from './useTelling';

function Progress({ number, total }: { number: number; total: number }) {
  return (
    <p class="brief-progress" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-state={index + 1 < number ? 'past' : index + 1 === number ? 'now' : 'ahead'} />
      ))}
    </p>
  );
}

function NotesBlocked({ address, onDone }: { address: string; onDone: () => void }) {
  const words = useBriefWords();
  return (
    <p class="brief-blocked popover" role="alert">
      {words.stage.blocked}{' '}
      <a href={address} target="_blank" onClick={onDone} rel="noopener">
        {words.stage.openNotes}
      </a>
    </p>
  );
}

function Stage({ briefing, telling, step }: { briefing: Briefing; telling: Telling; step: BriefingStep }) {
  const words = useBriefWords();
  const act = useAct();
  const { number, total, go } = telling;
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const chosen = useStore(hasChosen);
  const strayed = useStore((state) => hasStrayed(state, step));
  const piled = useStore((state) => state.stack !== null);
  const [blank, setBlank] = useState(false);
  const [laser, setLaser] = useState(false);
  const [playing, setPlaying] = useState(false);
  const [jumping, setJumping] = useState(false);
  const awake = useAwake();
  useProjector();
  useRefit(step);
  const notes = useNotesWindow(briefing, { number, blank, go });
  useAutoplay(playing, number, () => (number < total ? go(number + 1) : setPlaying(false)));

  const goTo = (wanted: number) => {
    setBlank(false);
    setJumping(false);
    go(wanted);
  };
  const closeTopmost = () => {
    if (jumping) return setJumping(false);
    if (blank) return setBlank(false);
    if (piled) return act(closeStack);
    if (strayed) return go(number);
    act(leaveAt(step));
  };
  const actions: StageActions = {
    next: () => goTo(number + 1),
    previous: () => goTo(number - 1),
    first: () => goTo(1),
    last: () => goTo(total),
    fullScreen: async () => {
      if (!(await toggleFullScreen())) act(showToast(words.stage.noFullScreen));
    },
    notes: notes.open,
    blank: () => setBlank(!blank),
    laser: () => setLaser(!laser),
    play: () => setPlaying(!playing),
    jump: () => setJumping(!jumping),
    escape: closeTopmost,
  };
  useStageKeys(actions);
  const title = fillIn(data, step, step.title[language]);

  return (
    <>
      <section
        class="presenter"
        aria-label={words.stage.label}
        data-idle={!awake || undefined}
        data-laser={laser || undefined}
      >
        <div class="slide" data-testid="brief-step" data-step={number} data-steps={total} key={number}>
          <Slide briefing={briefing} step={step} number={number} />
        </div>
        <Progress number={number} total={total} />
        <StepCode key={step.view} step={step} />
        {/* The end of a card is not the end of the talk: the remote's cross leaves, Esc closes what lies on top. */}
        <Remote
          briefing={briefing}
          number={number}
          actions={{ ...actions, escape: () => act(leaveAt(step)) }}
          go={goTo}
          playing={playing}
          laser={laser}
          jumping={jumping}
        />
        {notes.blocked && <NotesBlocked address={notes.address} onDone={notes.dismiss} />}
        <p class="visually-hidden" role="status">
          {words.stage.announce(number, total, title)}
        </p>
      </section>
      {chosen && <Details />}
      {laser && <Laser />}
      {blank && (
        <button type="button" class="brief-blank" onClick={() => setBlank(false)}>
          {words.stage.blanked}
        </button>
      )}
    </>
  );
}

export function Presenter({ briefing }: { briefing: Briefing }) {
  const telling = useTelling(briefing);
  return telling.step ? <Stage briefing={briefing} telling={telling} step={telling.step} /> : null;
}
