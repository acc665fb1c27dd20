/** Finds out what lies in the shape that is drawn; Turf comes along with the first. */
import { useEffect } from 'preact/hooks';
import { setArea } from '../../model/actions';
import { useAct, useStore } from '../../store';

export function useShape(): void {
  const act = useAct();
  const shape = useStore((state) => state.shape);
  const data = useStore((state) => state.data);
  useEffect(() => {
    if (!shape || shape.area) return;
    const { text } = shape;
    // What cannot be read or fetched selects nothing: better all things than a wrong choice.
    import('../../model/area').then(
      ({ areaOf }) => act(setArea(text, areaOf(text, data))),
      () => act(setArea(text, null)),
    );
  }, [shape]);
}
