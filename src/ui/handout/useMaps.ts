/** The maps of the sheets, drawn one after the other; what is drawn stays while the sheets around it change. */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { DrawnMap, MapOrder } from '../../model/picture';
import { useServices } from '../common/services';

export interface MapJob {
  /** Equal for equal pictures. */
  key: string;
  order: MapOrder;
}

export type Drawing =
  | { name: 'waiting' }
  | { name: 'drawing' }
  | { name: 'failed' }
  | { name: 'ready'; map: DrawnMap; address: string };

const WAITING: Drawing = { name: 'waiting' };

export interface Maps {
  of: (key: string) => Drawing;
  /** How many are drawn, and how many could not be; when the two make all, nothing more is under way. */
  done: number;
  failed: number;
  again: () => void;
}

export function useMaps(jobs: readonly MapJob[]): Maps {
  const { drawMap } = useServices();
  const drawings = useRef(new Map<string, Drawing>());
  const [attempt, redraw] = useReducer((count: number) => count + 1, 0);
  const [, show] = useReducer((count: number) => count + 1, 0);
  const wanted = jobs.map((job) => job.key).join('\n');

  useEffect(() => {
    let isWanted = true;
    const set = (key: string, drawing: Drawing) => {
      drawings.current.set(key, drawing);
      show(0);
    };
    const drawAll = async () => {
      for (const { key, order } of jobs) {
        const known = drawings.current.get(key)?.name ?? 'waiting';
        if (!isWanted) return;
        if (known === 'ready' || known === 'failed') continue;
        set(key, { name: 'drawing' });
        try {
          const map = await drawMap(order);
          if (isWanted) set(key, { name: 'ready', map, address: URL.createObjectURL(map.picture) });
        } catch (error) {
          console.error(error);
          if (isWanted) set(key, { name: 'failed' });
        }
      }
    };
    void drawAll();
    return () => {
      isWanted = false;
    };
  }, [wanted, attempt, drawMap]);

  useEffect(
    () => () => {
      for (const drawing of drawings.current.values()) {
        if (drawing.name === 'ready') URL.revokeObjectURL(drawing.address);
      }
    },
    [],
  );

  const of = (key: string) => drawings.current.get(key) ?? WAITING;
  const count = (name: Drawing['name']) => jobs.filter(({ key }) => of(key).name === name).length;
  const again = () => {
    for (const [key, { name }] of drawings.current) if (name === 'failed') drawings.current.delete(key);
    redraw(0);
  };
  return { of, done: count('ready'), failed: count('failed'), again };
}
