/** Several things on one spot of the map: one tap opens them as a list beside it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Stack } from '../../model/state';
import { useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useRovingFocus } from '../common/useRovingFocus';
import { useWords } from '../words';
import { Row } from './Row';

/** Distance kept from the spot and from the map's edges, CSS pixels. */
const GAP = 18;

function place(list: HTMLElement, { x, y }: Stack): void {
  const pane = list.parentElement;
  if (!pane) return;
  const { clientWidth, clientHeight } = pane;
  const fitsRight = x + GAP + list.offsetWidth < clientWidth;
  const left = fitsRight ? x + GAP : x - GAP - list.offsetWidth;
  list.style.left = `${Math.max(GAP, Math.min(left, clientWidth - list.offsetWidth - GAP))}px`;
  list.style.top = `${Math.max(GAP, Math.min(y - list.offsetHeight / 2, clientHeight - list.offsetHeight - 2 * GAP))}px`;
}

export function StackList({ stack, onClose }: { stack: Stack; onClose: () => void }) {
  const words = useWords();
  const placeById = useStore((state) => state.data.placeById);
  const list = useRef<HTMLDivElement>(null);
  useRovingFocus(list, '.row');
  useLayoutEffect(() => {
    if (list.current) place(list.current, stack);
  }, [stack]);
  useEffect(() => list.current?.querySelector<HTMLElement>('.row')?.focus({ preventScroll: true }), [stack]);
  const places = stack.ids.flatMap((id) => placeById.get(id) ?? []);
  return (
    <div class="stack-list popover" role="dialog" aria-label={words.stack.title(places.length)} ref={list}>
      <header>
        <h3>{words.stack.title(places.length)}</h3>
        <button type="button" class="button icon-button" aria-label={words.close} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </header>
      <ul>
        {places.map((item) => (
          <li key={item.id}>
            <Row place={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
