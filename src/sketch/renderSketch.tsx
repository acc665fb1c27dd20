/** The light map as a picture, for handouts where MapLibre cannot draw: set beside the page, its looks written out, rasterised. */
import { render } from 'preact';
import type { Sketch } from '../../geo/schema/sketch';
import { mapExtent } from '../model/mapExtent';
import type { MapView } from '../model/mapView';
import { markPosition } from '../model/marks';
import { type DrawnMap, type MapOrder, PictureError } from '../model/picture';
import { scaleBar } from '../model/scale';
import { type Box, extentOf, project, type Spot, unitsPerPixel, zoomOf } from './projection';
import { type Scene, SketchMap } from './SketchMap';
import { factorsAt } from './sizes';
import { standAlone } from './standAlone';

/** Room for a number at the edge, px. */
const AIR = 26;
/** Where the scale is told for: the district's middle. */
const LATITUDE = 30.6;
/** Closer than this zoom the light map has nothing more to show. */
const CLOSEST = 15;

/** The box of the frame's shape that holds the extent with air around it. */
function framed(sketch: Sketch, extent: Box, { width, height }: MapOrder): Box {
  const closest = unitsPerPixel(sketch, CLOSEST);
  const units = Math.max(extent.width / (width - 2 * AIR), extent.height / (height - 2 * AIR), closest);
  return {
    x: extent.x + (extent.width - width * units) / 2,
    y: extent.y + (extent.height - height * units) / 2,
    width: width * units,
    height: height * units,
  };
}

function viewBox(sketch: Sketch, view: MapView, order: MapOrder): Box {
  const [west, south, east, north] = mapExtent(view, order.places) ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    const [x, y, width, height] = sketch.district;
    return framed(sketch, { x, y, width, height }, order);
  }
  return framed(sketch, extentOf([project(sketch, [west, north]), project(sketch, [east, south])]), order);
}

function sceneOf({ lit, language, layers }: MapView, { state, places }: MapOrder): Scene {
  const { data } = state;
  return {
    places,
    chosen: null,
    pointed: null,
    lit: data.unitById.get(lit ?? '') ?? data.placeById.get(lit ?? '') ?? null,
    here: null,
    layout: data.layout,
    layers: { ...layers, places: true },
    language,
    large: false,
  };
}

/** The light map laid out beside the page in the colours of paper, whatever the theme; taken away by the caller. */
function laidOut(sketch: Sketch, scene: Scene, view: Box, { width, height }: MapOrder): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'sketch-frame';
  stage.dataset.theme = 'light';
  stage.inert = true;
  Object.assign(stage.style, {
    position: 'fixed',
    inset: '0 auto auto -30000px',
    width: `${width}px`,
    height: `${height}px`,
    containerType: 'normal',
    background: 'var(--paper)',
  });
  document.body.append(stage);
  render(
    <svg class="sketch" width={width} height={height} role="none">
      <SketchMap sketch={sketch} scene={scene} view={view} width={width} describe={() => ''} quiet />
    </svg>,
    stage,
  );
  const svg = stage.querySelector('svg');
  const factors = factorsAt(zoomOf(sketch, view.width / width), false);
  for (const [name, factor] of Object.entries(factors)) svg?.style.setProperty(name, factor.toFixed(3));
  Object.assign(svg?.style ?? {}, { width: `${width}px`, height: `${height}px`, minWidth: '0', aspectRatio: 'auto' });
  return stage;
}

async function rasterised(markup: string, paper: string, { width, height, ratio }: MapOrder): Promise<Blob> {
  const image = new Image(width, height);
  // A blob's address would have no origin on a page from a file, and could not be read back.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  // Kept out of the graphics card, which would draw it only to hand it back.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureError('blank');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) throw new PictureError('blank');
  return picture;
}

/** @throws PictureError when the browser rasterises nothing */
export async function renderSketch(sketch: Sketch, view: MapView, order: MapOrder): Promise<DrawnMap> {
  const box = viewBox(sketch, view, order);
  const stage = laidOut(sketch, sceneOf(view, order), box, order);
  try {
    const svg = stage.querySelector('svg');
    if (!svg) throw new PictureError('blank');
    const picture = await rasterised(standAlone(svg), getComputedStyle(stage).backgroundColor, order);
    const units = box.width / order.width;
    const spots = order.places.flatMap((place) => {
      const position = markPosition(place);
      if (!position) return [];
      const [x, y] = project(sketch, position);
      const spot: Spot = [(x - box.x) / units, (y - box.y) / units];
      const isInside = spot[0] >= 0 && spot[1] >= 0 && spot[0] <= order.width && spot[1] <= order.height;
      return isInside ? [[place.id, spot] as const] : [];
    });
    return { picture, spots: new Map(spots), scale: scaleBar(zoomOf(sketch, units), LATITUDE) };
  } finally {
    render(null, stage);
    stage.remove();
  }
}
