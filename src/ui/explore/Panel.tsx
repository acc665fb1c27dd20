/** Find: search, filters in force, facets, and the list they leave. On a phone all but the search lies in a sheet. */
import { useStore } from '../../store';
import { lazyScreen } from '../common/LazyScreen';
import { SheetHandle } from '../common/SheetHandle';
import { Facets } from './Facets';
import { FilterChips } from './FilterChips';
import { List } from './List';
import { ListHead } from './ListHead';
import { QuickChips } from './QuickChips';
import { SearchField } from './SearchField';
import { SheetSummary } from './SheetSummary';

/** Turf, which measures the distances, comes along only when somebody asks for them. */
const NearPanel = lazyScreen(async () => (await import('../near/NearPanel')).NearPanel);

export function Panel() {
  const isNear = useStore((state) => state.near.name !== 'off');
  const stop = useStore((state) => state.sheet);
  return (
    <div class="panel">
      <SearchField />
      <QuickChips />
      <div class="sheet" data-testid="sheet" data-stop={stop}>
        <SheetHandle />
        <SheetSummary />
        <div class="panel-body sheet-body">
          {isNear ? (
            <NearPanel />
          ) : (
            <>
              <FilterChips />
              <Facets />
              <ListHead />
              <List />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
