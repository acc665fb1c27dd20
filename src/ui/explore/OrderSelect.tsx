/** In which order a list stands. */

import { setOrder } from '../../model/actions';
import { ORDERS } from '../../model/order';
import { useAct, useStore } from '../../store';
import { useWords } from '../words';

/** `own` names the order the list has of itself; `ranked` offers the best match first. */
export function OrderSelect({ own, ranked = false }: { own: string; ranked?: boolean }) {
  const words = useWords();
  const act = useAct();
  const order = useStore((state) => state.order);
  const offered = ORDERS.filter((value) => ranked || value !== 'relevance');
  return (
    <label class="order-select">
      <span class="visually-hidden">{words.list.order}</span>
      <select
        data-testid="order"
        value={offered.includes(order) ? order : 'default'}
        onChange={(event) => {
          const { value } = event.currentTarget;
          act(setOrder(ORDERS.find((candidate) => candidate === value) ?? 'default'));
        }}
      >
        {offered.map((value) => (
          <option key={value} value={value}>
            {value === 'default' ? own : words.list.orders[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
