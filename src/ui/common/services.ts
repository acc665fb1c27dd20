/** What the interface reaches through `main.tsx` because it must not import it: the map and the browser's edges. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MapCommands, MountMap } from '../../model/mapCommands';
import type { ImportSession } from '../../model/import/protocol';
import type { LocateFailure, Origin } from '../../model/state';

export interface Services {
  mountMap: MountMap;
  /** The light map, which is there first and stays where the large one cannot be. */
  mountSketch: MountMap;
  /** What it looks like before its code is there; only the build knows. */
  sketchMarkup: string;
  /** Of the map that is shown; undefined until it is there. */
  mapCommands: () => MapCommands | undefined;
  /** The device's position, or why there is none. */
  locate: () => Promise<Origin | LocateFailure>;
  /** Opens a file of the reader's own; it is read in a worker when the session is told to. */
  openImport: (file: File) => Promise<ImportSession>;
  /** Of a layer that was added; undefined once its worker is gone. */
  importSession: (id: string) => Promise<ImportSession | undefined>;
}

/** What there is without a browser: nothing to reach. */
export const NO_SERVICES: Services = {
  mountMap: () => () => {},
  mountSketch: () => () => {},
  sketchMarkup: '',
  mapCommands: () => undefined,
  locate: async () => 'unsupported',
  openImport: () => Promise.reject(new Error('no workers')),
  importSession: async () => undefined,
};

const ServicesContext = createContext(NO_SERVICES);
export const ServicesProvider = ServicesContext.Provider;
export const useServices = () => useContext(ServicesContext);
