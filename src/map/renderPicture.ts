/** Draws a picture of what is filtered: the map anew at the size that was asked for, and beside it all that explains it. */
import { featureCollection } from '@turf/turf';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { LayoutFeature } from '../../geo/schema/published';
import type { Basemap } from '../model/dataset';
import type { MapView } from '../model/mapView';
import { PICTURE_SIZES, PictureError, type PictureOrder } from '../model/picture';
import { scaleBar } from '../model/scale';
import { MASK_SCHEME } from './fade';
import { type Bounds, districtBounds, makeGround } from './ground';
import { icon } from './icons';
import { serveImports, type TileOf } from './imported';
import { inView } from './inView';
import { COLUMN, drawApproval, drawColumn } from './pictureColumn';
import { PIXEL_RATIO } from './sheet';
import { mapStyle } from './style/style';
import { PALETTES } from './theme';

setWorkerUrl(workerUrl);

export interface Picture {
  view: MapView;
  basemap: Basemap;
  layout: readonly LayoutFeature[];
  /** What is to be seen; null shows the whole district. */
  bounds: Bounds | null;
  order: PictureOrder;
  tile: TileOf;
}

/** Longest wait for the map to come to rest, ms: without a graphics card a large one takes its time. */
const PATIENCE = 120_000;
/** Air around what is fitted, px. */
const AIR = 12;
/** Side of the small copy that shows whether anything was drawn, px. */
const PROBE = 24;

/** Where somebody is stays on the screen, and so does what the pointer is on. */
function forPicture(view: MapView): MapView {
  const nothing = { hoveredMark: featureCollection([]), near: featureCollection([]) } satisfies Partial<MapView>;
  return { ...view, ...nothing, hovered: null, look: { ...view.look, large: false } };
}

/** A place for the map beside the page: it must be laid out, or it would have no size. */
function stage(width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  element.inert = true;
  Object.assign(element.style, {
    position: 'fixed',
    left: '-30000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(element);
  return element;
}

function atRest(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PictureError('slow')), PATIENCE);
    map.once('idle', () => {
      clearTimeout(timer);
      resolve();
    });
    map.once('webglcontextlost', () => {
      clearTimeout(timer);
      reject(new PictureError('blank'));
    });
  });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError('blank');
  return context;
}

/** A sheet of one colour, or of none, is no map. */
function isBlank(source: HTMLCanvasElement): boolean {
  const probe = document.createElement('canvas');
  probe.width = PROBE;
  probe.height = PROBE;
  const context = contextOf(probe);
  context.drawImage(source, 0, 0, PROBE, PROBE);
  const pixels = new Uint32Array(context.getImageData(0, 0, PROBE, PROBE).data.buffer);
  return new Set(pixels).size < 4;
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new PictureError('blank'))), 'image/png');
  });
}

/** @throws GPUInitializationError without WebGL 2, PictureError when nothing came of it */
export async function renderPicture({ view: shown, basemap, layout, bounds, order, tile }: Picture): Promise<Blob> {
  const { width, height, ratio } = PICTURE_SIZES[order.size];
  const view = forPicture(shown);
  const palette = PALETTES[view.look.theme];
  const sheet = { width: width - COLUMN, height };
  const ground = makeGround(basemap, layout);
  serveImports(tile);
  addProtocol(MASK_SCHEME, async ({ url }) => ({ data: await ground.mask(url) }));
  const container = stage(sheet.width, sheet.height);
  let map: MapLibreMap | undefined;
  try {
    map = new MapLibreMap({
      container,
      style: mapStyle(view, ground),
      validateStyle: false,
      bounds: [...(bounds ?? districtBounds(basemap))],
      fitBoundsOptions: { padding: AIR },
      pixelRatio: ratio,
      // Else the picture is gone by the time it is copied.
      canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
    });
    map.setMissingStyleImageResolver((id) => {
      const picture = icon(id);
      if (picture) map?.addImage(id, picture, { pixelRatio: PIXEL_RATIO });
    });
    await atRest(map);
    if (isBlank(map.getCanvas())) throw new PictureError('blank');

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
    return await encoded(paper);
  } finally {
    map?.remove();
    container.remove();
  }
}
