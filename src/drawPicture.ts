/** Joins the picture of the map to the store. Loaded when a picture is asked for, for it brings MapLibre along. */
import { loadBasemap } from './data/load';
import type { Bounds } from './map/ground';
import { renderPicture } from './map/renderPicture';
import { mapView } from './model/mapView';
import type { PictureOrder } from './model/picture';
import { importTile } from './shell/importSessions';
import { systemTheme } from './shell/look';
import type { Store } from './store';

/** `bounds`: what the map on the screen shows; null without one. @throws as `renderPicture` */
export async function drawPicture(order: PictureOrder, bounds: Bounds | null, store: Store): Promise<Blob> {
  const basemap = await loadBasemap();
  const state = store.getState();
  return renderPicture({
    view: mapView(state, systemTheme()),
    basemap,
    layout: state.data.layout,
    bounds: order.extent === 'view' ? bounds : null,
    order,
    tile: importTile,
  });
}
