/** Draws a map beside the page, at any size, and hands it over once it has come to rest. */
import { addProtocol, Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PictureError } from '../model/picture';
import { MASK_SCHEME } from './fade';
import type { Bounds } from './ground';
import { icon } from './icons';
import { serveImports, type TileOf } from './imported';
import { PIXEL_RATIO } from './sheet';
import type { Ground } from './style/style';

setWorkerUrl(workerUrl);

export interface Rendering {
  style: StyleSpecification;
  ground: Ground;
  bounds: Bounds;
  /** Air around what is fitted, px. */
  air: number;
  /** Zoom that fitting does not go beyond; as close as the bounds say without it. */
  closest?: number;
  /** CSS pixels, and how many pixels of the picture stand for one. */
  width: number;
  height: number;
  ratio: number;
  tile: TileOf;
}

/** Longest wait for the map to come to rest, ms: without a graphics card a large one takes its time. */
const PATIENCE = 120_000;
/** Side of the small copy that shows whether anything was drawn, px. */
const PROBE = 24;

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

/** @throws PictureError where the browser gives no canvas to draw on */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  // Kept out of the graphics card, for all of it is read back.
  const context = canvas.getContext('2d', { willReadFrequently: true });
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

/** The canvas as a PNG. @throws PictureError when it is larger than the browser can write */
export function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new PictureError('blank'))), 'image/png');
  });
}

/**
 * What `use` makes of the map, which is gone afterwards.
 * @throws GPUInitializationError without WebGL 2, PictureError when nothing came of it
 */
export async function renderMap<T>(rendering: Rendering, use: (map: MapLibreMap) => T | Promise<T>): Promise<T> {
  const { style, ground, bounds, air, closest, width, height, ratio, tile } = rendering;
  serveImports(tile);
  addProtocol(MASK_SCHEME, async ({ url }) => ({ data: await ground.mask(url) }));
  const container = stage(width, height);
  let map: MapLibreMap | undefined;
  try {
    map = new MapLibreMap({
      container,
      style,
      validateStyle: false,
      bounds: [...bounds],
      fitBoundsOptions: { padding: air, ...(closest === undefined ? {} : { maxZoom: closest }) },
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
    return await use(map);
  } finally {
    map?.remove();
    container.remove();
  }
}
