/** Opened from the keyboard, a card takes the focus; closed, it gives it back to what opened it. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What opens a card: rows of the lists, heads of their groups, names in the report. */
const OPENERS = ['report-thing', 'list-item', 'near-result', 'unit-head'];

function isOnScreen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

/** The opener to go back to: one on the screen, or else the first there is. */
function openerOf(id: string): HTMLElement | undefined {
  const openers = OPENERS.flatMap((kind) => [
    ...document.querySelectorAll<HTMLElement>(`[data-testid=${kind}][data-id="${CSS.escape(id)}"]`),
  ]);
  return openers.find(isOnScreen) ?? openers.find((opener) => opener.offsetParent !== null);
}

/** `id` is what the card shows, `title` its heading. */
export function useCardFocus(id: string, title: RefObject<HTMLElement | null>): void {
  const shown = useRef(id);
  shown.current = id;
  useEffect(() => {
    const opener = OPENERS.map((kind) => `[data-testid=${kind}]`).join();
    // A pointer leaves the focus where it was.
    if (document.activeElement?.matches(`:is(${opener}):focus-visible`)) title.current?.focus({ preventScroll: true });
  }, [id, title]);
  useLayoutEffect(() => {
    const card = title.current?.closest('.card');
    return () => {
      const { activeElement } = document;
      if (activeElement === document.body || card?.contains(activeElement)) openerOf(shown.current)?.focus();
    };
  }, [title]);
}
