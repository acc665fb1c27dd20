/** The text filter and the way to anything by its name: every keystroke narrows the list and the map, and offers what it finds. */
import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { setSheet, setText, wantSearch } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useWords } from '../words';
import type { SearchOptionsProps } from './SearchOptions';

const LISTBOX = 'search-options';
const optionId = (index: number) => `search-option-${index}`;
const countOptions = () => document.querySelectorAll(`#${LISTBOX} [role=option]`).length;

/** Where a key leads among the options; -1 is the field itself. Undefined leaves the key to the field. */
function target(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1 < count ? active + 1 : 0;
    case 'ArrowUp':
      return active < 0 ? count - 1 : active - 1;
    case 'Home':
      return active < 0 ? undefined : 0;
    case 'End':
      return active < 0 ? undefined : count - 1;
    default:
      return undefined;
  }
}

/** Moves the focus to the first of these that is there once the page has been drawn. */
function focusSoon(...selectors: string[]): void {
  requestAnimationFrame(() => {
    const elements = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
    elements.find((element) => element !== null)?.focus();
  });
}

export function SearchField() {
  const words = useWords();
  const act = useAct();
  const text = useStore((state) => state.filters.text);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Their code and the index come with the first use of the field.
  const [Options, setOptions] = useState<FunctionComponent<SearchOptionsProps>>();
  const [failed, setFailed] = useState(false);
  const wanted = open && text !== '';
  const isOpen = wanted && Options !== undefined;

  const prepare = () => {
    act(wantSearch);
    if (Options) return;
    // Without them the field still filters; the next use tries again.
    import('./SearchOptions').then(
      (module) => setOptions(() => module.SearchOptions),
      () => setFailed(true),
    );
  };
  const show = (shown: boolean) => {
    setOpen(shown);
    setActive(-1);
  };
  const type = (value: string) => {
    prepare();
    act(setText(value));
    show(true);
  };
  /** Leaves the text in force as a filter. */
  const goToList = () => {
    show(false);
    act((state) => (state.sheet === 'peek' ? setSheet('half')(state) : state));
    focusSoon('#list [tabindex="0"]', '.near-list [tabindex="0"]');
  };
  // The field is there before the script is: what was typed in the meantime must not be lost.
  const typedEarly = useRef('');
  useLayoutEffect(() => {
    typedEarly.current = input.current?.value ?? '';
  }, []);
  useEffect(() => {
    if (typedEarly.current !== '') type(typedEarly.current);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    // Keys pressed while a character is being composed belong to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape' && isOpen) {
      show(false);
      return event.preventDefault();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const option = isOpen && active >= 0 ? document.getElementById(optionId(active)) : null;
      if (!option) return goToList();
      option.click();
      return focusSoon('#card h2[tabindex]', '#card .card-close');
    }
    if (event.key === 'ArrowDown' && !isOpen) {
      prepare();
      setOpen(true);
      return event.preventDefault();
    }
    const next = isOpen ? target(event.key, active, countOptions()) : undefined;
    if (next === undefined) return;
    setActive(next);
    event.preventDefault();
  };

  return (
    <search
      class={`search ${isOpen ? 'search-open' : ''}`}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) show(false);
      }}
    >
      <Icon name="search" />
      <input
        id="search"
        data-testid="search"
        ref={input}
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? LISTBOX : undefined}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        value={text}
        onFocus={() => {
          prepare();
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      {text === '' ? (
        <span class="search-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <button
          type="button"
          class="button icon-button"
          aria-label={words.search.clear}
          onClick={() => {
            act(setText(''));
            input.current?.focus();
          }}
        >
          <Icon name="close" size={16} />
        </button>
      )}
      {wanted && failed && !Options && (
        <p class="search-results popover option-notice" role="status">
          {words.search.failed}
        </p>
      )}
      {isOpen && (
        <Options
          id={LISTBOX}
          optionId={optionId}
          active={active}
          onActive={setActive}
          onList={goToList}
          onChosen={(byTouch) => {
            show(false);
            // Puts the keyboard of a phone away, which would hide what was chosen.
            if (byTouch) input.current?.blur();
          }}
        />
      )}
    </search>
  );
}
