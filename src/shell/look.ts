/** Theme, type size and language stand on the root element, where the style sheets read them. */
import type { State, Theme } from '../model/state';
import type { Store } from '../store';

const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
const contrast = typeof matchMedia === 'function' ? matchMedia('(prefers-contrast: more)') : undefined;

/** The theme the device asks for. */
export function systemTheme(): Theme {
  if (contrast?.matches) return 'contrast';
  return dark?.matches ? 'dark' : 'light';
}

/** Calls back when the device's wish changes. */
export function onSystemTheme(listener: () => void): void {
  dark?.addEventListener('change', listener);
  contrast?.addEventListener('change', listener);
}

/** Colours and type size, which can be had before there is a store. */
export function showLook({
  theme,
  large,
  presenting,
}: Pick<State, 'theme' | 'large'> & Partial<Pick<State, 'presenting'>>): void {
  const root = document.documentElement;
  // A lit room needs the projector's dark ground; whoever asked for high contrast keeps it.
  root.dataset.theme = presenting && theme !== 'contrast' ? 'projector' : (theme ?? systemTheme());
  if (large) root.dataset.size = 'large';
  else delete root.dataset.size;
}

export function applyLook(store: Store, title: (state: State) => string): void {
  const root = document.documentElement;
  const apply = () => {
    const state = store.getState();
    showLook(state);
    root.lang = state.language === 'en' ? 'en' : 'zh-CN';
    document.title = title(state);
  };
  apply();
  store.subscribe(apply);
  onSystemTheme(apply);
}
