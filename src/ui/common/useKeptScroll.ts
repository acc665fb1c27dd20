/** A long page comes back where it was left, e.g. after a look into the report. Kept for this visit only. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const kept = new Map<string, number>();

/** `page` names the scrolling page. */
export function useKeptScroll(page: string, container: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    element.scrollTop = kept.get(page) ?? 0;
    // Asked while it still stands in the document.
    return () => {
      kept.set(page, element.scrollTop);
    };
  }, [page, container]);
}
