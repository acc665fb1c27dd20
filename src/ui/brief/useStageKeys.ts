/** The keys of a presentation. They come before all others, the map's too; ↑ ↓ + − stay with the map. */
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../store';

export interface StageActions {
  next: () => void;
  previous: () => void;
  first: () => void;
  last: () => void;
  fullScreen: () => void;
  notes: () => void;
  blank: () => void;
  laser: () => void;
  play: () => void;
  jump: () => void;
  /** Closes the topmost, at last the presentation itself. */
  escape: () => void;
}

const KEYS: Record<string, keyof StageActions> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ' ': 'next',
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'escape',
};
/** Single letters, which a reader can switch off. */
const LETTERS: Record<string, keyof StageActions> = {
  f: 'fullScreen',
  n: 'notes',
  b: 'blank',
  l: 'laser',
  p: 'play',
  j: 'jump',
};

export function useStageKeys(actions: StageActions): void {
  const singleKeys = useStore((state) => state.singleKeys);
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select')) return;
      // Space presses what has the focus, as everywhere.
      if (event.key === ' ' && target?.closest('button, a, summary')) return;
      const name = KEYS[event.key] ?? (singleKeys ? LETTERS[event.key.toLowerCase()] : undefined);
      if (!name) return;
      event.preventDefault();
      event.stopPropagation();
      current.current[name]();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [singleKeys]);
}
