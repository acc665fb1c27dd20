/** The address follows the state and the state follows the address. The camera's hash belongs to the map. */
import { setSheet } from '../model/actions';
import { type Entry, moveOf } from '../model/journey';
import { type Action, SHEET_STOPS, type State } from '../model/state';
import { applyUrl, decode, encode, urlState } from '../model/url';
import type { Store } from '../store';

/** A page from a file or in a sandbox may be refused a new address; it then goes on without. */
function write(how: 'pushState' | 'replaceState', entry: Entry, url?: string): void {
  try {
    history[how](entry, '', url);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What the browser kept with this entry; another script's state is none of ours. */
function entryHere(): Entry {
  const kept: Record<string, unknown> = { ...history.state };
  const sheet = SHEET_STOPS.find((stop) => stop === kept.sheet);
  return {
    ...(sheet && { sheet }),
    ...(typeof kept.fromCard === 'number' && { fromCard: kept.fromCard }),
    ...(kept.raised === true && { raised: true }),
  };
}

/** The query of a state, over whatever else the address says; and whether it says so already. */
function queryOf(state: State): { query: string; isThere: boolean } {
  const current = new URLSearchParams(location.search);
  const query = encode(urlState(state), current).toString();
  return { query, isThere: query === current.toString() };
}

function addressOf(query: string, hash: string): string {
  return `${location.pathname}${query ? `?${query}` : ''}${hash}`;
}

/** A way back that the app has begun and the browser has not ended: what shall stand there. */
interface Return {
  state: State;
  hash: string;
  isClosing: boolean;
}

/** Keeps both in step until the returned function is called. */
export function syncUrl(store: Store): () => void {
  let isFollowing = false;
  let returning: Return | null = null;

  const apply = (action: Action) => {
    isFollowing = true;
    store.act(action);
    isFollowing = false;
  };

  const follow = (after: State, before: State) => {
    if (isFollowing || returning) return;
    const here = entryHere();
    const move = moveOf(before, after, here);
    const { query, isThere } = queryOf(after);
    const address = addressOf(query, location.hash);
    if (move.how === 'back') {
      returning = { state: after, hash: location.hash, isClosing: before.selected !== after.selected };
      history.go(-move.by);
    } else if (move.how === 'push') {
      write('replaceState', { ...here, sheet: before.sheet });
      write('pushState', move.entry, address);
    } else if (!isThere) write('replaceState', here, address);
  };
  const unsubscribe = store.subscribe(follow);

  /** Filters and camera stay as they are now; a list comes back as high as it was left. */
  const arrive = ({ state, hash, isClosing }: Return) => {
    const here = entryHere();
    returning = null;
    write('replaceState', here, addressOf(queryOf(state).query, hash));
    const { sheet } = here;
    if (isClosing && sheet) apply((now) => (now.selected === null ? setSheet(sheet)(now) : now));
    else follow(store.getState(), state);
  };
  const onPop = () => {
    if (returning) return arrive(returning);
    const { sheet } = entryHere();
    apply((state) => {
      const there = applyUrl(decode(new URLSearchParams(location.search)))(state);
      return sheet ? setSheet(sheet)(there) : there;
    });
  };
  addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    removeEventListener('popstate', onPop);
  };
}
