/** Joins the maps of a handout to the app: MapLibre where it can draw, the light map where it cannot. Loaded when one is asked for. */
import { loadBasemap, loadSketch } from './data/load';
import { type MapView, mapView } from './model/mapView';
import { type DrawnMap, type MapOrder, PictureError } from './model/picture';
import { importTile } from './shell/importSessions';
import { renderSketch } from './sketch/renderSketch';
import type { Store } from './store';

/** Once MapLibre has failed to begin it will not begin for the next map either. */
let hasMapLibre = true;
/** The map before: two at once would take each other's graphics memory. */
let last: Promise<unknown> = Promise.resolve();

/** What the state shows, light and of the usual size, without where somebody is or points at. */
function viewOf({ state, places }: MapOrder): MapView {
  const quiet = { near: { name: 'off' }, hovered: null, presenting: false, theme: 'light', large: false } as const;
  return mapView({ ...state, ...quiet }, 'light', places);
}

async function withMapLibre(order: MapOrder): Promise<DrawnMap> {
  const [{ renderQuietMap }, basemap] = await Promise.all([import('./map/quietMap'), loadBasemap()]);
  const { layout } = order.state.data;
  return renderQuietMap({ view: viewOf(order), basemap, layout, order, tile: importTile });
}

async function withSketch(order: MapOrder): Promise<DrawnMap> {
  const ground = await loadSketch();
  if (!ground) throw new PictureError('blank');
  return renderSketch(ground, viewOf(order), order);
}

async function drawn(order: MapOrder, store: Store): Promise<DrawnMap> {
  if (store.getState().map.name === 'unavailable') hasMapLibre = false;
  if (!hasMapLibre) return withSketch(order);
  try {
    return await withMapLibre(order);
  } catch (error) {
    // What is missing is the graphics card, or its memory: the light map needs neither.
    console.warn(error);
    if (!(error instanceof PictureError)) hasMapLibre = false;
    return withSketch(order);
  }
}

/** A map for a handout, after the one before it is done. @throws PictureError, DataError */
export function drawMap(order: MapOrder, store: Store): Promise<DrawnMap> {
  const next = last.then(() => drawn(order, store));
  last = next.catch(() => {});
  return next;
}
