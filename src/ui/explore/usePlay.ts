/** Plays the years one after the other by setting the year filter; stops at the last. */
import { useEffect, useState } from 'preact/hooks';
import { YEARS, type Year } from '../../../geo/schema';
import { setFilters } from '../../model/actions';
import type { Action } from '../../model/state';
import { useAct } from '../../store';

/** Milliseconds a year stands. */
const STEP = 1200;

function showYear(year: Year, isCumulative: boolean): Action {
  const years = isCumulative ? YEARS.filter((other) => other <= year) : [year];
  return (state) => setFilters({ ...state.filters, year: years })(state);
}

/** `at` is the year being played, `null` when at rest; `toggle` starts from 2020 or stops. */
export function usePlay(isCumulative: boolean): { at: Year | null; toggle: () => void } {
  const act = useAct();
  const [at, setAt] = useState<Year | null>(null);
  useEffect(() => {
    if (at === null) return;
    act(showYear(at, isCumulative));
    const next = YEARS[YEARS.indexOf(at) + 1];
    const timer = setTimeout(() => setAt(next ?? null), STEP);
    return () => clearTimeout(timer);
  }, [at, isCumulative, act]);
  return { at, toggle: () => setAt(at === null ? YEARS[0] : null) };
}
