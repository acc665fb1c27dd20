/** Finds numbers by the words of their name or of the report; the text is the same filter as everywhere. */
import { setText } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useWords } from '../words';
import { useNumbersWords } from './useNumbersWords';

export function NumbersSearch() {
  const words = useWords();
  const own = useNumbersWords();
  const act = useAct();
  const text = useStore((state) => state.filters.text);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        id="search"
        data-testid="search"
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        aria-label={own.search}
        placeholder={own.search}
        value={text}
        onInput={(event) => act(setText(event.currentTarget.value))}
      />
      {text !== '' && (
        <button
          type="button"
          class="button icon-button"
          aria-label={words.search.clear}
          onClick={() => act(setText(''))}
        >
          <Icon name="close" size={16} />
        </button>
      )}
    </search>
  );
}
