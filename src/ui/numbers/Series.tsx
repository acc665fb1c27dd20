/** A series as a small picture, or as one number where the reports give only one; pressed, it shows its sentences. */
import { useEffect, useRef } from 'preact/hooks';
import type { PublishedStatSeries } from '../../../geo/schema/published';
import { toggleSeries } from '../../model/actions';
import { chartOf, hedgeText, numberText } from '../../model/numbers';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { Chart } from './Chart';
import { SeriesDetails } from './SeriesDetails';
import { useNumbersWords } from './useNumbersWords';

function Tag({ series }: { series: PublishedStatSeries }) {
  const words = useNumbersWords();
  if (series.comparability === 'same' || series.values.length < 2) return null;
  return (
    <span class="series-tag">
      {series.comparability === 'base' && <Icon name="warning" size={14} />} {words[series.comparability]}
    </span>
  );
}

/** Filled or dashed, as the bars are. */
function OneNumber({ series }: { series: PublishedStatSeries }) {
  const words = useNumbersWords();
  const language = useStore((state) => state.language);
  const [said] = series.values;
  if (!said) return null;
  return (
    <p class="one-number">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <rect class={`chart-bar chart-${said.tense}`} x=".75" y=".75" width="10.5" height="10.5" />
      </svg>
      <span>{words.year(said.year)}</span>
      {said.value === null ? (
        <b class="one-word">{words.unquantified}</b>
      ) : (
        <>
          {hedgeText(series, said, language) && <small lang="zh-CN">{hedgeText(series, said, language)}</small>}
          <b>{numberText(series, said, language)}</b>
        </>
      )}
    </p>
  );
}

interface SeriesProps {
  series: PublishedStatSeries;
  all: readonly PublishedStatSeries[];
}

export function Series({ series, all }: SeriesProps) {
  const act = useAct();
  const language = useStore((state) => state.language);
  const open = useStore((state) => state.series === series.id);
  const element = useRef<HTMLElement>(null);
  const chart = chartOf(series, all);
  const isSingle = series.values.length === 1;
  const details = `series-${series.id}`;

  // Its sentences come into view, and it stays in view itself.
  useEffect(() => {
    if (!open) return;
    document.getElementById(details)?.scrollIntoView({ block: 'nearest' });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [open, details]);

  return (
    <>
      <article
        ref={element}
        class={`series ${isSingle ? 'series-single' : ''}`}
        data-testid="numbers-series"
        data-id={series.id}
        data-open={open || undefined}
      >
        <header>
          <h3>
            <button
              type="button"
              aria-expanded={open}
              aria-controls={open ? details : undefined}
              onClick={() => act(toggleSeries(series.id))}
            >
              {language === 'en' ? series.nameEn : series.name}
            </button>{' '}
            <small>{series.unit[language]}</small>
          </h3>
          <Tag series={series} />
        </header>
        {isSingle ? <OneNumber series={series} /> : <Chart series={series} chart={chart} />}
        {!isSingle && series.note && <p class="series-note">{series.note[language]}</p>}
      </article>
      {open && <SeriesDetails id={details} series={series} chart={chart} />}
    </>
  );
}
