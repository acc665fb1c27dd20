/** Finding words in the open report: the hits, and which of them one is at. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { findIn } from '../../model/find';
import type { Highlight } from '../../model/pieces';
import type { Excerpt, Reader } from '../../model/reader';
import { bringToEyes } from './eyes';

/** What lies over each part of the text, by the part's key. */
export type Highlights = ReadonlyMap<string, readonly Highlight[]>;

export interface Find {
  query: string;
  setQuery: (query: string) => void;
  count: number;
  /** Counted from 0. */
  at: number;
  /** Goes on by so many hits, round at the ends. */
  step: (by: 1 | -1) => void;
  highlights: Highlights;
}

/** Hits in what the excerpt leaves out do not count; `null` is the whole text. */
export function useFind(scroller: RefObject<HTMLElement | null>, reader: Reader, excerpt: Excerpt | null): Find {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => {
    const isDrawn = (key: string) =>
      excerpt === null || excerpt.sections.has(key) || excerpt.paragraphs.has(reader.paragraphOf.get(key)?.id ?? '');
    return findIn(reader, query).filter((hit) => hit.every(({ key }) => isDrawn(key)));
  }, [reader, query, excerpt]);
  const highlights = useMemo(() => {
    const map = new Map<string, Highlight[]>();
    hits.forEach((hit, number) => {
      for (const { key, start, end } of hit) {
        map.set(key, [...(map.get(key) ?? []), { kind: 'hit', hit: number, start, end }]);
      }
    });
    return map;
  }, [hits]);

  // Marked on the drawn text itself: going from hit to hit draws nothing anew.
  useEffect(() => {
    const root = scroller.current;
    const marks = [...(root?.querySelectorAll(`[data-hit="${at}"]`) ?? [])];
    const [first] = marks;
    if (root && first) bringToEyes(root, first);
    for (const mark of marks) mark.setAttribute('data-current', '');
    return () => {
      for (const mark of marks) mark.removeAttribute('data-current');
    };
  }, [scroller, highlights, at]);

  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setAt(0);
    },
    count: hits.length,
    at,
    step: (by) => setAt((at + by + hits.length) % Math.max(hits.length, 1)),
    highlights,
  };
}
