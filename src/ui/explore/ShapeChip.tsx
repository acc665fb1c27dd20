/** The area that selects, named as what it is: drawn by hand, a unit, or around a thing. Loaded with the first such area. */
import { setShape } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { useShapeName, useShapeWords } from '../common/useShapeName';
import { useWords } from '../words';
import { RemovableChip } from './RemovableChip';

export function ShapeChip() {
  const words = useWords();
  const { within } = useShapeWords();
  const nameOfShape = useShapeName();
  const act = useAct();
  const area = useStore((state) => state.shape?.area);
  return (
    <RemovableChip name={area ? within(nameOfShape(area.shape)) : words.shape} onRemove={() => act(setShape(null))} />
  );
}
