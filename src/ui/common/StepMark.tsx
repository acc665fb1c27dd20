/** The five steps as shapes: dashed = planned, half = under way, full = reported complete, star = award, dot = mentioned. */
import type { Step } from '../../model/stage';

const STAR = 'M8 .9l2.1 4.6 5 .6-3.7 3.4 1 4.9L8 12l-4.4 2.4 1-4.9L.9 6.1l5-.6Z';

function Shape({ step }: { step: Step | null }) {
  switch (step) {
    case 'plan':
      return (
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.11" />
      );
    case 'progress':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
        </>
      );
    case 'complete':
      return <circle cx="8" cy="8" r="6.6" fill="currentColor" />;
    case 'award':
      return <path d={STAR} fill="currentColor" />;
    case 'mention':
      return <circle cx="8" cy="8" r="3" fill="currentColor" />;
    case null:
      return <circle cx="8" cy="8" r="1.8" class="faint" fill="currentColor" />;
  }
}

/** `null` is a year without a statement. */
export function StepMark({ step, size = 13 }: { step: Step | null; size?: number }) {
  return (
    <svg class="step-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <Shape step={step} />
    </svg>
  );
}
