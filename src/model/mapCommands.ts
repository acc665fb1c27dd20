/** What the interface may ask of the map beyond the state: one-off moves of the camera, which the map owns. */
export interface MapCommands {
  zoomIn(): void;
  zoomOut(): void;
  /** Fits the whole district. */
  overview(): void;
  /** Moves the view by CSS pixels. */
  pan(right: number, down: number): void;
  /** Where a position is on the screen now, CSS pixels from the map's top left corner; absent on a still picture. */
  project?(position: [lng: number, lat: number]): { x: number; y: number };
  /** Calls back while the camera moves, until the returned function is called. */
  onMove?(listener: () => void): () => void;
}

/** Puts a map into the container and returns how to take it out; `redraw` after a lost context calls it anew. */
export type MountMap = (container: HTMLElement) => () => void;
