/** What the interface reaches through `main.tsx` because it must not import it: the map and the browser's edges. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ImportSession } from '../../model/import/protocol';
import type { Keeping } from '../../model/keeping';
import type { MapCommands, MountMap } from '../../model/mapCommands';
import type { DrawnMap, MapOrder, PictureOrder } from '../../model/picture';
import type { LocateFailure, Origin } from '../../model/state';

export interface Services {
  mountMap: MountMap;
  /** The light map, which is there first and stays where the large one cannot be. */
  mountSketch: MountMap;
  /** A second map over the large one, for the other side of a comparison; told when there can be none. */
  mountTwin: (container: HTMLElement, onFail: () => void) => () => void;
  /** What it looks like before its code is there; only the build knows. */
  sketchMarkup: string;
  /** Of the map that is shown; undefined until it is there. */
  mapCommands: () => MapCommands | undefined;
  /** Where text can be kept on this device. */
  storage: () => Promise<Keeping>;
  /** The device's position, or why there is none. */
  locate: () => Promise<Origin | LocateFailure>;
  /** A PNG of what is filtered. Rejects with a `PictureError`, or `GPUInitializationError` without WebGL 2. */
  drawPicture: (order: PictureOrder) => Promise<Blob>;
  /** A map for a handout, of any state; one at a time. Rejects with a `PictureError` when nothing came of it. */
  drawMap: (order: MapOrder) => Promise<DrawnMap>;
  /** Opens a file of the reader's own; it is read in a worker when the session is told to. */
  openImport: (file: File) => Promise<ImportSession>;
  /** Of a layer that was added; undefined once its worker is gone. */
  importSession: (id: string) => Promise<ImportSession | undefined>;
}

/** What there is without a browser: nothing to reach. */
export const NO_SERVICES: Services = {
  mountMap: () => () => {},
  mountSketch: () => () => {},
  mountTwin: () => () => {},
  sketchMarkup: '',
  mapCommands: () => undefined,
  storage: () => Promise.reject(new Error('no browser')),
  locate: async () => 'unsupported',
  drawPicture: () => Promise.reject(new Error('no map')),
  drawMap: () => Promise.reject(new Error('no map')),
  openImport: () => Promise.reject(new Error('no workers')),
  importSession: async () => undefined,
};

const ServicesContext = createContext(NO_SERVICES);
export const ServicesProvider = ServicesContext.Provider;
export const useServices = () => useContext(ServicesContext);
