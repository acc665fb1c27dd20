/** The bar on top: what this is, the modes, and the looks (type size, colours, language). */

import { openKeys, setLanguage, setMode, setTheme, toggleLarge } from '../model/actions';
import { type Mode, THEMES, type Theme } from '../model/state';
import { useAct, useStore } from '../store';
import { Brand } from './common/Brand';
import { Icon } from './common/Icon';
import { ShareButton } from './share/ShareButton';
import { loadWords, useWords } from './words';

/** Modes that have a screen, in the order of the bar. */
const SHOWN: readonly Mode[] = ['explore', 'report', 'ledger', 'plan', 'brief', 'about'];

function ThemeSelect() {
  const words = useWords();
  const act = useAct();
  const theme = useStore((state) => state.theme);
  return (
    <label class="theme-select">
      <span class="visually-hidden">{words.tools.theme}</span>
      <select
        value={theme ?? 'auto'}
        onChange={(event) => {
          const { value } = event.currentTarget;
          act(setTheme(THEMES.find((candidate) => candidate === value) ?? null));
        }}
      >
        {(['auto', ...THEMES] satisfies ('auto' | Theme)[]).map((value) => (
          <option key={value} value={value}>
            {words.themes[value]}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Bar() {
  const words = useWords();
  const act = useAct();
  const mode = useStore((state) => state.mode);
  // 数说 is a page of the ledger.
  const tab = mode === 'numbers' ? 'ledger' : mode;
  const count = useStore((state) => state.data.places.length);
  const language = useStore((state) => state.language);
  const large = useStore((state) => state.large);
  const switchLanguage = async () => {
    const next = language === 'zh' ? 'en' : 'zh';
    await loadWords(next);
    act(setLanguage(next));
  };
  return (
    <header class="bar">
      <p class="brand">
        <Brand /> {words.title} <small>{words.subtitle(count)}</small>
      </p>
      <nav class="modes" aria-label={words.navigation}>
        {SHOWN.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === tab ? 'page' : undefined}
            onClick={() => act(setMode(id))}
          >
            {words.modes[id]}
          </button>
        ))}
      </nav>
      <div class="tools">
        <button type="button" class="button" aria-pressed={large} onClick={() => act(toggleLarge)}>
          {words.tools.large}
        </button>
        <ThemeSelect />
        <button
          type="button"
          class="button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          aria-label={words.tools.languageLabel}
          onClick={switchLanguage}
        >
          {words.tools.language}
        </button>
        <button
          type="button"
          class="button icon-button keys-button"
          aria-label={words.keys}
          onClick={() => act(openKeys)}
        >
          <Icon name="keyboard" />
        </button>
        <ShareButton class="button line-button share-button">
          <Icon name="share" size={16} /> {words.share}
        </ShareButton>
      </div>
    </header>
  );
}
