/** The filters in force, each removable by one press, and the way out of all of them. */
import type { ComponentChildren } from 'preact';
import { clearFilters, setShape, setText, toggleFilter } from '../../model/actions';
import { hasFilters } from '../../model/select';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useWords } from '../words';

function RemovableChip({
  name,
  onRemove,
  children,
}: {
  name: string;
  onRemove: () => void;
  children?: ComponentChildren;
}) {
  const words = useWords();
  return (
    <button type="button" class="chip chip-on" aria-label={words.removeFilter(name)} onClick={onRemove}>
      {children ?? name} <Icon name="close" size={14} />
    </button>
  );
}

export function FilterChips() {
  const words = useWords();
  const act = useAct();
  const filters = useStore((state) => state.filters);
  const hasShape = useStore((state) => state.shape !== null);
  if (!hasFilters(filters) && !hasShape) return null;
  return (
    <fieldset class="chips filters-in-force" aria-label={words.filtersInForce}>
      {hasShape && <RemovableChip name={words.shape} onRemove={() => act(setShape(null))} />}
      {filters.text && <RemovableChip name={filters.text} onRemove={() => act(setText(''))} />}
      {filters.year.map((year) => (
        <RemovableChip key={year} name={words.year(year)} onRemove={() => act(toggleFilter('year', year))} />
      ))}
      {filters.category.map((id) => (
        <RemovableChip key={id} name={words.categories[id]} onRemove={() => act(toggleFilter('category', id))} />
      ))}
      {filters.stage.map((step) => (
        <RemovableChip key={step} name={words.steps[step]} onRemove={() => act(toggleFilter('stage', step))} />
      ))}
      {filters.tense.map((tense) => (
        <RemovableChip key={tense} name={words.tenses[tense]} onRemove={() => act(toggleFilter('tense', tense))} />
      ))}
      {filters.unit.map((unit) => (
        <RemovableChip key={unit} name={words.unit(unit)} onRemove={() => act(toggleFilter('unit', unit))} />
      ))}
      <button type="button" class="text-button" data-testid="clear-filters" onClick={() => act(clearFilters)}>
        {words.clearFilters}
      </button>
    </fieldset>
  );
}
