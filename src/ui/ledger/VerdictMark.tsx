/** A verdict's shape: the steps' own where there is one, and three for what a step cannot say. No colour: no good or bad. */
import type { Step } from '../../model/stage';
import type { Verdict } from '../../model/verdict';
import { StepMark } from '../common/StepMark';

const STEP_OF: Partial<Record<Verdict, Step>> = {
  done: 'complete',
  award: 'award',
  progress: 'progress',
  plan: 'plan',
};

function Shape({ verdict }: { verdict: Verdict }) {
  switch (verdict) {
    case 'replanned':
      return (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.11" />
          <circle cx="8" cy="8" r="2" fill="currentColor" />
        </>
      );
    case 'unclear':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M5 8h.01M8 8h.01M11 8h.01" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" />
        </>
      );
    default:
      return (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M5 8h6" stroke="currentColor" stroke-width="1.6" />
        </>
      );
  }
}

export function VerdictMark({ verdict, size = 13 }: { verdict: Verdict; size?: number }) {
  const step = STEP_OF[verdict];
  if (step) return <StepMark step={step} size={size} />;
  return (
    <svg class="step-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <Shape verdict={verdict} />
    </svg>
  );
}
