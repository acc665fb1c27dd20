/** Draws a picture of what is filtered: the map anew at the size that was asked for, and beside it all that explains it. */
import { featureCollection } from '@turf/turf';
import type { LayoutFeature } from '../../geo/schema/published';
import type { Basemap } from '../model/dataset';
import type { MapView } from '../model/mapView';
import { PICTURE_SIZES, type PictureOrder } from '../model/picture';
import { scaleBar } from '../model/scale';
import { type Bounds, districtBounds, makeGround } from './ground';
import type { TileOf } from './imported';
import { inView } from './inView';
import { COLUMN, drawApproval, drawColumn } from './pictureColumn';
import { contextOf, encoded, renderMap } from './renderMap';
import { mapStyle } from './style/style';
import { PALETTES } from './theme';

export interface Picture {
  view: MapView;
  basemap: Basemap;
  layout: readonly LayoutFeature[];
  /** What is to be seen; null shows the whole district. */
  bounds: Bounds | null;
  order: PictureOrder;
  tile: TileOf;
}

/** Air around what is fitted, px. */
const AIR = 12;

/** Where somebody is stays on the screen, and so does what the pointer is on. */
function forPicture(view: MapView): MapView {
  const nothing = { hoveredMark: featureCollection([]), near: featureCollection([]) } satisfies Partial<MapView>;
  return { ...view, ...nothing, hovered: null, look: { ...view.look, large: false } };
}

/** @throws GPUInitializationError without WebGL 2, PictureError when nothing came of it */
export async function renderPicture({ view: shown, basemap, layout, bounds, order, tile }: Picture): Promise<Blob> {
  const { width, height, ratio } = PICTURE_SIZES[order.size];
  const view = forPicture(shown);
  const palette = PALETTES[view.look.theme];
  const sheet = { width: width - COLUMN, height };
  const ground = makeGround(basemap, layout);
  const rendering = {
    style: mapStyle(view, ground),
    ground,
    bounds: bounds ?? districtBounds(basemap),
    air: AIR,
    ...sheet,
    ratio,
    tile,
  };
  return renderMap(rendering, async (map) => {
    const paper = document.createElement('canvas');
    paper.width = Math.round(width * ratio);
    paper.height = Math.round(height * ratio);
    const context = contextOf(paper);
    context.scale(paper.width / width, paper.height / height);
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    context.drawImage(map.getCanvas(), 0, 0, sheet.width, sheet.height);

    const seen = map.getBounds();
    const inside = inView(view, [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()]).size;
    drawApproval(context, palette, order.words.approval, sheet.height);
    drawColumn(context, {
      left: sheet.width,
      height,
      palette,
      words: order.words,
      counts: order.words.counts(inside),
      scale: scaleBar(map.getZoom(), map.getCenter().lat),
      imports: view.imports,
      theme: view.look.theme,
    });
    return encoded(paper);
  });
}
