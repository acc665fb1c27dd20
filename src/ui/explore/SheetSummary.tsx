/** The first line of the phone's sheet: how many, how many in view, how many not on the map. */
import { mapped, visible } from '../../model/select';
import { useStore } from '../../store';
import { useWords } from '../words';

export function SheetSummary() {
  const words = useWords();
  const all = useStore((state) => visible(state).length);
  const inView = useStore(({ inView: ids, ...state }) =>
    ids ? visible(state).filter((place) => ids.has(place.id)).length : null,
  );
  const unmapped = useStore((state) => visible(state).filter((place) => mapped(place) === 'none').length);
  return (
    <p class="sheet-summary" aria-hidden="true">
      <b>{words.items(all)}</b> {inView !== null && `${words.list.inView(inView)} · `}
      {words.list.unmapped(unmapped)}
    </p>
  );
}
