/** How many of how many, and whether the list follows the map's view. */

import { toggleOnlyInView } from '../../model/actions';
import { listed, mapped, visible } from '../../model/select';
import { useAct, useStore } from '../../store';
import { DataButtons } from '../plan/DataButtons';
import { useWords } from '../words';
import { OrderSelect } from './OrderSelect';

export function ListHead() {
  const words = useWords();
  const act = useAct();
  const all = useStore((state) => visible(state).length);
  const shown = useStore((state) => listed(state).length);
  const inView = useStore((state) =>
    state.inView ? visible(state).filter((place) => state.inView?.has(place.id)).length : null,
  );
  const unmapped = useStore((state) => visible(state).filter((place) => mapped(place) === 'none').length);
  const hasText = useStore((state) => state.filters.text !== '');
  const onlyInView = useStore((state) => state.onlyInView);
  return (
    <div class="list-head">
      <p>
        <b>
          <span data-testid="result-count">{shown}</span> {words.list.unitOfCount}
        </b>
        {inView !== null && ` · ${words.list.inView(inView)}`}
        {shown !== all && ` ${words.list.all(all)}`} · {words.list.unmapped(unmapped)}
      </p>
      <DataButtons />
      {inView !== null && (
        <label class="only-in-view">
          <input type="checkbox" checked={onlyInView} onChange={() => act(toggleOnlyInView)} /> {words.list.onlyInView}
        </label>
      )}
      <OrderSelect own={words.list.byUnit} ranked={hasText} />
      <span class="cell-axis" aria-hidden="true">
        <i>20</i>
        <i>21</i>
        <i>22</i>
        <i>23</i>
      </span>
    </div>
  );
}
