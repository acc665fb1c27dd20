/** Only four shapes need explaining, so the legend is one line. */
import type { Step } from '../../model/stage';
import { StepMark } from '../common/StepMark';
import { useWords } from '../words';

const EXPLAINED: readonly Step[] = ['plan', 'progress', 'complete', 'award'];

export function Legend() {
  const words = useWords();
  return (
    <ul class="legend" aria-label={words.map.legend}>
      {EXPLAINED.map((step) => (
        <li key={step}>
          <StepMark step={step} /> {words.steps[step]}
        </li>
      ))}
    </ul>
  );
}
