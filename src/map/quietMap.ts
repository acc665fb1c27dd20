/** A map for a handout: the sheet a little paler, no marks and no names of things, for numbers are set on it. */
import { featureCollection } from '@turf/turf';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayoutFeature, PlaceFeature } from '../../geo/schema/published';
import type { Basemap } from '../model/dataset';
import { mapExtent } from '../model/mapExtent';
import type { MapView } from '../model/mapView';
import { markPosition } from '../model/marks';
import type { DrawnMap, MapOrder } from '../model/picture';
import { scaleBar } from '../model/scale';
import { districtBounds, makeGround } from './ground';
import type { TileOf } from './imported';
import { contextOf, encoded, renderMap } from './renderMap';
import { type Ground, mapStyle } from './style/style';
import { PALETTES } from './theme';

export interface Quiet {
  view: MapView;
  basemap: Basemap;
  layout: readonly LayoutFeature[];
  order: MapOrder;
  tile: TileOf;
}

/** Room for a number at the edge, px. */
const AIR = 26;
/** A block of houses fills the sheet: closer there is nothing more to see. */
const CLOSEST = 15.5;
/** How much paper lies over the ground. */
const CALM = 0.28;
/** How much is left of lines and areas of things. */
const FAINT = 0.6;

/** What belongs to the marks, or to one reader. */
const LEFT_OUT = ['points', 'selected-mark', 'hovered-mark', 'near'];

function isLeftOut(layer: LayerSpecification): boolean {
  if (!('source' in layer)) return false;
  return LEFT_OUT.includes(layer.source) || (layer.type === 'symbol' && ['lines', 'areas'].includes(layer.source));
}

function faint(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'line' || layer.source !== 'lines') return layer;
  return { ...layer, paint: { ...layer.paint, 'line-opacity': FAINT } };
}

/** Empty pictures as large as a number: names keep away from where numbers will stand. */
const ROOM = 'room';

function quietStyle(view: MapView, ground: Ground, places: readonly PlaceFeature[]): StyleSpecification {
  const style = mapStyle(view, ground);
  const layers = style.layers.filter((layer) => !isLeftOut(layer)).map(faint);
  const { paper } = PALETTES[view.look.theme];
  // Above what the mask pales, below outlines and names.
  const above = layers.findIndex(({ id }) => id === 'fade') + 1;
  const calm: LayerSpecification = {
    id: 'calm',
    type: 'background',
    paint: { 'background-color': paper, 'background-opacity': CALM },
  };
  const room: LayerSpecification = {
    id: ROOM,
    type: 'symbol',
    source: ROOM,
    layout: { 'icon-image': `${view.look.theme}/${ROOM}`, 'icon-allow-overlap': true, 'icon-padding': 0 },
  };
  const points = places.flatMap((place) => {
    const coordinates = markPosition(place);
    if (!coordinates) return [];
    return [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates } }];
  });
  const sources = { ...style.sources, [ROOM]: { type: 'geojson' as const, data: featureCollection(points) } };
  return { ...style, sources, layers: [...layers.slice(0, above), calm, ...layers.slice(above), room] };
}

/** @throws GPUInitializationError without WebGL 2, PictureError when nothing came of it */
export async function renderQuietMap({ view: shown, basemap, layout, order, tile }: Quiet): Promise<DrawnMap> {
  const { width, height, ratio, places } = order;
  const view: MapView = { ...shown, imports: [], layers: { ...shown.layers, places: true } };
  const ground = makeGround(basemap, layout);
  const rendering = {
    style: quietStyle(view, ground, places),
    ground,
    bounds: mapExtent(view, places) ?? districtBounds(basemap),
    air: AIR,
    closest: CLOSEST,
    width,
    height,
    ratio,
    tile,
  };
  return renderMap(rendering, async (map) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    contextOf(canvas).drawImage(map.getCanvas(), 0, 0, canvas.width, canvas.height);
    const spots = places.flatMap((place) => {
      const [lng, lat] = markPosition(place) ?? [];
      if (lng === undefined || lat === undefined) return [];
      const { x, y } = map.project([lng, lat]);
      return x < 0 || y < 0 || x > width || y > height ? [] : [[place.id, [x, y] as const] as const];
    });
    return {
      picture: await encoded(canvas),
      spots: new Map(spots),
      scale: scaleBar(map.getZoom(), map.getCenter().lat),
    };
  });
}
