/**
 * Talks to the page the app stands in. Only the window around is listened to. It hears what is chosen once it has said
 * something itself, or when the address names it (`parentOrigin`); then nobody else is listened to or told.
 */
import { actionOf, originOf, type Said } from '../model/embed';
import type { Store } from '../store';

/** Listens and tells until the returned function is called; does nothing without a page around. */
export function talkToParent(store: Store): () => void {
  const { parent } = window;
  if (parent === window) return () => {};
  const named = originOf(new URLSearchParams(location.search).get('parentOrigin'));
  let listener = named;

  const tell = (said: Said) => {
    if (listener) parent.postMessage(said, listener);
  };
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || (named !== null && origin !== named)) return;
    const action = actionOf(data);
    if (!action) return;
    const isFirst = listener === null;
    // A page without an origin (a file, a sandbox) cannot be named; the window around is still the only one that hears.
    listener = origin === 'null' ? '*' : origin;
    const before = store.getState().selected;
    store.act(action);
    if (isFirst && store.getState().selected === before) tell({ type: 'jianghan:selection', id: before });
  };
  const unsubscribe = store.subscribe((after, before) => {
    if (after.selected !== before.selected) tell({ type: 'jianghan:selection', id: after.selected });
  });
  addEventListener('message', onMessage);
  // That it is there may be heard by whoever put it there: it says nothing else.
  parent.postMessage({ type: 'jianghan:ready' } satisfies Said, named ?? '*');
  return () => {
    unsubscribe();
    removeEventListener('message', onMessage);
  };
}
