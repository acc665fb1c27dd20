/** Something could not be shown: one plain sentence, one button, details that can be copied. */
import { Icon } from './Icon';

interface ProblemWords {
  title: string;
  body: string;
  retry: string;
}

export function Problem({ words, details, onRetry }: { words: ProblemWords; details: string; onRetry: () => void }) {
  return (
    <div class="problem" role="alert">
      <h1>
        <Icon name="warning" /> {words.title}
      </h1>
      <p>{words.body}</p>
      <pre>{details}</pre>
      <button type="button" class="button solid-button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
