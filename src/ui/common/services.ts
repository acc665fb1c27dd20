/** What the interface reaches through `main.tsx` because it must not import it: the map and the browser's edges. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MapCommands, MountMap } from '../../model/mapCommands';
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
}

/** What there is without a browser: nothing to reach. */
export const NO_SERVICES: Services = {
  mountMap: () => () => {},
  mountSketch: () => () => {},
  sketchMarkup: '',
  mapCommands: () => undefined,
  locate: async () => 'unsupported',
};

const ServicesContext = createContext(NO_SERVICES);
export const ServicesProvider = ServicesContext.Provider;
export const useServices = () => useContext(ServicesContext);
