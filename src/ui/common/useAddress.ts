/** Addresses of the view with something changed, for links that also open in a new tab. */
import type { MouseEventHandler, TargetedMouseEvent } from 'preact';
import type { State } from '../../model/state';
import { encode, urlState } from '../../model/url';
import { useStore } from '../../store';

/** The query of the present view with `changes`, e.g. "?mode=report&s=2022-28". */
export function useAddress(changes: Partial<State>): string {
  return useStore((state) => `?${encode(urlState({ ...state, ...changes }), new URLSearchParams())}`);
}

/** Follows a link within the app; a click that asks for a new tab or window stays the browser's. */
export function follow(go: () => void): MouseEventHandler<HTMLAnchorElement> {
  return (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
}
