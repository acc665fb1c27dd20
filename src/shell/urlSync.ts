/** The address follows the state and the state follows the address. The camera's hash belongs to the map. */

import type { State } from '../model/state';
import { applyUrl, decode, encode, urlState } from '../model/url';
import type { Store } from '../store';

/** A new selection or mode is a step one can go back from; filters, looks and the steps of a briefing replace the current one. */
function isStep(before: State, after: State): boolean {
  if (before.briefing && after.briefing) return before.briefing.id !== after.briefing.id;
  return before.selected !== after.selected || before.mode !== after.mode || !before.briefing !== !after.briefing;
}

/** A page from a file or in a sandbox may be refused a new address; it then goes on without. */
function write(how: 'pushState' | 'replaceState', url: string): void {
  try {
    history[how](null, '', url);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Keeps both in step until the returned function is called. */
export function syncUrl(store: Store): () => void {
  let leaving = false;
  const unsubscribe = store.subscribe((after, before) => {
    if (leaving) return;
    const current = new URLSearchParams(location.search);
    const next = encode(urlState(after), current).toString();
    if (next === current.toString()) return;
    const url = `${location.pathname}${next ? `?${next}` : ''}${location.hash}`;
    write(isStep(before, after) ? 'pushState' : 'replaceState', url);
  });
  const onPop = () => {
    leaving = true;
    store.act(applyUrl(decode(new URLSearchParams(location.search))));
    leaving = false;
  };
  addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    removeEventListener('popstate', onPop);
  };
}
