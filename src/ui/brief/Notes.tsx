/** The speaker's own window: what to say now, what comes next, and the time. It also goes on by itself when unconnected. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Briefing } from '../../../geo/briefingSchema';
import { fillIn } from '../../model/briefingText';
import { useStore } from '../../store';
import { type Line, openLine, type StageMessage } from './channel';
import { findBriefing, useLibrary } from './library';
import { useBriefWords } from './useBriefWords';
import { useStageKeys } from './useStageKeys';

const SECOND = 1000;

type At = Extract<StageMessage, { name: 'at' }>;
type Link = 'waiting' | 'connected' | 'ended';

/** What the presentation says, and the way to talk to it. */
function useStageLine(id: string): { at: At | null; link: Link; line: { current: Line | null } } {
  const [at, setAt] = useState<At | null>(null);
  const [link, setLink] = useState<Link>('waiting');
  const line = useRef<Line>(null);
  useEffect(() => {
    line.current = openLine('stage', (message) => {
      if (message.name === 'end') {
        if (message.id === id) setLink('ended');
        return;
      }
      if (message.briefing.id !== id) return;
      setAt(message);
      setLink('connected');
    });
    line.current.send({ from: 'notes', name: 'ask', id });
    return () => line.current?.close();
  }, [id]);
  return { at, link, line };
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** "12:05", "1:02:05" */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function Time({ startedAt }: { startedAt: number | undefined }) {
  const { notes } = useBriefWords();
  const now = useNow();
  const [opened] = useState(now);
  const [again, setAgain] = useState<number | null>(null);
  return (
    <dl class="notes-time">
      <div>
        <dt>{notes.clock}</dt>
        <dd>{new Date(now).toTimeString().slice(0, 5)}</dd>
      </div>
      <div>
        <dt>{notes.elapsed}</dt>
        <dd>{duration(now - (again ?? startedAt ?? opened))}</dd>
      </div>
      <button type="button" class="button line-button" onClick={() => setAgain(Date.now())}>
        {notes.reset}
      </button>
    </dl>
  );
}

function Script({
  briefing,
  first,
  stage,
}: {
  briefing: Briefing;
  first: number;
  stage: ReturnType<typeof useStageLine>;
}) {
  const words = useBriefWords();
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const { at, link, line } = stage;
  const total = briefing.steps.length;
  const [own, setOwn] = useState(first);
  useEffect(() => {
    if (at) setOwn(at.step);
  }, [at]);
  const number = Math.min(Math.max(own, 1), total);
  const go = (wanted: number) => {
    const step = Math.min(Math.max(wanted, 1), total);
    setOwn(step);
    line.current?.send({ from: 'notes', name: 'go', id: briefing.id, step });
  };
  const nothing = () => {};
  useStageKeys({
    next: () => go(number + 1),
    previous: () => go(number - 1),
    first: () => go(1),
    last: () => go(total),
    fullScreen: nothing,
    notes: nothing,
    blank: nothing,
    laser: nothing,
    play: nothing,
    jump: nothing,
    escape: () => window.close(),
  });
  const step = briefing.steps[number - 1];
  const following = briefing.steps[number];
  if (!step) return null;
  return (
    <>
      <header>
        <p>
          {briefing.title[language]} <b>{words.stage.of(number, total)}</b>
        </p>
        <Time startedAt={at?.startedAt} />
      </header>
      <section class="notes-now" data-testid="brief-notes" data-step={number}>
        <h1>{fillIn(data, step, step.title[language])}</h1>
        <p class="notes-slide">{fillIn(data, step, step.text[language])}</p>
        <p class="notes-text">{fillIn(data, step, step.notes[language]) || words.notes.none}</p>
      </section>
      <section class="notes-next">
        <h2>{words.notes.next}</h2>
        {following ? (
          <>
            <h3>{fillIn(data, following, following.title[language])}</h3>
            <p>{fillIn(data, following, following.text[language])}</p>
          </>
        ) : (
          <p>{words.notes.last}</p>
        )}
      </section>
      <footer>
        <p role="status" data-testid="brief-link" data-state={link}>
          {words.notes[link]} {at?.blank && words.notes.blanked}
        </p>
        <button type="button" class="button line-button" disabled={number === 1} onClick={() => go(number - 1)}>
          {words.stage.previous}
        </button>
        <button type="button" class="button solid-button" disabled={number === total} onClick={() => go(number + 1)}>
          {words.stage.next}
        </button>
      </footer>
    </>
  );
}

export function Notes() {
  const words = useBriefWords();
  const open = useStore((state) => state.briefing);
  const stage = useStageLine(open?.id ?? '');
  const known = findBriefing(useLibrary(), open?.id ?? '');
  // What is presented counts, also where this window cannot read what the browser keeps.
  const briefing = stage.at?.briefing ?? known;
  return (
    <main class="notes" aria-label={words.notes.label}>
      {briefing && open ? (
        <Script briefing={briefing} first={open.step} stage={stage} />
      ) : (
        <p role="status">{briefing === undefined ? words.stage.missing : words.notes.waiting}</p>
      )}
    </main>
  );
}
