/** Joins the map to the store: the one file that knows both. Loaded lazily, for it brings MapLibre along. */
import { createMap, type MapHandle } from './map/createMap';
import {
  closeStack,
  deselect,
  hover,
  openStack,
  select,
  setInView,
  setMap,
  setOrigin,
  setScale,
} from './model/actions';
import { mapPlaces } from './model/compare';
import type { Basemap } from './model/dataset';
import { openImportRow } from './model/importLayers';
import { closeImportRow } from './model/imports';
import type { MapCommands } from './model/mapCommands';
import { mapView } from './model/mapView';
import type { Language } from './model/state';
import { isCooperative } from './shell/embedded';
import { importTile } from './shell/importSessions';
import { onSystemTheme, systemTheme } from './shell/look';
import { viewPadding } from './shell/viewPadding';
import type { Camera } from './sketch/camera';
import type { Store } from './store';
import { wordsOf } from './ui/words';
import { embedEn } from './ui/words/embed.en';
import { embedZh } from './ui/words/embed.zh';

interface Opening {
  basemap: Basemap;
  /** What is shown already; null fits the district. */
  opening: Camera | null;
}

/** Throws `GPUInitializationError` where there is no WebGL 2, `SecurityError` in a frame that may start no worker. */
export function attachMap(
  container: HTMLElement,
  { basemap, opening }: Opening,
  store: Store,
): MapHandle & MapCommands {
  const { act, getState, subscribe } = store;
  // A sandboxed frame has no origin of its own: the built page's policy, which the single file alone is without, then
  // lets no worker begin.
  if (origin === 'null' && import.meta.env.MODE !== 'single') throw new DOMException('no origin', 'SecurityError');
  // Read when they are needed: English arrives only when it is asked for.
  const title = (language: Language) => ({
    get title() {
      return wordsOf(language).map.label;
    },
  });
  const followers = new Set<() => void>();
  // Clicks belong to what is being drawn, not to what lies under it.
  let drawing = false;
  const handle = createMap({
    container,
    basemap,
    layout: getState().data.layout,
    view: () => mapView(getState(), systemTheme(), mapPlaces(getState(), 'left')),
    changed: (listener) => {
      onSystemTheme(listener);
      return subscribe(listener);
    },
    padding: viewPadding,
    opening,
    words: { zh: title('zh'), en: title('en') },
    gestures: isCooperative() ? { zh: embedZh, en: embedEn }[getState().language].gestures : null,
    tile: importTile,
    events: {
      onSelect: (id) => act(select(id)),
      onPoint: (lngLat) => {
        if (drawing) return true;
        const isAwaited = getState().near.name === 'tap';
        if (isAwaited) act(setOrigin({ kind: 'tap', lngLat, name: null }));
        return isAwaited;
      },
      onBareClick: () => act((state) => closeImportRow(state.stack ? closeStack(state) : deselect(state))),
      onImport: (layer, feature, { x, y }) => act(openImportRow({ layer, feature, x, y })),
      onHover: (id) => act(hover(id)),
      // Enter ends what is being drawn.
      onStack: (ids, { x, y }) => drawing || act(openStack({ ids, x, y })),
      onInView: (ids) => act(setInView(ids)),
      onScale: (metres, pixels) => act(setScale({ metres, pixels })),
      onStatus: (status) => act(setMap(status === 'lost' ? { name: 'unavailable', reason: 'lost' } : { name: status })),
      onMove: () => {
        for (const follow of followers) follow();
      },
      onLongPress: (lngLat) => act(setOrigin({ kind: 'tap', lngLat, name: null })),
    },
  });
  // For tests and for pages around the map: whoever asks by this event gets its list filled.
  const answer = (event: Event) => {
    if (event instanceof CustomEvent && Array.isArray(event.detail)) event.detail.push(...handle.rendered());
  };
  const frame = container.parentElement ?? container;
  frame.addEventListener('rendered-places', answer);
  const draw: MapHandle['draw'] = async (...order) => {
    drawing = true;
    const session = await handle.draw(...order).catch((error: unknown) => {
      drawing = false;
      throw error;
    });
    return {
      ...session,
      stop: () => {
        drawing = false;
        session.stop();
      },
    };
  };
  return {
    ...handle,
    draw,
    onMove: (listener) => {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    remove: () => {
      frame.removeEventListener('rendered-places', answer);
      handle.remove();
    },
  };
}
