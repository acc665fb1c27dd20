/** One series over the four years, as drawn: filled = reported, dashed = planned, a stub where no number is given. */
import type { PublishedStatSeries } from '../../../geo/schema/published';
import { type Chart as ChartData, hedgeText, type Mark, numberText } from '../../model/numbers';
import { useStore } from '../../store';
import { useNumbersWords } from './useNumbersWords';

/** All lengths in the unit of the drawing; about a CSS pixel at the narrowest. */
const WIDTH = 272;
const HEIGHT = 138;
const BASELINE = 112;
const TALLEST = 74;
const BAR = 32;
/** Centres of the four years: the gap in the middle is the missing report. */
const CENTRES = [38, 100, 172, 234] as const;
const GAP = { from: 130, width: 12, middle: 136 };

/** Id of the hatch that `ChartPatterns` defines once a page. */
const HATCH = 'numbers-gap';

/** The hatch all charts of a page share. */
export function ChartPatterns() {
  return (
    <svg class="visually-hidden" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={HATCH} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="chart-hatch" d="M0 0V5" />
        </pattern>
      </defs>
    </svg>
  );
}

function Bar({
  series,
  mark,
  height,
  centre,
}: {
  series: PublishedStatSeries;
  mark: Mark & { kind: 'bar' };
  height: number;
  centre: number;
}) {
  const language = useStore((state) => state.language);
  const hedge = hedgeText(series, mark.said, language);
  const top = BASELINE - height;
  const inset = mark.said.tense === 'planned' ? 0.75 : 0;
  return (
    <>
      <rect
        class={`chart-bar chart-${mark.said.tense}`}
        x={centre - BAR / 2 + inset}
        y={top + inset}
        width={BAR - 2 * inset}
        height={Math.max(height - inset, 1)}
      />
      {hedge && (
        <text class="chart-hedge" x={centre} y={top - 21} lang="zh-CN">
          {hedge}
        </text>
      )}
      <text class="chart-number" x={centre} y={top - 6}>
        {numberText(series, mark.said, language)}
      </text>
    </>
  );
}

function Stub({ mark, centre }: { mark: Mark & { kind: 'stub' }; centre: number }) {
  const words = useNumbersWords();
  return (
    <>
      <path class="chart-stub" d={`M${centre - BAR / 2} ${BASELINE - 1}h${BAR}`} />
      <text class="chart-words" x={centre} y={BASELINE - 10} lang={mark.words ? 'zh-CN' : undefined}>
        {mark.words ?? words.unquantified}
      </text>
    </>
  );
}

/** What the picture says, in one sentence. */
function sentenceOf(
  series: PublishedStatSeries,
  chart: ChartData,
  language: 'zh' | 'en',
  words: ReturnType<typeof useNumbersWords>,
): string {
  const years = chart.marks.flatMap(({ year, mark }) => {
    if (!mark) return [];
    if (mark.kind === 'stub') return [words.stub(words.year(year), mark.words)];
    const hedge = hedgeText(series, mark.said, language);
    const number = words.mark(words.year(year), numberText(series, mark.said, language), series.unit[language]);
    return [hedge ? number + words.hedged(hedge) : number];
  });
  const separator = language === 'en' ? '; ' : '；';
  const broken = chart.broken ? `${words.comparability[series.comparability]}, ${words.notJoined}` : '';
  return [...years, broken].filter(Boolean).join(separator);
}

export function Chart({ series, chart }: { series: PublishedStatSeries; chart: ChartData }) {
  const words = useNumbersWords();
  const language = useStore((state) => state.language);
  const heightOf = (value: number) => (chart.largest > 0 ? (TALLEST * value) / chart.largest : 0);
  const ends = chart.marks.flatMap(({ year, mark }, index) =>
    mark?.kind === 'bar' && chart.join?.includes(year) ? [`${CENTRES[index]} ${BASELINE - heightOf(mark.value)}`] : [],
  );
  return (
    <svg
      class={`chart ${series.comparability === 'base' ? 'chart-grey' : ''}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={sentenceOf(series, chart, language, words)}
    >
      <rect x={GAP.from} y={BASELINE - TALLEST - 14} width={GAP.width} height={TALLEST + 14} fill={`url(#${HATCH})`} />
      <path class="chart-axis" d={`M8 ${BASELINE}H${WIDTH - 8}`} />
      {chart.broken && <path class="chart-break" d={`M${GAP.middle - 6} ${BASELINE + 5}l5-10m2 10l5-10`} />}
      {ends.length === 2 && <path class="chart-join" d={`M${ends.join('L')}`} />}
      {chart.marks.map(({ year, mark }, index) => {
        const centre = CENTRES[index] ?? 0;
        return (
          <g key={year}>
            {mark === null && <circle class="chart-nothing" cx={centre} cy={BASELINE - 6} r="1.8" />}
            {mark?.kind === 'stub' && <Stub mark={mark} centre={centre} />}
            {mark?.kind === 'bar' && <Bar series={series} mark={mark} height={heightOf(mark.value)} centre={centre} />}
            <text class={`chart-year ${mark === null ? 'chart-unsaid' : ''}`} x={centre} y={BASELINE + 18}>
              {words.year(year)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
