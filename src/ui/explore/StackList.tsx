/** Several things on one spot of the map: one tap opens them as a list beside it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { closeStack } from '../../model/actions';
import type { Stack } from '../../model/state';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useRovingFocus } from '../common/useRovingFocus';
import { useWords } from '../words';
import { Row } from './Row';

/** Distance kept from the spot and from the map's edges, CSS pixels. */
const GAP = 18;
/** Two rows and the head, CSS pixels: less would be no list. */
const LEAST = 180;

/** What lies over the map on a phone: the search above, a sheet below. Pixels from the map's upper edge. */
function freeBand(pane: HTMLElement): [top: number, bottom: number] {
  const { top, bottom } = pane.getBoundingClientRect();
  const covers = [...document.querySelectorAll('.search, .quick-chips, .sheet, .card')].map((cover) =>
    cover.getBoundingClientRect(),
  );
  const across = covers.filter(({ left, right }) => left <= innerWidth / 4 && right >= (innerWidth * 3) / 4);
  const over = across.filter((cover) => cover.top < (top + bottom) / 3);
  const under = across.filter((cover) => cover.top >= (top + bottom) / 3);
  return [
    Math.max(0, ...over.map((cover) => cover.bottom - top)),
    Math.min(pane.clientHeight, ...under.map((cover) => cover.top - top)),
  ];
}

/** Puts a list beside a spot of the map, within what is free of it. */
export function placeBeside(list: HTMLElement, { x, y }: Pick<Stack, 'x' | 'y'>): void {
  const pane = list.parentElement;
  if (!pane) return;
  const { clientWidth } = pane;
  const [top, bottom] = freeBand(pane);
  list.style.maxHeight = `${Math.max(LEAST, Math.min(420, bottom - top - 2 * GAP))}px`;
  const fitsRight = x + GAP + list.offsetWidth < clientWidth;
  const left = fitsRight ? x + GAP : x - GAP - list.offsetWidth;
  list.style.left = `${Math.max(GAP, Math.min(left, clientWidth - list.offsetWidth - GAP))}px`;
  list.style.top = `${Math.max(top + GAP, Math.min(y - list.offsetHeight / 2, bottom - list.offsetHeight - GAP))}px`;
}

/** Opened from the keyboard on the map, the list holds all that is in view. */
function useTitle({ ids }: Stack): string {
  const words = useWords();
  const inView = useStore((state) => state.inView);
  const isView = inView?.size === ids.length && ids.every((id) => inView.has(id));
  return isView ? words.list.inView(ids.length) : words.stack.title(ids.length);
}

function OpenStack({ stack }: { stack: Stack }) {
  const act = useAct();
  const words = useWords();
  const placeById = useStore((state) => state.data.placeById);
  const list = useRef<HTMLDivElement>(null);
  useRovingFocus(list, '.row');
  useLayoutEffect(() => {
    if (list.current) placeBeside(list.current, stack);
  }, [stack]);
  useLayoutEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector<HTMLElement>('.row')?.focus({ preventScroll: true });
    const { current } = list;
    return () => {
      if ((before instanceof HTMLElement || before instanceof SVGElement) && current?.contains(document.activeElement))
        before.focus();
    };
  }, [stack]);
  const title = useTitle(stack);
  const places = stack.ids.flatMap((id) => placeById.get(id) ?? []);
  return (
    <div class="stack-list popover" role="dialog" data-testid="stack" aria-label={title} ref={list}>
      <header>
        <h3>{title}</h3>
        <button type="button" class="button icon-button" aria-label={words.close} onClick={() => act(closeStack)}>
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

export function StackList() {
  const stack = useStore((state) => state.stack);
  return stack && <OpenStack stack={stack} />;
}
