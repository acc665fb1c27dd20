/** Going through a briefing: which step is shown, and the ways to another. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Briefing, BriefingStep } from '../../../geo/briefingSchema';
import { showStep } from '../../model/briefing';
import { useAct, useStore } from '../../store';

export interface Telling {
  /** Counted from 1. */
  number: number;
  total: number;
  step: BriefingStep | undefined;
  /** Shows a step, the present one anew; beyond the ends it stays at the end. */
  go: (number: number) => void;
}

/** `briefing` stays the same for the life of the component. */
export function useTelling(briefing: Briefing): Telling {
  const act = useAct();
  const total = briefing.steps.length;
  const asked = useStore((state) => state.briefing?.step ?? 1);
  const number = Math.min(Math.max(asked, 1), total);
  const shown = useRef(0);
  const go = (wanted: number) => {
    shown.current = Math.min(Math.max(wanted, 1), total);
    act(showStep(briefing, shown.current));
  };
  // The address asked for another step: at the start, or on the way back.
  useLayoutEffect(() => {
    if (shown.current !== number || asked !== number) go(number);
  }, [number, asked]);
  return { number, total, step: briefing.steps[number - 1], go };
}
