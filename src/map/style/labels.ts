/** Names of the ground. They are placed last and give way to everything else. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { RoadClass } from '../theme';
import { all, byZoom, font, ground, INSIDE, is, type Look, nameOf, property, sizeByZoom, spacing } from './expressions';

/** Only parks without a lake bear a name of their own: two names in one pond are too many. */
export function greenNames({ palette, language, type }: Look): SymbolLayerSpecification {
  return {
    id: 'green-name',
    type: 'symbol',
    source: 'basemap',
    minzoom: 12.9,
    filter: all(ground('green'), ['has', 'name']),
    layout: {
      'text-field': nameOf(language),
      'text-font': font(),
      'text-size': sizeByZoom(type, [13, 11], [16, 13]),
      'text-max-width': 7,
      'text-padding': 4,
    },
    paint: { 'text-color': palette.greenText, 'text-halo-color': palette.halo, 'text-halo-width': 1.3 },
  };
}

interface RoadNames {
  roadClass: 1 | 2 | 3 | 4;
  from: number;
  /** Sizes at the first zoom and at 17. */
  size: [number, number];
  spacing: number;
  halo: number;
  bend: number;
  padding: number;
}

const ROAD_NAMES: readonly RoadNames[] = [
  { roadClass: 4, from: 14.1, size: [10.5, 13], spacing: 0.12, halo: 1.5, bend: 28, padding: 6 },
  { roadClass: 3, from: 13, size: [10.5, 13.5], spacing: 0.2, halo: 1.5, bend: 40, padding: 4 },
  { roadClass: 2, from: 12.3, size: [10.5, 14], spacing: 0.3, halo: 2, bend: 42, padding: 3 },
  { roadClass: 1, from: 12.6, size: [10.5, 14], spacing: 0.3, halo: 2, bend: 42, padding: 4 },
];

/** Pedestrian streets (5) are named with the small ones. */
function ofClass(roadClass: RoadClass): ExpressionSpecification {
  return roadClass === 4 ? ['>=', ['get', 'class'], 4] : is('class', roadClass);
}

/** Streets keep their Chinese names in every language: those are what the signs say. */
function roadName({ palette, type }: Look, names: RoadNames): SymbolLayerSpecification {
  const { roadClass, from, size, halo, bend, padding } = names;
  const [small, large] = size;
  const main = roadClass <= 2;
  const middle: [number, number][] = main ? [[14, 12]] : [];
  return {
    id: `road-name-${roadClass}`,
    type: 'symbol',
    source: 'basemap',
    minzoom: from,
    filter: all(['any', ground('road'), ground('street-name')], ['has', 'name'], INSIDE, ofClass(roadClass)),
    layout: {
      'symbol-placement': 'line',
      // A line gets one candidate per spacing: small at low zoom, or short streets are never named.
      'symbol-spacing': byZoom([12, 150], [14, 300], [16, 480]),
      'text-field': property('name'),
      'text-font': font(main ? 'Medium' : undefined),
      'text-size': sizeByZoom(type, [Math.floor(from), small], ...middle, [17, large]),
      'text-letter-spacing': names.spacing,
      'text-max-angle': bend,
      'text-padding': padding,
    },
    paint: {
      'text-color': palette.roadText,
      // The halo is the street's own colour: the name lies in it, not on a label.
      'text-halo-color': palette.road[roadClass].fill,
      'text-halo-width': halo,
    },
  };
}

export function roadNames(look: Look): SymbolLayerSpecification[] {
  return ROAD_NAMES.map((names) => roadName(look, names));
}

/** Water alone is slanted. */
function onWater({ palette }: Look): NonNullable<SymbolLayerSpecification['paint']> {
  return { 'text-color': palette.waterText, 'text-halo-color': palette.water, 'text-halo-width': 1.2 };
}

export function lakeNames(look: Look): SymbolLayerSpecification {
  return {
    id: 'lake-name',
    type: 'symbol',
    source: 'basemap',
    minzoom: 13.2,
    filter: all(ground('water-name'), ['==', ['geometry-type'], 'Point']),
    layout: {
      'text-field': nameOf(look.language),
      'text-font': font('Italic'),
      'text-size': sizeByZoom(look.type, [13, 11], [16, 14]),
      'text-letter-spacing': spacing(look.language, 0.12),
      'text-padding': 2,
    },
    paint: onWater(look),
  };
}

export function riverNames(look: Look): SymbolLayerSpecification {
  return {
    id: 'river-name',
    type: 'symbol',
    source: 'basemap',
    filter: all(ground('water-name'), ['==', ['geometry-type'], 'LineString']),
    layout: {
      'symbol-placement': 'line-center',
      'text-field': nameOf(look.language),
      'text-font': font('Italic'),
      'text-size': sizeByZoom(look.type, [11.5, 15], [15, 24]),
      'text-letter-spacing': look.language === 'en' ? 0.16 : byZoom([11.5, 0.6], [15, 1.2]),
      'text-max-angle': 40,
    },
    paint: onWater(look),
  };
}

const IN_SERVICE: ExpressionSpecification = ['!', ['has', 'state']];

export function stationNames({ palette, language, type }: Look): SymbolLayerSpecification {
  return {
    id: 'station-name',
    type: 'symbol',
    source: 'basemap',
    minzoom: 13.1,
    filter: all(ground('station'), INSIDE),
    layout: {
      'text-field': nameOf(language),
      'text-font': font(),
      'text-size': sizeByZoom(type, [13, 11], [16, 13]),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': byZoom([13, 0.75], [16, 0.95]),
      'text-justify': 'auto',
      'text-padding': 3,
      'text-max-width': 8,
      'symbol-sort-key': ['case', IN_SERVICE, 0, 1],
    },
    paint: {
      'text-color': palette.station.text,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.5,
      'text-opacity': ['case', IN_SERVICE, 1, 0.75],
    },
  };
}

/** Symbols, not circles: circles take no part in collision and names would lie on them. */
export function stationDots({ theme, mark }: Look): SymbolLayerSpecification {
  const lines: ExpressionSpecification = ['length', ['get', 'lines']];
  return {
    id: 'station',
    type: 'symbol',
    source: 'basemap',
    // From farther away they are pepper.
    minzoom: 12.3,
    filter: all(ground('station'), INSIDE),
    layout: {
      'icon-image': [
        'concat',
        `${theme}/station/`,
        ['case', ['has', 'rail'], 'rail', ['has', 'state'], 'construction', ['>', lines, 1], 'interchange', 'single'],
      ],
      'icon-size': sizeByZoom(mark, [12, 0.56], [14, 1], [17, 1.5]),
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}
