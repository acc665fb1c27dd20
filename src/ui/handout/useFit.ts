/** The preview is the paper at its true size, and smaller where the screen is narrower. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Paper, sheetWidth } from './paper';

export function useFit(paper: Paper): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const shrink = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      element.style.setProperty('--fit', String(Math.min(1, room / sheetWidth(paper))));
    };
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    shrink();
    return () => observer.disconnect();
  }, [paper]);
  return frame;
}
