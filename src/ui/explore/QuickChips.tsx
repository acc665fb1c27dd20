/** Under the search: the way to what is near; on a phone the categories too, so that filtering needs no scrolling. */
import { CATEGORIES } from '../../../geo/schema';
import { toggleFilter } from '../../model/actions';
import { counts } from '../../model/select';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { NearButton } from '../near/NearButton';
import { useWords } from '../words';

export function QuickChips() {
  const words = useWords();
  const act = useAct();
  const { category: count } = useStore(counts);
  const chosen = useStore((state) => state.filters.category);
  return (
    <fieldset class="quick-chips" aria-label={words.facets.category}>
      <NearButton />
      {CATEGORIES.map((id) => (
        <button
          key={id}
          type="button"
          class="chip phone-only"
          aria-pressed={chosen.includes(id)}
          onClick={() => act(toggleFilter('category', id))}
        >
          <CategoryMark category={id} size={18} /> {words.categories[id]} <em>{count.get(id)}</em>
        </button>
      ))}
    </fieldset>
  );
}
