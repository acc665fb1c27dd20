/** A file that has been read, as a layer: its features in WGS-84, cut into tiles and rows. Lives in a worker, one a file. */
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { bbox } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import { type Datum, toWgs84 } from './datum';
import type { Parsed } from './parsed';
import { cellText } from './properties';
import { FINEST_TILE, TILE_LAYER } from './tile';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What changes with the datum and the words looked for. */
export interface LayerFacts {
  /** Raised whenever the tiles are others. */
  revision: number;
  /** Features that have the words in one of their cells; all without words. */
  matched: number;
  /** Of those, the ones with a geometry that lies in the area of the map, and those beyond it. */
  inside: number;
  outside: number;
  /** Around all that lie in the area; null when there is none. */
  bounds: Bounds | null;
}

export interface LayerRow {
  /** Its line or number in the file. */
  number: number;
  cells: readonly string[];
  /** Null without a geometry, and beyond the area of the map. */
  bounds: Bounds | null;
}

/** Characters of a cell that a table shows. */
const CELL = 200;

const overlap = (a: Bounds, b: Bounds) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

function union(a: Bounds | null, b: Bounds): Bounds {
  if (!a) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function boundsOf(geometry: Geometry): Bounds {
  if (geometry.type === 'Point') {
    const [lng = 0, lat = 0] = geometry.coordinates;
    return [lng, lat, lng, lat];
  }
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  return [west, south, east, north];
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** In a tile with more features than this, dots that would lie on each other are drawn once. */
const CROWD = 5000;
/** Side of the spot a dot takes, in units of a tile: 3 pixels. */
const SPOT = 24;

/** Closer up every dot is there: the finest tiles keep them all. */
function thinned(tile: GeoJSONVTTile, z: number): GeoJSONVTTile {
  if (z >= FINEST_TILE || tile.features.length <= CROWD) return tile;
  const taken = new Set<number>();
  const all: readonly GeoJSONVTFeature[] = tile.features;
  const features = all.filter((feature) => {
    if (feature.type !== 1) return true;
    const [x = 0, y = 0] = feature.geometry[0] ?? [];
    const spot = Math.floor(x / SPOT) * 100_000 + Math.floor(y / SPOT);
    if (taken.has(spot)) return false;
    taken.add(spot);
    return true;
  });
  return Object.assign({ ...tile }, { features });
}

export interface Layer {
  setDatum(datum: Datum): LayerFacts;
  /** Shows only the features with these words; "" shows all. */
  filter(words: string): LayerFacts;
  /** Rows of what matches, from the `from`th (0 is the first). */
  rows(from: number, count: number): LayerRow[];
  /** The row of a feature, by its id in the tiles. */
  row(feature: number): LayerRow;
  /** A vector tile; null where there is nothing. */
  tile(z: number, x: number, y: number): Uint8Array<ArrayBuffer> | null;
}

/** `area`: what the map can show. `progress` is told the share of the features that have been placed. */
export function makeLayer(
  parsed: Parsed,
  area: Bounds,
  datum: Datum,
  progress: (share: number) => void,
): Layer & { facts: LayerFacts } {
  const { features, columns, nameColumn, numbers } = parsed;
  let placed: (Feature | null)[] = [];
  let bounds: (Bounds | null)[] = [];
  let searchable: string[] | undefined;
  let words = '';
  let shown: number[] = [];
  let index: GeoJSONVT | undefined;
  let revision = 0;

  const place = (from: Datum) => {
    bounds = new Array(features.length).fill(null);
    placed = features.map(({ geometry, properties }, id) => {
      if (id % 5000 === 0) progress(id / features.length);
      if (!geometry) return null;
      const moved = toWgs84(geometry, from);
      bounds[id] = boundsOf(moved);
      const name = nameColumn === null ? '' : cellText(properties[nameColumn]).slice(0, CELL);
      return { type: 'Feature', id, geometry: moved, properties: name ? { name } : {} };
    });
  };

  const textOf = (id: number) => {
    searchable ??= features.map(({ properties }) => fold(Object.values(properties).map(cellText).join('\n')));
    return searchable[id] ?? '';
  };

  const choose = (): LayerFacts => {
    const wanted = fold(words).split(/\s+/).filter(Boolean);
    shown = [...features.keys()].filter((id) => wanted.every((word) => textOf(id).includes(word)));
    const drawn = shown.flatMap((id) => placed[id] ?? []);
    index = new GeoJSONVT(
      { type: 'FeatureCollection', features: drawn },
      { maxZoom: FINEST_TILE, indexMaxZoom: 0, buffer: 128 },
    );
    revision += 1;
    let inside = 0;
    let around: Bounds | null = null;
    for (const id of shown) {
      const box = bounds[id];
      if (!box || !overlap(box, area)) continue;
      inside += 1;
      around = union(around, box);
    }
    return { revision, matched: shown.length, inside, outside: drawn.length - inside, bounds: around };
  };

  const row = (id: number): LayerRow => {
    const box = bounds[id] ?? null;
    return {
      number: numbers[id] ?? 0,
      cells: columns.map((column) => cellText(features[id]?.properties[column]).slice(0, CELL)),
      bounds: box && overlap(box, area) ? box : null,
    };
  };

  place(datum);
  return {
    facts: choose(),
    setDatum: (next) => {
      place(next);
      return choose();
    },
    filter: (next) => {
      words = next;
      return choose();
    },
    rows: (from, count) => shown.slice(from, from + count).map(row),
    row,
    tile: (z, x, y) => {
      const tile = index?.getTile(z, x, y);
      return tile ? fromGeojsonVt({ [TILE_LAYER]: thinned(tile, z) }, { version: 2, extent: 4096 }).slice() : null;
    },
  };
}
