/** One drawing session at a time; it ends with the screen. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawSession } from '../../model/mapCommands';
import type { DrawnShape } from '../../model/shape';
import { useStore } from '../../store';
import { useServices } from '../common/services';

export type Drawing = DrawnShape['kind'] | 'edit';

interface DrawingTools {
  /** What is going on; null for nothing. */
  drawing: Drawing | null;
  failed: boolean;
  /** Draws a shape of the kind, or changes the one given. */
  start: (what: DrawnShape['kind'] | DrawnShape) => Promise<void>;
  undo: () => void;
  stop: () => void;
}

/** `onShape` is told each whole shape; a new one ends the session, changes to one do not. */
export function useDrawing(onShape: (shape: DrawnShape) => void): DrawingTools {
  const { mapCommands } = useServices();
  const session = useRef<DrawSession | null>(null);
  const told = useRef(onShape);
  told.current = onShape;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [failed, setFailed] = useState(false);
  const look = useStore((state) => `${state.language} ${state.theme} ${state.large}`);

  const stop = () => {
    session.current?.stop();
    session.current = null;
    setDrawing(null);
  };
  const start: DrawingTools['start'] = async (what) => {
    stop();
    const draw = mapCommands()?.draw;
    if (!draw) return setFailed(true);
    const isNew = typeof what === 'string';
    setDrawing(isNew ? what : 'edit');
    try {
      session.current = await draw(what, (shape) => {
        told.current(shape);
        if (isNew) stop();
      });
      setFailed(false);
    } catch {
      setFailed(true);
      setDrawing(null);
    }
  };
  // A new style of the map has no room for a drawing begun on the old one.
  useEffect(() => stop, [look]);
  return { drawing, failed, start, undo: () => session.current?.undo(), stop };
}
