/** The whole sheet as one constant style: a function of what the reader looks at, in drawing order. */
import type { FeatureCollection, Polygon } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { CATEGORIES } from '../../../geo/schema';
import type { MapView } from '../../model/mapView';
import { maskUrl } from '../fade';
import { importNames, importShapes, importSources } from '../imported';
import { PALETTES } from '../theme';
import * as drawn from './drawn';
import * as emphasis from './emphasis';
import type { Look } from './expressions';
import * as ground from './ground';
import * as labels from './labels';
import * as layout from './layout';
import * as layoutNames from './layoutNames';
import * as markNames from './markNames';
import * as marks from './marks';
import * as near from './near';
import * as shapes from './shapes';

/** What never changes while the map is open. */
export interface Ground {
  basemap: FeatureCollection;
  layout: FeatureCollection;
  layoutLabels: FeatureCollection;
  /** A square of the surroundings: west, south, east, north. */
  frame: readonly [number, number, number, number];
  /** PNG of the mask over the frame, by its URL (`maskUrl`). */
  mask: (url: string) => Promise<ArrayBuffer>;
}

/** The sources `bindMap` writes to, and the part of the view each shows. */
export const VIEW_SOURCES = {
  points: 'points',
  lines: 'lines',
  areas: 'areas',
  lit: 'litShape',
  'selected-shape': 'selectedShape',
  'selected-mark': 'selectedMark',
  'hovered-mark': 'hoveredMark',
  near: 'near',
  drawn: 'drawn',
} as const satisfies Record<string, keyof MapView>;

function lookOf({ look, language }: Pick<MapView, 'look' | 'language'>): Look {
  const factors = look.large ? { type: 1.3, mark: 1.25 } : { type: 1, mark: 1 };
  return { theme: look.theme, palette: PALETTES[look.theme], language, ...factors };
}

function rectangle([west, south, east, north]: Ground['frame']): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function sources(view: MapView, { basemap, layout, layoutLabels, frame }: Ground): Record<string, SourceSpecification> {
  const [west, south, east, north] = frame;
  const perCategory = CATEGORIES.map((category) => [
    category,
    ['+', ['case', ['==', ['get', 'category'], category], 1, 0]],
  ]);
  return {
    basemap: { type: 'geojson', data: basemap },
    land: { type: 'geojson', data: rectangle(frame) },
    fade: {
      type: 'image',
      url: maskUrl(view.look.theme),
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    },
    // Line metrics let a ribbon grow denser along its run.
    layout: { type: 'geojson', data: layout, lineMetrics: true },
    'layout-labels': { type: 'geojson', data: layoutLabels },
    points: {
      type: 'geojson',
      data: view.points,
      cluster: true,
      clusterRadius: 22,
      clusterMaxZoom: marks.CLUSTER_ZOOM,
      clusterMinPoints: 2,
      clusterProperties: {
        ...Object.fromEntries(perCategory),
        // A ring knows what it holds, so that one tap can list it.
        ids: [
          ['concat', ['accumulated'], ',', ['get', 'ids']],
          ['get', 'id'],
        ],
      },
    },
    lines: { type: 'geojson', data: view.lines },
    areas: { type: 'geojson', data: view.areas },
    lit: { type: 'geojson', data: view.litShape },
    'selected-shape': { type: 'geojson', data: view.selectedShape },
    'selected-mark': { type: 'geojson', data: view.selectedMark },
    'hovered-mark': { type: 'geojson', data: view.hoveredMark },
    ...importSources(view.imports),
    near: { type: 'geojson', data: view.near },
    drawn: { type: 'geojson', data: view.drawn },
  };
}

/** Layers a reader switched off stay in the list, hidden. */
function when<T extends LayerSpecification>(shown: boolean, layers: T | readonly T[]): LayerSpecification[] {
  const list = [layers].flat() as LayerSpecification[];
  if (shown) return list;
  return list.map((layer) => ({ ...layer, layout: { ...layer.layout, visibility: 'none' } }) as LayerSpecification);
}

export function mapStyle(view: MapView, base: Ground): StyleSpecification {
  const look = lookOf(view);
  const { places, units, nature, transit, district } = view.layers;
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: sources(view, base),
    layers: [
      // Paper, built-up ground, green and water, with their quiet outlines.
      ground.paper(look),
      ground.land(look),
      ...when(nature, ground.green(look)),
      ground.water(look),
      ground.lakeLine(look),
      ground.bankLine(look),

      // Tints of the layout lie under the streets: the paper takes the colour, the network stays white, data never looks dyed.
      ...when(units, layout.zoneFill(look)),
      ...when(units, layout.coreFill(look)),
      ...when(units, layout.axisRibbon(look)),

      // All casings, then all fills, both from small to large: junctions open and the higher class runs through.
      ...ground.roadCasings(look),
      ...ground.roadFills(look),

      // Tracks are thin and lie over the streets, or they vanish.
      ...ground.rail(look),
      ...when(transit, ground.metro(look)),

      // The mask pales all of the above towards the edge; everything below this line stays crisp.
      ground.fade(),
      ...when(district, ground.districtOutline(look)),
      ...when(units, layout.zoneOutline(look)),
      ...when(units, layout.coreOutline(look)),
      ...layout.lit(look),

      // What the reader has added, below what the reports say.
      ...importShapes(view.imports, look),

      // Things with an extent, the chosen one in ink; then how far a vague position may be off.
      ...when(places, shapes.zoneAreas(look)),
      ...when(places, shapes.areas(look)),
      ...shapes.selectedShape(look),
      ...shapes.selectedThingLine(look),
      ...when(places, shapes.lines(look)),
      ...when(places, shapes.radiusCircles(look)),
      ...near.rings(look),
      ...drawn.shape(look),
      shapes.hoveredCircle(look),
      shapes.selectedCircle(look),

      // Names, from the least important up: MapLibre places the topmost layer first, and what comes later gives way.
      ...importNames(view.imports, look),
      ...when(nature, labels.greenNames(look)),
      ...labels.roadNames(look),
      ...when(nature, labels.lakeNames(look)),
      labels.riverNames(look),
      ...when(transit, labels.stationNames(look)),
      ...when(places, markNames.lineNames(look)),
      ...when(units, layoutNames.axisDirection(look)),
      ...when(places, markNames.zonePlaceNames(look)),
      ...when(places, markNames.markNames(look)),
      ...when(places, markNames.fanNames(look)),

      // The names of the layout are the largest; the names of the chosen and the pointed-at win over every other name.
      ...when(units, layoutNames.unitNames(look)),
      ...when(units, layoutNames.axisNames(look)),
      ...emphasis.emphasisedNames(look),

      // Icons on top: placed first, never hidden, and every name avoids them.
      ...when(transit, labels.stationDots(look)),
      ...when(places, marks.fanSpokes(look)),
      ...when(places, marks.marks(look)),
      ...when(places, marks.clusters(look)),
      marks.hoveredMark(look),
      marks.selectedMark(look),
    ],
  } satisfies StyleSpecification;
}
