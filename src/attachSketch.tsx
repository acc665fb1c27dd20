/** Joins the light map to the store. Loaded once the list works: what the built page shows in its place is enough till then. */
import { render } from 'preact';
import type { Sketch } from '../geo/schema/sketch';
import type { MapCommands } from './model/mapCommands';
import { type Camera, drawnCamera } from './sketch/camera';
import { type Store, StoreProvider } from './store';
import { SketchPane } from './ui/explore/SketchPane';

export interface SketchHandle {
  commands: () => MapCommands | undefined;
  /** What MapLibre must be given to show the same; null while the container has no size. */
  camera: () => Camera | null;
  remove: () => void;
}

/** Takes over the SVG the container may hold already. */
export function attachSketch(container: HTMLElement, sketch: Sketch, store: Store): SketchHandle {
  const commands: { current: MapCommands | undefined } = { current: undefined };
  render(
    <StoreProvider value={store}>
      <SketchPane sketch={sketch} commands={commands} />
    </StoreProvider>,
    container,
  );
  return {
    commands: () => commands.current,
    camera: () => drawnCamera(sketch, container.closest('.map') ?? container),
    remove: () => render(null, container),
  };
}
