/** The same search and filters as everywhere, folded into one line; unfolded they are explore's own. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useStore } from '../../store';
import { Icon } from '../common/Icon';
import { Facets } from '../explore/Facets';
import { FilterChips } from '../explore/FilterChips';
import { SearchField } from '../explore/SearchField';
import { Years } from '../explore/Years';
import { useLedgerWords } from './useLedgerWords';

/** `children`: what else stands in the line. */
export function FilterBar({ children }: { children: ComponentChildren }) {
  const words = useLedgerWords();
  const [open, setOpen] = useState(false);
  const active = useStore(({ filters }) =>
    [filters.year, filters.category, filters.stage, filters.tense, filters.unit].reduce(
      (sum, values) => sum + values.length,
      0,
    ),
  );
  return (
    <div class="filter-bar">
      <div class="filter-line">
        <SearchField />
        <button
          type="button"
          class="button line-button"
          data-testid="filters"
          aria-expanded={open}
          aria-controls="ledger-filters"
          onClick={() => setOpen(!open)}
        >
          {words.filters(active)} <Icon name="down" size={14} />
        </button>
        {children}
      </div>
      <div id="ledger-filters" class="filter-sheet" hidden={!open}>
        {open && (
          <>
            <Years />
            <Facets />
          </>
        )}
      </div>
      <FilterChips />
    </div>
  );
}
