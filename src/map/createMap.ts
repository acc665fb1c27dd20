/** Makes the interactive map. The only entry to this folder, and imported lazily: MapLibre weighs most of the app. */
import { addProtocol, LngLat, Map as MapLibreMap, type PaddingOptions, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { LayoutFeature } from '../../geo/schema/published';
import type { Basemap } from '../model/dataset';
import type { Draw } from '../model/mapCommands';
import type { MapView } from '../model/mapView';
import { scaleBar } from '../model/scale';
import type { Language } from '../model/state';
import { bindMap } from './bindMap';
import { constrained, roomyPadding, ZOOM } from './camera';
import { listenToPointers, type PointerEvents } from './events';
import { MASK_SCHEME } from './fade';
import { type Bounds, districtBounds, makeGround } from './ground';
import { icon } from './icons';
import { serveImports, type TileOf } from './imported';
import { inView, sameIds } from './inView';
import { type RenderedPlace, renderedPlaces } from './rendered';
import { PIXEL_RATIO } from './sheet';
import { mapStyle } from './style/style';

setWorkerUrl(workerUrl);

export interface MapEvents extends PointerEvents {
  /** Ids of the places whose mark or shape lies in what the panels leave free; only when they changed. */
  onInView(ids: ReadonlySet<string>): void;
  /** `lost`: the device took the GPU away; the map comes back by itself when it is given back. */
  onStatus(status: 'loading' | 'idle' | 'lost'): void;
  /** A round length on the ground (metres) and on the screen (CSS pixels), for the scale bar. */
  onScale(metres: number, pixels: number): void;
  /** While the camera moves, for what is drawn over the map at a place (see `project`). */
  onMove?(): void;
}

/** `title` names the map to a screen reader. */
export type MapWords = Readonly<Record<Language, { title: string }>>;

export interface MapOptions {
  /** Must be empty. */
  container: HTMLElement;
  basemap: Basemap;
  layout: readonly LayoutFeature[];
  view: () => MapView;
  changed: (listener: () => void) => () => void;
  events: MapEvents;
  /** What panels cover of the map, CSS pixels. */
  padding: () => PaddingOptions;
  /** Where to open, unless the address says; without it the district is fitted. */
  opening?: { center: [lng: number, lat: number]; zoom: number } | null;
  words: MapWords;
  /** How to zoom and pan, in a page that scrolls around the map: turns cooperative gestures on. */
  gestures?: Record<'windows' | 'mac' | 'mobile', string> | null;
  /** Keeps its camera in the address; off for a second map, which follows the first. */
  hash?: boolean;
  /** Tiles of the files the reader has added. */
  tile: TileOf;
}

export interface MapHandle {
  zoomIn(): void;
  zoomOut(): void;
  /** Fits the district. */
  overview(): void;
  /** CSS pixels. */
  pan(dx: number, dy: number): void;
  /** CSS pixels from the map's top left corner. */
  project(position: [lng: number, lat: number]): { x: number; y: number };
  /** What is drawn now, and where; empty while the GPU context is lost. */
  rendered(): RenderedPlace[];
  camera(): { center: [lng: number, lat: number]; zoom: number };
  /** Shows what another map shows, at once. */
  follow(camera: { center: [lng: number, lat: number]; zoom: number }): void;
  /** Lets the reader draw a shape, or change one that is drawn; one at a time. */
  draw: Draw;
  /** What the panels leave free, in degrees: west, south, east, north. */
  bounds(): Bounds;
  remove(): void;
}

/** Names near the edge are cut there: the opening view leaves them room (px). */
const EDGE = 16;

/** @throws GPUInitializationError when the device has no WebGL2; the container is then empty. */
export function createMap({
  container,
  basemap,
  layout,
  view,
  changed,
  events,
  padding,
  opening,
  words,
  gestures,
  hash = true,
  tile,
}: MapOptions): MapHandle {
  serveImports(tile);
  const district = districtBounds(basemap);
  const ground = makeGround(basemap, layout);
  addProtocol(MASK_SCHEME, async ({ url }) => ({ data: await ground.mask(url) }));
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  const overview = () => ({ padding: roomyPadding(padding(), size(), EDGE), maxZoom: ZOOM.near });
  const first = view();

  const map = new MapLibreMap({
    container,
    style: mapStyle(first, ground),
    validateStyle: false,
    hash: hash && 'map',
    ...(opening ?? { bounds: [...district], fitBoundsOptions: overview() }),
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    transformConstrain: (center, zoom) => {
      const allowed = constrained(district, center, zoom);
      return { center: new LngLat(allowed.lng, allowed.lat), zoom: allowed.zoom };
    },
    // North is up: this is a printed sheet, and its names are set for that.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    fadeDuration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
    attributionControl: false,
    cooperativeGestures: Boolean(gestures),
    locale: {
      'Map.Title': words[first.language].title,
      ...(gestures && {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': gestures.mobile,
      }),
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    const picture = icon(id);
    if (picture) map.addImage(id, picture, { pixelRatio: PIXEL_RATIO });
  });

  /** What the panels leave free, in degrees. */
  const freeView = (): Bounds => {
    const { width, height } = size();
    const { left, right, top, bottom } = roomyPadding(padding(), { width, height }, 0);
    const southWest = map.unproject([left, height - bottom]);
    const northEast = map.unproject([width - right, top]);
    return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  };

  let seen: ReadonlySet<string> | null = null;
  const tellInView = () => {
    const ids = inView(view(), freeView());
    if (seen && sameIds(seen, ids)) return;
    seen = ids;
    events.onInView(ids);
  };
  let told = '';
  const tellScale = () => {
    const { metres, pixels } = scaleBar(map.getZoom(), map.getCenter().lat);
    if (told === `${metres} ${pixels}`) return;
    told = `${metres} ${pixels}`;
    events.onScale(metres, pixels);
  };
  const relabel = () => map.getCanvas().setAttribute('aria-label', words[view().language].title);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !seen?.size) return;
    const { width, height } = size();
    events.onStack([...seen], { x: width / 2, y: height / 2 });
  };
  map.getCanvas().addEventListener('keydown', onKeyDown);

  map.on('moveend', tellInView);
  map.on('idle', () => {
    tellInView();
    events.onStatus('idle');
  });
  map.on('move', () => {
    tellScale();
    events.onMove?.();
  });
  map.on('webglcontextlost', () => events.onStatus('lost'));
  map.on('webglcontextrestored', () => events.onStatus('loading'));
  const letGo = [
    listenToPointers(map, view, events),
    bindMap(map, first, {
      view,
      changed,
      ground,
      padding,
      size,
      freeView,
      whenLaidOut: (run) => requestAnimationFrame(run),
      onDraw: () => events.onStatus('loading'),
    }),
    changed(relabel),
  ];
  events.onStatus('loading');
  tellScale();

  return {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    overview: () => map.fitBounds([...district], { ...overview(), duration: 600, linear: true }),
    pan: (dx, dy) => map.panBy([dx, dy]),
    project: (position) => {
      const { x, y } = map.project(position);
      return { x, y };
    },
    rendered: () => (map.getSource('points') ? renderedPlaces(map, view()) : []),
    camera: () => {
      const { lng, lat } = map.getCenter();
      return { center: [lng, lat], zoom: map.getZoom() };
    },
    draw: async (...order) => (await import('./draw')).startDrawing(map, ...order),
    follow: (camera) => {
      map.jumpTo(camera);
    },
    bounds: freeView,
    remove: () => {
      for (const release of letGo) release();
      map.getCanvas().removeEventListener('keydown', onKeyDown);
      map.remove();
    },
  };
}
