/** What the interface may ask of the map beyond the state: one-off moves of the camera, which the map owns. */
export interface MapCommands {
  zoomIn(): void;
  zoomOut(): void;
  /** Fits the whole district. */
  overview(): void;
  /** Moves the view by CSS pixels. */
  pan(right: number, down: number): void;
}

/** Puts a map into the container and returns how to take it out; `redraw` after a lost context calls it anew. */
export type MountMap = (container: HTMLElement) => () => void;
