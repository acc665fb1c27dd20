/** The four cells at full size: each year a button that leads to its sentence. */
import type { PlaceFeature } from '../../../geo/schema/published';
import { lifeline } from '../../model/stage';
import { StepMark } from '../common/StepMark';
import { useWords } from '../words';

function scrollToYear(button: HTMLElement, year: number): void {
  const quote = button.closest('.card')?.querySelector<HTMLElement>(`.quote[data-year="${year}"]`);
  quote?.closest('details')?.setAttribute('open', '');
  quote?.scrollIntoView({
    block: 'start',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}

export function Lifeline({ place }: { place: PlaceFeature }) {
  const words = useWords();
  return (
    <ol class="lifeline" aria-label={words.card.lifeline}>
      {lifeline(place).map(({ year, step, mention }) => (
        <li key={year} class={year === 2022 ? 'after-gap' : undefined}>
          {mention ? (
            <button
              type="button"
              title={words.card.cellJump(year)}
              onClick={(event) => scrollToYear(event.currentTarget, year)}
            >
              <StepMark step={step} size={18} />
              <b>{year}</b>
              <span>{words.actAlone(mention.tense, mention.stage)}</span>
            </button>
          ) : (
            <div>
              <StepMark step={null} size={18} />
              <b>{year}</b>
              <span>{words.notMentioned}</span>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
