/** How much stands side by side; measured, since 长辈版 needs more room for the same. */
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../store';

/** `wide`: contents, text and map · `middle`: text and map · `narrow`: one of the two at a time. */
export type ReaderLayout = 'wide' | 'middle' | 'narrow';

/** Least width for each, CSS pixels, at ordinary type. */
const WIDE = 1200;
const MIDDLE = 1000;
/** How much wider everything is in 长辈版. */
const LARGE = 1.45;

function layoutFor(width: number, large: boolean): ReaderLayout {
  const room = large ? width / LARGE : width;
  if (room >= WIDE) return 'wide';
  return room >= MIDDLE ? 'middle' : 'narrow';
}

export function useReaderLayout(): ReaderLayout {
  const large = useStore((state) => state.large);
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const onResize = () => setWidth(innerWidth);
    addEventListener('resize', onResize);
    return () => removeEventListener('resize', onResize);
  }, []);
  return layoutFor(width, large);
}
