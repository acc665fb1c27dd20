/** The only file that changes the map once it is there: brings it in line with the view, as often as needed. */
import type { GeoJSONSource, LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { MapView } from '../model/mapView';
import { type Move, moveFor, roomyPadding, type Size } from './camera';
import type { Bounds } from './ground';
import { type Ground, mapStyle, VIEW_SOURCES } from './style/style';

/** What the binding uses of a map; a test gives it less than a whole one. */
export type BoundMap = Pick<MapLibreMap, 'getSource' | 'setStyle' | 'easeTo' | 'fitBounds' | 'getZoom' | 'on'>;

export interface Binding {
  view: () => MapView;
  changed: (listener: () => void) => () => void;
  ground: Ground;
  padding: () => PaddingOptions;
  size: () => Size;
  /** What the panels leave free of the map, in degrees. */
  freeView: () => Bounds;
  /** Runs once the page shows what the state says: only then do cards and sheets cover what they will cover. */
  whenLaidOut: (run: () => void) => void;
  /** Called when something other than a highlight is about to be drawn anew. */
  onDraw: () => void;
}

/** Longest camera move, ms; MapLibre jumps instead where reduced motion is asked for. */
const MOVE = 600;
/** Air around what is fitted, px. */
const AIR = 48;

type Part = keyof typeof VIEW_SOURCES;
const PARTS = Object.keys(VIEW_SOURCES) as Part[];
const CONTENT: readonly Part[] = ['points', 'lines', 'areas'];

function sameStyle(a: MapView | null, b: MapView): boolean {
  return (
    a !== null && a.look === b.look && a.language === b.language && a.layers === b.layers && a.imports === b.imports
  );
}

/** `styled` is the view the map was created with. Returns the way to let go. */
export function bindMap(map: BoundMap, styled: MapView, binding: Binding): () => void {
  const { view, changed, ground, onDraw } = binding;
  let style = styled;
  let shown: MapView | null = styled;
  let carriedOut = 0;

  const move = (next: Move) => {
    const padding = roomyPadding(binding.padding(), binding.size(), next.to === 'bounds' ? AIR : 0);
    if (next.to === 'bounds') {
      map.fitBounds([...next.bounds] as LngLatBoundsLike, {
        padding,
        maxZoom: next.maxZoom,
        duration: MOVE,
        linear: true,
      });
      return;
    }
    const { left, right, top, bottom } = padding;
    map.easeTo({
      center: next.center,
      zoom: next.zoom,
      offset: [(left - right) / 2, (top - bottom) / 2],
      duration: MOVE,
    });
  };

  const apply = () => {
    // No source: the style is not ready, or the GPU context is lost; `style.load` will call us again.
    if (!map.getSource('points')) return;
    const next = view();
    if (!sameStyle(style, next)) {
      style = next;
      onDraw();
      // The style holds the data too, so nothing flashes empty; only what differs is changed.
      map.setStyle(mapStyle(next, ground), { validate: false });
    }
    const stale = PARTS.filter((part) => next[VIEW_SOURCES[part]] !== shown?.[VIEW_SOURCES[part]]);
    if (stale.some((part) => CONTENT.includes(part))) onDraw();
    for (const part of stale) map.getSource<GeoJSONSource>(part)?.setData(next[VIEW_SOURCES[part]]);
    shown = next;
    if (next.focus && next.focus.sequence !== carriedOut) {
      const { focus } = next;
      carriedOut = focus.sequence;
      binding.whenLaidOut(() => {
        const wanted = carriedOut === focus.sequence && moveFor(focus, map.getZoom(), binding.freeView());
        if (wanted) move(wanted);
      });
    }
  };

  const onStyle = map.on('style.load', () => {
    shown = null;
    apply();
  });
  const unsubscribe = changed(apply);
  apply();
  return () => {
    carriedOut = 0;
    onStyle.unsubscribe();
    unsubscribe();
  };
}
