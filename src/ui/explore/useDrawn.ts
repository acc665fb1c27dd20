/** Is the large map what the reader sees? Until it has been drawn, and again once it is lost, the light one is. */
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../store';

/** A map that is busy again still shows what was there. */
export function useDrawn(): boolean {
  const status = useStore((state) => state.map.name);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (status !== 'loading') setDrawn(status === 'idle');
  }, [status]);
  return drawn;
}
