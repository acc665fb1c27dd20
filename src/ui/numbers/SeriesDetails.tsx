/** The sentences a series' numbers stand in, the number marked, each with a way into the report. */
import type { PublishedStatSeries, PublishedStatValue } from '../../../geo/schema/published';
import { splitAt } from '../../model/naming';
import type { Chart } from '../../model/numbers';
import { useStore } from '../../store';
import { SentenceLink } from '../common/SentenceLink';
import { useWords } from '../words';
import { useNumbersWords } from './useNumbersWords';

function NumberQuote({ said }: { said: PublishedStatValue }) {
  const words = useWords();
  const [before, figure, after] = (said.figure && splitAt(said.quote, said.figure)) || [said.quote, '', ''];
  return (
    <article class={`quote quote-${said.tense}`} data-testid="quote" data-year={said.year}>
      <p class="quote-head">
        <b>{words.year(said.year)}</b>
        <span class="report-badge">{words.card.reportBadge(said.report)}</span>
      </p>
      <blockquote lang="zh-CN">
        {before}
        {figure && <mark>{figure}</mark>}
        {after}
      </blockquote>
      <p class="quote-source">
        <SentenceLink sentence={said.sentences[0]} />
        <span class="quote-section" lang="zh-CN">
          {said.section}
        </span>
      </p>
    </article>
  );
}

/** Every statement of the series, and those of its growth that its picture borrows words from. */
function statementsOf(series: PublishedStatSeries, chart: Chart): PublishedStatValue[] {
  const drawn = chart.marks.flatMap(({ mark }) => (mark ? [mark.said] : []));
  return [...new Set([...series.values, ...drawn])].sort((a, b) => a.year - b.year);
}

export function SeriesDetails({ id, series, chart }: { id: string; series: PublishedStatSeries; chart: Chart }) {
  const own = useNumbersWords();
  const language = useStore((state) => state.language);
  const statements = statementsOf(series, chart);
  return (
    <section id={id} class="series-details" aria-label={own.sentences(statements.length)}>
      <h4>
        {language === 'en' ? series.nameEn : series.name} <small>{own.sentences(statements.length)}</small>
      </h4>
      <div class="series-quotes">
        {statements.map((said) => (
          <NumberQuote key={`${said.year} ${said.quote}`} said={said} />
        ))}
      </div>
      {series.note && series.values.length === 1 && <p class="series-note">{series.note[language]}</p>}
    </section>
  );
}
