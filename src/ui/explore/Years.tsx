/** The four years as pressable segments with counts; the hatch between 2021 and 2022 is the missing report. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { YEARS, type Year } from '../../../geo/schema';
import { toggleFilter } from '../../model/actions';
import { counts, visible } from '../../model/select';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useWords } from '../words';
import { usePlay } from './usePlay';

/** Length of the longest bar, CSS pixels. */
const BAR = 44;

function Segment({ year, count, largest }: { year: Year; count: number; largest: number }) {
  const words = useWords();
  const act = useAct();
  const pressed = useStore((state) => state.filters.year.includes(year));
  return (
    <button
      type="button"
      class={`year ${year % 2 ? 'planned' : 'done'}`}
      data-testid={`facet-year-${year}`}
      data-zero={count === 0 || undefined}
      aria-pressed={pressed}
      onClick={() => act(toggleFilter('year', year))}
    >
      <span class="year-name">
        <b>{year}</b> {words.yearKind(year)}
      </span>
      <span class="year-count">
        <svg width={BAR} height="8" aria-hidden="true">
          <rect x=".75" y=".75" width={Math.max(((BAR - 2) * count) / largest, 1)} height="6.5" />
        </svg>
        <b>{count}</b>
      </span>
    </button>
  );
}

export function Years() {
  const words = useWords();
  const { year: count } = useStore(counts);
  const shown = useStore((state) => visible(state).length);
  const [isCumulative, setCumulative] = useState(true);
  const { at, toggle } = usePlay(isCumulative);
  const largest = Math.max(...count.values(), 1);
  return (
    <fieldset class="years" aria-label={words.years.label}>
      <button
        type="button"
        class="button solid-button play"
        data-testid="timeline-play"
        aria-label={at === null ? words.years.play : words.years.pause}
        onClick={toggle}
      >
        <Icon name={at === null ? 'play' : 'pause'} />
      </button>
      {YEARS.map((year) => (
        <Fragment key={year}>
          {year === 2022 && <span class="years-gap" role="img" title={words.years.gap} aria-label={words.years.gap} />}
          <Segment year={year} count={count.get(year) ?? 0} largest={largest} />
        </Fragment>
      ))}
      <fieldset class="years-mode" aria-label={words.years.playMode}>
        {[true, false].map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={isCumulative === value}
            onClick={() => setCumulative(value)}
          >
            {value ? words.years.cumulative : words.years.single}
          </button>
        ))}
      </fieldset>
      <p class="visually-hidden" role="status">
        {at !== null && `${words.year(at)}，${words.items(shown)}`}
      </p>
    </fieldset>
  );
}
