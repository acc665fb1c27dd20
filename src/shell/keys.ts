/** Keys that work anywhere on the page; off while a text field has the focus. */
import { YEARS } from '../../geo/schema';
import { groups } from '../model/select';
import { type Action, closeStack, deselect, onlyFilter, openKeys, select, type State, toggleFilter } from '../model/state';
import type { Store } from '../store';

/** Esc closes the topmost: the pile's list, then the card. */
function closeTopmost(state: State): Action | null {
  if (state.stack) return closeStack;
  if (state.selected) return deselect;
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
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input[type=text], textarea, select'));
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** What opens the card of a thing: a name in the report that is on the screen, or its row in the list. */
function openerOf(id: string): HTMLElement | undefined {
  const ofThing = (kind: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid=${kind}][data-id="${CSS.escape(id)}"]`)];
  return ofThing('report-thing').find(isOnScreen) ?? ofThing('list-item')[0];
}

/** Listens until the returned function is called. */
export function listenToKeys(store: Store): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // An open dialog has its own Esc, and keys must not act behind it.
    if (document.querySelector('dialog[open]')) return;
    if (isTyping(event.target) && event.key !== 'Escape') return;
    if (event.key === '/' && store.getState().singleKeys) {
      event.preventDefault();
      document.getElementById('search')?.focus();
      return;
    }
    const action = actionFor(event, store.getState());
    if (!action) return;
    const selected = store.getState().selected;
    store.act(action);
    // Closing a card gives the focus back to where it was opened from.
    if (event.key === 'Escape' && selected && !store.getState().selected) openerOf(selected)?.focus();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
