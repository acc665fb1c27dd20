/** Only the paragraphs that name what the filters leave: what they are, and whether they alone are shown. */
import { useMemo, useState } from 'preact/hooks';
import { type Excerpt, excerptOf, type Reader } from '../../model/reader';
import { matching } from '../../model/select';
import { useStore } from '../../store';

export interface Excerpting {
  /** What there would be. */
  left: Excerpt;
  /** What is drawn; `null` while the whole text is. */
  excerpt: Excerpt | null;
  toggle: () => void;
  /** Draws the whole text. */
  end: () => void;
}

export function useExcerpt(reader: Reader): Excerpting {
  const places = useStore(matching);
  const [on, setOn] = useState(false);
  const left = useMemo(() => excerptOf(reader, new Set(places.map((place) => place.id))), [reader, places]);
  return { left, excerpt: on ? left : null, toggle: () => setOn(!on), end: () => setOn(false) };
}
