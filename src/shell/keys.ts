/** Keys that work anywhere on the page; off while a text field has the focus. */
import { YEARS } from '../../geo/schema';
import { closeStack, deselect, onlyFilter, openKeys, select, setNear, toggleFilter } from '../model/actions';
import { closeImportRow } from '../model/imports';
import { groups } from '../model/select';
import type { Action, State } from '../model/state';
import type { Store } from '../store';

/** Esc closes the topmost: the row of an imported file, the pile's list, then the card, then the wait for a tap or for the device. */
function closeTopmost(state: State): Action | null {
  if (state.importRow) return closeImportRow;
  if (state.stack) return closeStack;
  if (state.selected) return deselect;
  if (state.near.name === 'tap' || state.near.name === 'locating') return setNear({ name: 'ask' });
  return null;
}

/** The next or previous place in the order of the list, going round at its ends. */
function neighbour(state: State, step: 1 | -1): Action | null {
  const ids = groups(state).flatMap((group) => group.places.map((place) => place.id));
  const at = ids.indexOf(state.selected ?? '');
  const id = at < 0 ? ids[0] : ids[(at + step + ids.length) % ids.length];
  return id === undefined ? null : select(id);
}

function actionFor(event: KeyboardEvent, state: State): Action | null {
  if (event.key === 'Escape') return closeTopmost(state);
  if (!state.singleKeys) return null;
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  const year = digit === undefined ? undefined : YEARS[Number(digit) - 1];
  if (year !== undefined) return event.shiftKey ? onlyFilter('year', year) : toggleFilter('year', year);
  switch (event.key) {
    case '?':
      return openKeys;
    case '[':
      return neighbour(state, -1);
    case ']':
      return neighbour(state, 1);
    default:
      return null;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input[type=text], textarea, select'))
  );
}

/** Listens until the returned function is called. */
export function listenToKeys(store: Store): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // An open dialog has its own Esc, and keys must not act behind it.
    if (document.querySelector('dialog[open]')) return;
    // What will be printed is not changed by a key pressed in passing.
    if (store.getState().handout) return;
    if (isTyping(event.target) && event.key !== 'Escape') return;
    if (event.key === '/' && store.getState().singleKeys) {
      event.preventDefault();
      document.getElementById('search')?.focus();
      return;
    }
    const action = actionFor(event, store.getState());
    if (action) store.act(action);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
