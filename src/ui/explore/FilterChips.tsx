/** The filters in force, each removable by one press, and the way out of all of them. */
import { useEffect, useState } from 'preact/hooks';
import { clearFilters, setShape, setText, toggleFilter } from '../../model/actions';
import { hasFilters } from '../../model/select';
import { useAct, useStore } from '../../store';
import { useWords } from '../words';
import { RemovableChip } from './RemovableChip';
import type * as Named from './ShapeChip';

/** The area that selects; without a name of its own until its words have come. */
function ShapeChip() {
  const words = useWords();
  const act = useAct();
  const [named, setNamed] = useState<typeof Named | null>(null);
  useEffect(() => {
    import('./ShapeChip').then(setNamed, () => {});
  }, []);
  if (named) return <named.ShapeChip />;
  return <RemovableChip name={words.shape} onRemove={() => act(setShape(null))} />;
}

export function FilterChips() {
  const words = useWords();
  const act = useAct();
  const filters = useStore((state) => state.filters);
  const hasShape = useStore((state) => state.shape !== null);
  if (!hasFilters(filters) && !hasShape) return null;
  return (
    <fieldset class="chips filters-in-force" aria-label={words.filtersInForce}>
      {hasShape && <ShapeChip />}
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
