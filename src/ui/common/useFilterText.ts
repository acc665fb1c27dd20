/** All that narrows what is shown, as words: the filters, and the area that selects once it does. */
import type { State } from '../../model/state';
import { useStore } from '../../store';
import { useWords } from '../words';
import { filterText } from './filterText';
import { useShapeName, useShapeWords } from './useShapeName';

/** Of any state. */
export function useFilterTextOf(): (state: Pick<State, 'filters' | 'shape'>) => string {
  const words = useWords();
  const { within } = useShapeWords();
  const nameOfShape = useShapeName();
  // Until it is known what lies in it, an area leaves nothing out.
  return ({ filters, shape }) => filterText(words, filters, shape?.area ? within(nameOfShape(shape.area.shape)) : '');
}

/** Of the present state. */
export function useFilterText(): string {
  const filters = useStore((state) => state.filters);
  const shape = useStore((state) => state.shape);
  return useFilterTextOf()({ filters, shape });
}
