/** The edges of the room: full screen, the projector's colours, a pointer that rests, a frame that changes its shape. */
import { useEffect, useState } from 'preact/hooks';
import type { BriefingStep } from '../../../geo/briefingSchema';
import { hasStrayed, refitStep, setPresenting } from '../../model/briefing';
import { useAct } from '../../store';

/** Milliseconds without a movement until the remote hides, and from a new frame to the map's fit. */
const REST = 3000;
const SETTLE = 150;
/** Milliseconds a step stands while the briefing plays by itself. */
const STAND = 15_000;

/** Resolves to false where there is no full screen; the presentation fills the page anyway. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** Puts the page into the projector's colours for as long as it presents, and takes it out of full screen at the end. */
export function useProjector(): void {
  const act = useAct();
  useEffect(() => {
    act(setPresenting(true));
    return () => {
      act(setPresenting(false));
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    };
  }, [act]);
}

/** False when the pointer has rested for a while. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), REST);
    };
    wake();
    const events = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const event of events) addEventListener(event, wake, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of events) removeEventListener(event, wake);
    };
  }, []);
  return awake;
}

/** Fits the map to the step again when its frame changes, unless somebody is looking at something else. */
export function useRefit(step: BriefingStep): void {
  const act = useAct();
  useEffect(() => {
    const pane = document.getElementById('map');
    if (!pane) return;
    let timer = 0;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = window.setTimeout(
        () => act((state) => (hasStrayed(state, step) ? state : refitStep(step)(state))),
        SETTLE,
      );
    });
    observer.observe(pane);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [step, act]);
}

/** Goes on by itself while `playing`; every step has its time anew. */
export function useAutoplay(playing: boolean, number: number, next: () => void): void {
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(next, STAND);
    return () => clearTimeout(timer);
  }, [playing, number]);
}
