/** One step as it is shown: a claim, a number, a quotation, a few things. Only the report's own words are set in Song. */
import type { Briefing, BriefingQuote, BriefingStep } from '../../../geo/briefingSchema';
import { select } from '../../model/actions';
import { rowsOf } from '../../model/briefing';
import { fillIn, leadingNumber } from '../../model/briefingText';
import { nameOf } from '../../model/placeText';
import { quotationOf } from '../../model/quotation';
import { isPlannedYear } from '../../model/stage';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { FourCells } from '../common/FourCells';
import { useWords } from '../words';
import { useBriefWords } from './useBriefWords';

/** More would not be read from the back of a room. */
const ROWS = 4;

/** The text with its numbers; one it begins with stands large beside the rest. */
function Text({ step }: { step: BriefingStep }) {
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const text = fillIn(data, step, step.text[language]);
  const large = leadingNumber(text);
  if (text.trim() === '') return null;
  if (!large) return <p class="slide-text">{text}</p>;
  return (
    <p class="slide-text slide-counted">
      <b>{large.number}</b> <span>{large.rest}</span>
    </p>
  );
}

function Quotation({ quote }: { quote: BriefingQuote }) {
  const words = useBriefWords();
  const data = useStore((state) => state.data);
  const { parts, isPlanned, section, deliveredOn } = quotationOf(data, quote);
  const [before, name, after] = parts;
  return (
    <figure class={`slide-quote ${isPlanned ? 'planned' : ''}`}>
      <blockquote lang="zh-CN">
        {before}
        {name && <mark>{name}</mark>}
        {after}
      </blockquote>
      <figcaption>
        {section && <span lang="zh-CN">{section} · </span>}
        {words.stage.source(quote.report, deliveredOn)}
      </figcaption>
    </figure>
  );
}

function Rows({ step }: { step: BriefingStep }) {
  const words = useBriefWords();
  const common = useWords();
  const act = useAct();
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const all = rowsOf(data, step);
  const rows = all.slice(0, ROWS);
  if (rows.length === 0) return null;
  return (
    <section class="slide-things" aria-label={words.stage.things}>
      <p class="slide-axis" aria-hidden="true">
        {([2020, 2021, 2022, 2023] as const).map((year) => (
          <span key={year}>
            {year}
            {isPlannedYear(year) && <i>{common.tenses.planned}</i>}
          </span>
        ))}
      </p>
      <ul>
        {rows.map((place) => (
          <li key={place.id}>
            <button type="button" onClick={() => act(select(place.id))}>
              <CategoryMark category={place.properties.category} size={28} />
              <span>{nameOf(place, language)}</span>
              <FourCells place={place} />
            </button>
          </li>
        ))}
      </ul>
      {all.length > rows.length && <p class="slide-more">{words.stage.more(all.length - rows.length)}</p>}
    </section>
  );
}

export function Slide({ briefing, step, number }: { briefing: Briefing; step: BriefingStep; number: number }) {
  const words = useBriefWords();
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  return (
    <>
      <p class="slide-eyebrow">
        {briefing.title[language]} <b>{words.stage.of(number, briefing.steps.length)}</b>
      </p>
      <h2>{fillIn(data, step, step.title[language])}</h2>
      <Text step={step} />
      {step.quote && <Quotation quote={step.quote} />}
      <Rows step={step} />
    </>
  );
}
