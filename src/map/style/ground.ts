/** Paper, water, green, streets, rail: everything the surroundings share with the district, and the mask that pales them. */
import type {
  BackgroundLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  RasterLayerSpecification,
} from 'maplibre-gl';
import { METRO_COLOURS } from '../../model/metroColours';
import type { RoadClass } from '../theme';
import { all, byZoom, ground, is, type Look, match, property, width } from './expressions';

/** From the least to the most important, pedestrian streets (5) before the main ones. */
const ROADS_UPWARDS: readonly RoadClass[] = [4, 3, 5, 2, 1];

/** Width in px at z 11, 13, 15 and 17, and what the casing adds at low zoom. */
const ROAD_WIDTH: Record<RoadClass, { at: [number, number, number, number]; casing: number }> = {
  1: { at: [2.3, 4.6, 10.5, 25], casing: 1.2 },
  2: { at: [1.5, 3.6, 9, 22], casing: 1.1 },
  3: { at: [0.9, 2.4, 6.8, 17], casing: 0.9 },
  4: { at: [0.35, 1.35, 4.8, 13], casing: 0.7 },
  5: { at: [0.6, 1.8, 5.2, 12], casing: 0.9 },
};
/** The smallest streets come in softly. */
const SMALL_STREETS = 11.6;

export function paper({ palette }: Look): BackgroundLayerSpecification {
  return { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } };
}

/** Ground a shade darker than the paper makes the district a figure without any boundary. */
export function land({ palette }: Look): FillLayerSpecification {
  return {
    id: 'land',
    type: 'fill',
    source: 'land',
    paint: { 'fill-color': palette.land, 'fill-antialias': false },
  };
}

export function green({ palette }: Look): FillLayerSpecification {
  return {
    id: 'green',
    type: 'fill',
    source: 'basemap',
    filter: ground('green'),
    paint: { 'fill-color': palette.green, 'fill-outline-color': palette.greenLine },
  };
}

export function water({ palette }: Look): FillLayerSpecification {
  return {
    id: 'water',
    type: 'fill',
    source: 'basemap',
    filter: ground('water'),
    paint: { 'fill-color': palette.water },
  };
}

export function lakeLine({ palette }: Look): LineLayerSpecification {
  return {
    id: 'lake-line',
    type: 'line',
    source: 'basemap',
    filter: all(ground('water'), is('type', 'lake')),
    paint: { 'line-color': palette.bank, 'line-width': width([11, 0.4], [14, 0.8], [17, 1.3]) },
  };
}

export function bankLine({ palette }: Look): LineLayerSpecification {
  return {
    id: 'bank',
    type: 'line',
    source: 'basemap',
    filter: ground('bank'),
    paint: { 'line-color': palette.bank, 'line-width': width([11, 0.7], [14, 1.1], [17, 1.8]) },
  };
}

function roadWidth(roadClass: RoadClass, part: 'casing' | 'fill'): ExpressionSpecification {
  const { at, casing } = ROAD_WIDTH[roadClass];
  // Casings thicken with the zoom, but less than the street.
  const edge = part === 'casing' ? [casing, casing * 1.6, casing * 2.2, casing * 2.2] : [0, 0, 0, 0];
  const [z11, z13, z15, z17] = at.map((value, index) => Number((value + (edge[index] ?? 0)).toFixed(2)));
  return width([11, z11 ?? 0], [13, z13 ?? 0], [15, z15 ?? 0], [17, z17 ?? 0]);
}

function road({ palette }: Look, roadClass: RoadClass, part: 'casing' | 'fill'): LineLayerSpecification {
  const small = roadClass === 4;
  return {
    id: `road-${part}-${roadClass}`,
    type: 'line',
    source: 'basemap',
    minzoom: small ? SMALL_STREETS : 0,
    filter: all(ground('road'), is('class', roadClass)),
    layout: { 'line-cap': part === 'casing' ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.road[roadClass][part],
      'line-width': roadWidth(roadClass, part),
      'line-opacity': small ? byZoom([SMALL_STREETS, part === 'casing' ? 0.3 : 0.5], [13, 1]) : 1,
    },
  };
}

export function roadCasings(look: Look): LineLayerSpecification[] {
  return ROADS_UPWARDS.map((roadClass) => road(look, roadClass, 'casing'));
}

export function roadFills(look: Look): LineLayerSpecification[] {
  return ROADS_UPWARDS.map((roadClass) => road(look, roadClass, 'fill'));
}

/** A dark line with light dashes in it, as on every Chinese sheet. */
export function rail({ palette }: Look): LineLayerSpecification[] {
  return [
    {
      id: 'rail',
      type: 'line',
      source: 'basemap',
      filter: ground('rail'),
      paint: { 'line-color': palette.rail.dark, 'line-width': width([11, 1.4], [14, 2.6], [17, 5]) },
    },
    {
      id: 'rail-dashes',
      type: 'line',
      source: 'basemap',
      filter: ground('rail'),
      paint: {
        'line-color': palette.rail.light,
        'line-width': width([11, 0.7], [14, 1.5], [17, 3.4]),
        'line-dasharray': [5, 5],
      },
    },
  ];
}

const OPEN: ExpressionSpecification = ['!', ['has', 'state']];
const METRO_COLOUR = match(property('line'), Object.entries(METRO_COLOURS), '#8b8f93');

/** Thin, over the streets, or they vanish; paler when zoomed in, so that they stay thinner than data. */
export function metro({ palette }: Look): LineLayerSpecification[] {
  const line = { 'line-color': METRO_COLOUR, 'line-width': width([11, 1.3], [14, 2.4], [17, 3.4]) };
  return [
    {
      id: 'metro-casing',
      type: 'line',
      source: 'basemap',
      filter: all(ground('metro'), OPEN),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': width([11, 2.2], [14, 4], [17, 7]), 'line-opacity': 0.7 },
    },
    {
      id: 'metro',
      type: 'line',
      source: 'basemap',
      filter: all(ground('metro'), OPEN),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { ...line, 'line-opacity': byZoom([13, 0.92], [16, 0.7]) },
    },
    {
      id: 'metro-construction',
      type: 'line',
      source: 'basemap',
      filter: all(ground('metro'), ['has', 'state']),
      layout: { 'line-join': 'round' },
      paint: { ...line, 'line-dasharray': [2.4, 1.8], 'line-opacity': 0.6 },
    },
  ];
}

/** Pales everything below it the more, the farther from the district: the one edge of the sheet. */
export function fade(): RasterLayerSpecification {
  return {
    id: 'fade',
    type: 'raster',
    source: 'fade',
    paint: { 'raster-fade-duration': 0, 'raster-resampling': 'linear' },
  };
}

/** Off by default: a public map may draw it only once it has been approved. */
export function districtOutline({ palette }: Look): LineLayerSpecification {
  return {
    id: 'district',
    type: 'line',
    source: 'basemap',
    filter: ground('district'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.inkSoft,
      'line-width': width([11, 1.2], [14, 1.8], [17, 2.6]),
      'line-dasharray': [6, 2, 1, 2],
      'line-opacity': 0.75,
    },
  };
}
