/** Files the reader has added: sources of tiles that a worker cuts, and quiet layers under the things of the reports. */
import {
  addProtocol,
  type CircleLayerSpecification,
  type ExpressionSpecification,
  type FillLayerSpecification,
  type LineLayerSpecification,
  type SymbolLayerSpecification,
  type VectorSourceSpecification,
} from 'maplibre-gl';
import { FINEST_TILE, TILE_LAYER } from '../model/import/tile';
import type { ImportColour, ImportSize } from '../model/importLayers';
import type { ImportedLayer } from '../model/imports';
import type { Theme } from '../model/state';
import { font, type Look, width } from './style/expressions';

/** A vector tile of a layer by its id; null where it has nothing. */
export type TileOf = (id: string, z: number, x: number, y: number) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Told apart from the hues of categories by being dots and plain lines, never marks. */
const COLOURS: Record<Theme, Record<ImportColour, string>> = {
  light: { ink: '#1c2025', teal: '#00707d', orange: '#b84a00', violet: '#7d2fae', green: '#4a7300' },
  dark: { ink: '#f2efe8', teal: '#4cc9d6', orange: '#ff9d4d', violet: '#cf9bff', green: '#a8cf45' },
  contrast: { ink: '#000000', teal: '#005a66', orange: '#8f3a00', violet: '#5f1a8f', green: '#365400' },
};
export function importColour(theme: Theme, colour: ImportColour): string {
  return COLOURS[theme][colour];
}
const SCALE: Record<ImportSize, number> = { small: 0.7, medium: 1, large: 1.6 };
/** Names of more features than this would only hide each other, and placing them would hold up the page. */
const MOST_NAMES = 2000;
const NAMES_FROM = 13.5;

/** Many dots are drawn smaller and thinner, or they would be one blot. */
function crowding({ matched }: ImportedLayer): { scale: number; opacity: number; edge: number } {
  if (matched <= MOST_NAMES) return { scale: 1, opacity: 1, edge: 1 };
  return { scale: matched > 20_000 ? 0.4 : 0.65, opacity: 0.7, edge: 0 };
}

/** What the map asks for tiles by; see `tileAddress`. */
const TILE_PROTOCOL = 'import';

/** The revision makes the map ask again when the tiles are others. */
function tileAddress({ id, revision }: ImportedLayer): string {
  return `${TILE_PROTOCOL}://${id}/${revision}/{z}/{x}/{y}`;
}

/** Lets every map on the page ask for the tiles of imported layers. */
export function serveImports(tile: TileOf): void {
  addProtocol(TILE_PROTOCOL, async ({ url }) => {
    const [, id = '', z, x, y] = /^import:\/\/([\w-]+)\/\d+\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const bytes = await tile(id, Number(z), Number(x), Number(y));
    return { data: bytes?.buffer ?? new ArrayBuffer(0) };
  });
}

export function importSources(layers: readonly ImportedLayer[]): Record<string, VectorSourceSpecification> {
  const source = (layer: ImportedLayer): VectorSourceSpecification => ({
    type: 'vector',
    tiles: [tileAddress(layer)],
    maxzoom: FINEST_TILE,
  });
  return Object.fromEntries(layers.map((layer) => [layer.id, source(layer)]));
}

/** Layers that answer to a click, of those shown. */
export function importTargets(layers: readonly ImportedLayer[]): string[] {
  return layers.flatMap(({ id }) => [`${id}-dot`, `${id}-line`, `${id}-area`]);
}

const isOf = (type: string): ExpressionSpecification => ['==', ['geometry-type'], type];

/** Areas, then lines, then dots, layer over layer in the order they came. */
export function importShapes(
  layers: readonly ImportedLayer[],
  { theme, palette, mark }: Look,
): (FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification)[] {
  return layers.flatMap((layer) => {
    const colour = importColour(theme, layer.colour);
    const scale = SCALE[layer.size] * mark;
    const part = { source: layer.id, 'source-layer': TILE_LAYER };
    const crowd = crowding(layer);
    const at = (z: number, size: number): [number, number] => [z, size * scale];
    const dotAt = (z: number, size: number) => at(z, size * crowd.scale);
    return [
      {
        id: `${layer.id}-area`,
        type: 'fill',
        ...part,
        filter: isOf('Polygon'),
        paint: { 'fill-color': colour, 'fill-opacity': 0.12 },
      },
      {
        id: `${layer.id}-edge`,
        type: 'line',
        ...part,
        filter: isOf('Polygon'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colour, 'line-width': width(at(11, 1), at(17, 2.4)) },
      },
      {
        id: `${layer.id}-line`,
        type: 'line',
        ...part,
        filter: isOf('LineString'),
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': colour, 'line-width': width(at(11, 1.4), at(17, 4.4)) },
      },
      {
        id: `${layer.id}-dot`,
        type: 'circle',
        ...part,
        filter: isOf('Point'),
        paint: {
          'circle-color': colour,
          'circle-opacity': crowd.opacity,
          'circle-radius': width(dotAt(11, 2.4), dotAt(14, 4.8), dotAt(17, 8)),
          'circle-stroke-color': palette.halo,
          'circle-stroke-width': crowd.edge,
        },
      },
    ];
  });
}

/** The least important names of the map: everything else comes before them. */
export function importNames(
  layers: readonly ImportedLayer[],
  { theme, palette, type }: Look,
): SymbolLayerSpecification[] {
  return layers
    .filter((layer) => layer.matched <= MOST_NAMES && layer.nameColumn !== null)
    .map((layer) => ({
      id: `${layer.id}-name`,
      type: 'symbol',
      source: layer.id,
      'source-layer': TILE_LAYER,
      minzoom: NAMES_FROM,
      filter: isOf('Point'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font(),
        'text-size': 11 * type,
        'text-anchor': 'top',
        'text-offset': [0, 0.5],
        'text-max-width': 8,
        'text-optional': true,
      },
      paint: {
        'text-color': importColour(theme, layer.colour),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
      },
    }));
}
