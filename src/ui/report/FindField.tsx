/** Finds words in the open report: Enter and Shift+Enter go from hit to hit, Esc clears. */
import { Icon } from '../common/Icon';
import type { Find } from './useFind';
import { useReportWords } from './useReportWords';

export function FindField({ find }: { find: Find }) {
  const { find: words } = useReportWords();
  const { query, count, at, setQuery, step } = find;
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return; // Enter and Esc belong to the input method
    if (event.key === 'Enter' && count > 0) step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query) setQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="find" data-active={query !== '' || undefined} onKeyDown={onKey}>
      <label>
        <Icon name="search" size={16} />
        {/* The same id as explore's field: "/" focuses the one that is there. */}
        <input
          id="search"
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          data-testid="report-find"
          aria-label={words.label}
          placeholder={words.placeholder}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {query && (
        <>
          <span class="find-count" data-testid="report-find-count">
            {words.count(at + 1, count)}
          </span>
          <button
            type="button"
            class="button icon-button"
            disabled={count === 0}
            aria-label={words.previous}
            onClick={() => step(-1)}
          >
            <Icon name="up" size={16} />
          </button>
          <button
            type="button"
            class="button icon-button"
            disabled={count === 0}
            aria-label={words.next}
            onClick={() => step(1)}
          >
            <Icon name="down" size={16} />
          </button>
          <button type="button" class="button icon-button" aria-label={words.clear} onClick={() => setQuery('')}>
            <Icon name="close" size={16} />
          </button>
        </>
      )}
      <span class="visually-hidden" role="status">
        {query && words.announce(query, count)}
      </span>
    </search>
  );
}
