/** A long page comes back where it was left, e.g. after a look into the report. Kept for this visit only. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const kept = new Map<string, number>();

/** `page` names the scrolling page; `ready` is false while its content is still to come. */
export function useKeptScroll(page: string, container: RefObject<HTMLElement | null>, ready = true): void {
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || !ready) return;
    element.scrollTop = kept.get(page) ?? 0;
    const keep = () => kept.set(page, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [page, container, ready]);
}
