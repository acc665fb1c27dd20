/** All that narrows what is shown, as words: the filters, and the area that selects once it does. */
import { useStore } from '../../store';
import { useWords } from '../words';
import { filterText } from './filterText';
import { useShapeName, useShapeWords } from './useShapeName';

export function useFilterText(): string {
  const words = useWords();
  const { within } = useShapeWords();
  const nameOfShape = useShapeName();
  const filters = useStore((state) => state.filters);
  // Until it is known what lies in it, it leaves nothing out.
  const shape = useStore((state) => state.shape?.area?.shape);
  return filterText(words, filters, shape ? within(nameOfShape(shape)) : '');
}
