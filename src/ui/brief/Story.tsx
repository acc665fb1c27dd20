/** A briefing on a phone: the steps below one another, the map above them showing the one that is being read. */
import { useEffect, useRef } from 'preact/hooks';
import type { Briefing } from '../../../geo/briefingSchema';
import { hasChosen, leaveAt } from '../../model/briefing';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { Details } from '../explore/Details';
import { Slide } from './Slide';
import { useBriefWords } from './useBriefWords';
import { useRefit } from './useStage';
import { type Telling, useTelling } from './useTelling';

/** The line, in shares of the text's height, at which a step counts as being read. */
const READING_LINE = '-25% 0px -74% 0px';

function Told({ briefing, telling }: { briefing: Briefing; telling: Telling & { step: Briefing['steps'][number] } }) {
  const words = useBriefWords();
  const act = useAct();
  const { number, total, step, go } = telling;
  const chosen = useStore(hasChosen);
  const list = useRef<HTMLOListElement>(null);
  const current = useRef(telling);
  current.current = telling;
  useRefit(step);

  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast((each) => each.isIntersecting);
        const at = entry && [...root.children].indexOf(entry.target) + 1;
        if (at && at !== current.current.number) current.current.go(at);
      },
      { root, rootMargin: READING_LINE },
    );
    root.children[current.current.number - 1]?.scrollIntoView();
    for (const child of root.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const turn = (wanted: number) => {
    const child = list.current?.children[wanted - 1];
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    child?.scrollIntoView({ behavior: still ? 'instant' : 'smooth' });
    if (child) go(wanted);
  };
  return (
    <>
      <section class="story" aria-label={words.stage.label}>
        <ol ref={list}>
          {briefing.steps.map((each, index) => (
            <li
              key={index}
              class="slide"
              aria-current={index + 1 === number ? 'step' : undefined}
              {...(index + 1 === number && { 'data-testid': 'brief-step', 'data-step': number, 'data-steps': total })}
            >
              <Slide briefing={briefing} step={each} number={index + 1} />
            </li>
          ))}
        </ol>
        <div class="story-remote" role="toolbar" aria-label={words.stage.remote}>
          <button
            type="button"
            class="button"
            aria-label={words.stage.previous}
            disabled={number === 1}
            onClick={() => turn(number - 1)}
          >
            <Icon name="up" />
          </button>
          <b>{words.stage.of(number, total)}</b>
          <button
            type="button"
            class="button"
            aria-label={words.stage.next}
            data-testid="brief-next"
            disabled={number === total}
            onClick={() => turn(number + 1)}
          >
            <Icon name="down" />
          </button>
          <button type="button" class="button line-button" onClick={() => act(leaveAt(step))}>
            {words.stage.leaveHere}
          </button>
        </div>
      </section>
      {chosen && <Details />}
    </>
  );
}

export function Story({ briefing }: { briefing: Briefing }) {
  const telling = useTelling(briefing);
  const { step } = telling;
  return step ? <Told briefing={briefing} telling={{ ...telling, step }} /> : null;
}
