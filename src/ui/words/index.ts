/** The words of the chosen language. Chinese is always there; English is fetched when it is asked for. */
import type { Language } from '../../model/state';
import { useStore } from '../../store';
import { type Words, zh } from './zh';

export type { Words };

const loaded: Partial<Record<Language, Words>> = { zh };

/** Makes a language available; resolves at once when it already is. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('./en')).en;
}

export function wordsOf(language: Language): Words {
  return loaded[language] ?? zh;
}

export function useWords(): Words {
  return wordsOf(useStore((state) => state.language));
}

/** Words that come along with a screen of their own, both languages at once. */
export function useOwnWords<T>(pair: Record<Language, T>): T {
  return pair[useStore((state) => state.language)];
}
