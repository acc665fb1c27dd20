/** The phone's sheet: drawn up and down by its head, its body, clicks and keys, at three stops. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { setSheet } from '../../model/actions';
import { restingStop, sheetHeight } from '../../model/sheet';
import { SHEET_STOPS, type SheetStop } from '../../model/state';
import { useAct, useStore } from '../../store';
import { useWords } from '../words';

/** A finger that moves less than this (pixels) clicks. */
const STILL = 6;
/** A finger that stays longer than this (milliseconds) has come to rest. */
const REST = 80;

interface Drag {
  y: number;
  height: number;
  last: { y: number; time: number };
  speed: number;
  moved: boolean;
}

/** Follows fingers on the head, and on the body as long as it is not at full height or is pulled down from its top. */
function useSheetDrag(handle: RefObject<HTMLElement | null>): void {
  const act = useAct();
  const stop = useStore((state) => state.sheet);
  const large = useStore((state) => state.large);
  const current = useRef({ stop, large });
  current.current = { stop, large };
  useEffect(() => {
    const sheet = handle.current?.parentElement;
    const screen = sheet?.closest<HTMLElement>('.screen');
    if (!sheet || !screen) return;
    let drag: Drag | null = null;

    const begin = (event: TouchEvent) => {
      const [touch] = event.touches;
      if (!touch || event.touches.length > 1) return;
      drag = {
        y: touch.clientY,
        height: sheet.offsetHeight,
        last: { y: touch.clientY, time: event.timeStamp },
        speed: 0,
        moved: false,
      };
    };
    const move = (event: TouchEvent) => {
      const [touch] = event.touches;
      if (!drag || !touch) return;
      const up = drag.y - touch.clientY;
      const body = (event.target as HTMLElement).closest('.sheet-body');
      const scrolls = current.current.stop === 'full' && body && (up > 0 || body.scrollTop > 0);
      if (!drag.moved && (scrolls || Math.abs(up) < STILL)) {
        if (scrolls) drag = null;
        return;
      }
      event.preventDefault();
      drag.moved = true;
      const elapsed = event.timeStamp - drag.last.time;
      if (elapsed > 0) drag.speed = (drag.last.y - touch.clientY) / elapsed;
      drag.last = { y: touch.clientY, time: event.timeStamp };
      const limit = (end: SheetStop) => sheetHeight(end, { height: screen.clientHeight, large: current.current.large });
      const height = Math.min(Math.max(drag.height + up, limit('peek')), limit('full'));
      screen.style.setProperty('--sheet', `${height}px`);
      screen.dataset.dragging = '';
    };
    const end = (event: TouchEvent) => {
      if (drag?.moved) {
        // A finger that rested before it was lifted did not flick.
        const speed = event.timeStamp - drag.last.time > REST ? 0 : drag.speed;
        const { stop: from, large } = current.current;
        const room = { height: screen.clientHeight, large };
        act(setSheet(restingStop(from, sheet.offsetHeight, speed, room)));
      }
      delete screen.dataset.dragging;
      screen.style.removeProperty('--sheet');
      drag = null;
    };
    sheet.addEventListener('touchstart', begin, { passive: true });
    sheet.addEventListener('touchmove', move, { passive: false });
    sheet.addEventListener('touchend', end);
    sheet.addEventListener('touchcancel', end);
    return () => {
      sheet.removeEventListener('touchstart', begin);
      sheet.removeEventListener('touchmove', move);
      sheet.removeEventListener('touchend', end);
      sheet.removeEventListener('touchcancel', end);
    };
  }, [handle, act]);
}

export function SheetHandle() {
  const words = useWords();
  const act = useAct();
  const stop = useStore((state) => state.sheet);
  const handle = useRef<HTMLDivElement>(null);
  useSheetDrag(handle);
  const at = SHEET_STOPS.indexOf(stop);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: 2, Enter: at === 0 ? 1 : 0, ' ': at === 0 ? 1 : 0 }[
      event.key
    ];
    const next = to === undefined ? undefined : SHEET_STOPS[to];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    act(setSheet(next));
  };
  return (
    <div
      class="sheet-handle"
      ref={handle}
      role="slider"
      aria-orientation="vertical"
      tabIndex={0}
      aria-label={words.sheet.label}
      aria-valuemin={0}
      aria-valuemax={2}
      aria-valuenow={at}
      aria-valuetext={words.sheet.stops[stop]}
      onKeyDown={onKeyDown}
      onClick={() => act(setSheet(stop === 'peek' ? 'half' : 'peek'))}
    />
  );
}
