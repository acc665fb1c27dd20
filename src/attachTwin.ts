/** Puts a second map over the first, for the other side of a comparison: one camera, the same events. Loaded lazily. */
import { createMap, type MapHandle } from './map/createMap';
import { closeStack, deselect, hover, openStack, select } from './model/actions';
import { mapPlaces } from './model/compare';
import type { Basemap } from './model/dataset';
import type { MapCommands } from './model/mapCommands';
import { mapView } from './model/mapView';
import type { Language } from './model/state';
import { importTile } from './shell/importSessions';
import { onSystemTheme, systemTheme } from './shell/look';
import { viewPadding } from './shell/viewPadding';
import type { Store } from './store';
import { planEn } from './ui/words/plan.en';
import { planZh } from './ui/words/plan.zh';

interface Twin {
  basemap: Basemap;
  /** The map it lies over. */
  leader: MapHandle & MapCommands;
  /** The device took the second context away. */
  onLost: () => void;
}

/** Throws `GPUInitializationError` where there is no room for a second context. */
export function attachTwin(container: HTMLElement, { basemap, leader, onLost }: Twin, store: Store): MapHandle {
  const { act, getState, subscribe } = store;
  const title = (language: Language) => ({ title: (language === 'en' ? planEn : planZh).compare.rightMap });
  // Each follows the other; what one does because it follows is not passed back.
  let following = false;
  const pass = (from: MapHandle, to: MapHandle) => {
    if (following) return;
    following = true;
    to.follow(from.camera());
    following = false;
  };
  const twin = createMap({
    container,
    basemap,
    layout: getState().data.layout,
    // The first map alone carries out where to go.
    view: () => ({ ...mapView(getState(), systemTheme(), mapPlaces(getState(), 'right')), focus: null }),
    changed: (listener) => {
      onSystemTheme(listener);
      return subscribe(listener);
    },
    padding: viewPadding,
    opening: leader.camera(),
    words: { zh: title('zh'), en: title('en') },
    hash: false,
    tile: importTile,
    events: {
      onSelect: (id) => act(select(id)),
      onPoint: () => false,
      onBareClick: () => act((state) => (state.stack ? closeStack(state) : deselect(state))),
      onHover: (id) => act(hover(id)),
      onStack: (ids, { x, y }) => act(openStack({ ids, x, y })),
      onInView: () => {},
      onScale: () => {},
      onStatus: (status) => status === 'lost' && onLost(),
      onMove: () => pass(twin, leader),
      onLongPress: () => {},
    },
  });
  const unfollow = leader.onMove?.(() => pass(leader, twin));
  return {
    ...twin,
    remove: () => {
      unfollow?.();
      twin.remove();
    },
  };
}
