/** Notices which paragraph is being read, marks it in the margin, and tells the map once the eyes have settled. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Excerpt, Reader } from '../../model/reader';
import { readParagraph } from '../../model/reading';
import { useAct } from '../../store';
import { EYE_LINE } from './eyes';

/** Milliseconds a paragraph must stay under the eyes before the map goes there. */
const SETTLE = 250;

/** Returns the paragraph's id, and the way to say it outright; `excerpt` is what of the text is drawn. */
export function useReadingPosition(scroller: RefObject<HTMLElement | null>, reader: Reader, excerpt: Excerpt | null) {
  const act = useAct();
  const [current, setCurrent] = useState<string | null>(null);

  // A line without height across the window: the paragraph that crosses it is the one being read.
  // Which paragraphs there are to watch depends on the excerpt.
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const rootMargin = `-${100 * EYE_LINE}% 0px -${100 * (1 - EYE_LINE)}% 0px`;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting && target instanceof HTMLElement) setCurrent(target.dataset.paragraph ?? null);
        }
      },
      { root, rootMargin },
    );
    for (const paragraph of root.querySelectorAll('[data-paragraph]')) observer.observe(paragraph);
    return () => observer.disconnect();
  }, [scroller, reader, excerpt]);

  // Again for another excerpt: a paragraph drawn anew has lost its mark.
  useEffect(() => {
    const element = scroller.current?.querySelector(`[data-paragraph="${current}"]`);
    element?.setAttribute('data-reading', '');
    return () => element?.removeAttribute('data-reading');
  }, [scroller, current, excerpt]);

  useEffect(() => {
    const paragraph = reader.paragraphs.get(current ?? '');
    if (!paragraph) return;
    const timer = setTimeout(() => act(readParagraph(paragraph.id, paragraph.things)), SETTLE);
    return () => clearTimeout(timer);
  }, [reader, current, act]);

  return [current, setCurrent] as const;
}
