import type { DrawnShape } from './shape';

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
  /** Absent where nothing can be drawn on. */
  draw?: Draw;
}

/** A shape being drawn or changed by hand. */
export interface DrawSession {
  /** Takes back the last corner, or the last change. */
  undo(): void;
  /** Leaves the map as it was. */
  stop(): void;
}

/** Starts a shape of a kind, or opens one for changes; `onChange` is told each whole shape. Rejects when the code cannot come. */
export type Draw = (
  what: DrawnShape['kind'] | DrawnShape,
  onChange: (shape: DrawnShape) => void,
) => Promise<DrawSession>;

/** Puts a map into the container and returns how to take it out; `redraw` after a lost context calls it anew. */
export type MountMap = (container: HTMLElement) => () => void;
