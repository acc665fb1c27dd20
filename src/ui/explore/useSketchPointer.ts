/** From pointers and keys on the light map to what a reader means by them: the same as on the large one. */
import type { SVGAttributes } from 'preact';
import type { Sketch } from '../../../geo/schema/sketch';
import { closeStack, deselect, hover, openStack, select, setOrigin } from '../../model/actions';
import type { MapCommands } from '../../model/mapCommands';
import { spotUnder } from '../../sketch/camera';
import { unproject } from '../../sketch/projection';
import { useAct, useStore } from '../../store';

/** Pixels an arrow key moves the view by, as on the large map. */
const STEP = 100;

const KEYS: Record<string, (move: MapCommands) => void> = {
  '+': (move) => move.zoomIn(),
  '=': (move) => move.zoomIn(),
  '-': (move) => move.zoomOut(),
  ArrowLeft: (move) => move.pan(-STEP, 0),
  ArrowRight: (move) => move.pan(STEP, 0),
  ArrowUp: (move) => move.pan(0, -STEP),
  ArrowDown: (move) => move.pan(0, STEP),
};

function found(target: EventTarget | null): DOMStringMap {
  const element = target instanceof Element ? target.closest<SVGElement>('[data-id], [data-ids]') : null;
  return element?.dataset ?? {};
}

/** Listeners for the whole sketch; `move` is what keys do, null while the large map is still to come. */
export function useSketchPointer(sketch: Sketch, move: MapCommands | null): SVGAttributes<SVGSVGElement> {
  const act = useAct();
  const inView = useStore((state) => state.inView);
  const awaited = useStore((state) => state.near.name === 'tap');
  const placeById = useStore((state) => state.data.placeById);

  const openAt = (svg: Element, ids: readonly string[], at?: { clientX: number; clientY: number }) => {
    const { left = 0, top = 0, width = 0, height = 0 } = svg.closest('.map')?.getBoundingClientRect() ?? {};
    const { clientX, clientY } = at ?? { clientX: left + width / 2, clientY: top + height / 2 };
    act(openStack({ ids, x: clientX - left, y: clientY - top }));
  };

  return {
    onClick: (event) => {
      // With a modifier, a mark is a link like any other: it opens elsewhere.
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const spot = awaited ? spotUnder(event.currentTarget, event) : null;
      const { id, ids } = found(event.target);
      if (spot) act(setOrigin({ kind: 'tap', lngLat: unproject(sketch, spot), name: null }));
      else if (ids) openAt(event.currentTarget, ids.split(' '), event);
      else if (id) act(select(id));
      else act((state) => (state.stack ? closeStack(state) : deselect(state)));
    },
    onPointerOver: (event) => {
      if (event.pointerType !== 'mouse') return;
      const { id = '' } = found(event.target);
      act(hover(placeById.has(id) ? id : null));
    },
    onPointerLeave: () => act(hover(null)),
    onKeyDown: (event) => {
      if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = KEYS[event.key];
      if (event.key === 'Enter' && inView?.size) openAt(event.currentTarget, [...inView]);
      else if (key) key(move);
      else return;
      event.preventDefault();
    },
  };
}
