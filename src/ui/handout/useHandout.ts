/** What is to be printed: the open briefing, else the present view; or why there is nothing. */
import { useMemo } from 'preact/hooks';
import { type Handout, type HandoutContent, handoutOfBriefing, handoutOfView } from '../../model/handout';
import { useStore } from '../../store';
import { findBriefing, useLibrary } from '../brief/library';
import { useHandoutWords } from './useHandoutWords';

export type Wanted =
  | { name: 'loading' }
  | { name: 'missing' }
  | { name: 'failed'; details: string }
  /** The filters leave nothing, or the briefing has no steps. */
  | { name: 'nothing'; isBriefing: boolean }
  | { name: 'ready'; handout: Handout; isBriefing: boolean };

export function useHandout(content: HandoutContent): Wanted {
  const words = useHandoutWords();
  const library = useLibrary();
  const state = useStore((all) => all);
  const id = state.mode === 'brief' ? (state.briefing?.id ?? null) : null;
  const briefing = id === null ? null : findBriefing(library, id);
  const { data, filters, shape, search, selected, layers, language, mode } = state;
  // Not by the whole state: what the map behind tells about itself changes nothing here.
  return useMemo((): Wanted => {
    if (id !== null && briefing === undefined) {
      if (typeof library.shipped === 'string') return { name: 'failed', details: library.shipped };
      return { name: 'missing' };
    }
    if (id !== null && briefing === null) return { name: 'loading' };
    const isBriefing = Boolean(briefing);
    const handout = briefing
      ? handoutOfBriefing(state, briefing, content)
      : handoutOfView(state, { title: words.ofView, hash: location.hash.slice(1) });
    const isEmpty = handout.parts.length === 0 || (!briefing && handout.parts[0]?.rows.length === 0);
    return isEmpty ? { name: 'nothing', isBriefing } : { name: 'ready', handout, isBriefing };
  }, [id, briefing, library.shipped, content, data, filters, shape, search, selected, layers, language, mode, words]);
}
