/** The card of what is selected: a place or a layout unit. */
import { useStore } from '../../store';
import { Card } from './Card';
import { UnitCard } from './UnitCard';

export function Details() {
  const place = useStore((state) => (state.selected === null ? undefined : state.data.placeById.get(state.selected)));
  const unit = useStore((state) => (state.selected === null ? undefined : state.data.unitById.get(state.selected)));
  if (place) return <Card place={place} />;
  if (unit) return <UnitCard unit={unit} />;
  return null;
}
