/** Things that are lines or areas, and the circle within which a vague position lies. */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { all, byZoom, categoryColour, is, type Look, metres, oneOf, property, SINGLE, width } from './expressions';

/** A line known less exactly than this (metres) is a course, not a survey: fine dots, whatever its stage. */
const SURVEYED = 400;
const AHEAD: ExpressionSpecification = oneOf('step', ['plan', 'progress']);
const COURSE: ExpressionSpecification = ['>=', ['get', 'radius'], SURVEYED];

const ZONE = is('category', 'zone');

/** Zones have no mark, so they are seen at every zoom; dashed, for their extent is indicative. */
export function zoneAreas({ palette }: Look): (FillLayerSpecification | LineLayerSpecification)[] {
  const colour = palette.category.zone;
  return [
    {
      id: 'zone-area',
      type: 'fill',
      source: 'areas',
      filter: ZONE,
      paint: { 'fill-color': colour, 'fill-opacity': 0.05 },
    },
    {
      id: 'zone-area-outline',
      type: 'line',
      source: 'areas',
      filter: ZONE,
      paint: { 'line-color': colour, 'line-width': 1.1, 'line-opacity': 0.5, 'line-dasharray': [3.5, 2.5] },
    },
  ];
}

export function areas({ palette }: Look): (FillLayerSpecification | LineLayerSpecification)[] {
  const colour = categoryColour(palette);
  const tint = palette.tint.area;
  const planned = is('step', 'plan');
  const outline = { 'line-color': colour, 'line-width': 1.1, 'line-opacity': 0.75 };
  return [
    {
      id: 'thing-area',
      type: 'fill',
      source: 'areas',
      minzoom: 12.4,
      filter: ['!', ZONE],
      paint: {
        'fill-color': colour,
        // Close up, a whole block under a tint would dye its streets.
        'fill-opacity': byZoom([12.4, 0], [13.4, tint], [14.8, tint], [16.2, tint * 0.55]),
      },
    },
    {
      id: 'thing-area-outline',
      type: 'line',
      source: 'areas',
      minzoom: 13,
      filter: all(['!', ZONE], ['!', planned]),
      paint: outline,
    },
    {
      id: 'thing-area-planned',
      type: 'line',
      source: 'areas',
      minzoom: 13,
      filter: all(['!', ZONE], planned),
      paint: { ...outline, 'line-dasharray': [3.5, 2.5] },
    },
  ];
}

/** Ink around the chosen shape: under a line, over an area. */
export function selectedShape({ palette }: Look): LineLayerSpecification[] {
  const area: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  return [
    {
      id: 'selected-area',
      type: 'line',
      source: 'selected-shape',
      filter: area,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': 2.2 },
    },
    {
      id: 'selected-line',
      type: 'line',
      source: 'selected-shape',
      filter: ['!', area],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': width([11, 5], [14, 9], [17, 13]) },
    },
  ];
}

/** Thin and dashed while it is ahead, firm once it is reported; `source` lets the chosen one be drawn when filtered out. */
function line({ palette }: Look, source: 'lines' | 'selected-shape'): LineLayerSpecification[] {
  const colour = categoryColour(palette);
  const prefix = source === 'lines' ? 'thing' : 'selected-thing';
  const isLine: ExpressionSpecification = ['!=', ['geometry-type'], 'Polygon'];
  return [
    {
      id: `${prefix}-line-casing`,
      type: 'line',
      source,
      filter: all(isLine, ['!', COURSE]),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': width([11, 2.8], [14, 5.4], [17, 9]) },
    },
    {
      id: `${prefix}-line`,
      type: 'line',
      source,
      filter: all(isLine, ['!', COURSE], ['!', AHEAD]),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width([11, 1.7], [14, 3.2], [17, 5.6]) },
    },
    {
      id: `${prefix}-line-dashed`,
      type: 'line',
      source,
      filter: all(isLine, ['!', COURSE], AHEAD),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': width([11, 1.5], [14, 2.8], [17, 4.6]),
        'line-dasharray': ['case', is('step', 'progress'), ['literal', [4, 1.1]], ['literal', [2, 1.6]]],
      },
    },
    {
      id: `${prefix}-line-course`,
      type: 'line',
      source,
      filter: all(isLine, COURSE),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': width([11, 1.3], [14, 2], [17, 3]),
        'line-dasharray': [0.01, 2.6],
        'line-opacity': 0.8,
      },
    },
  ];
}

export function lines(look: Look): LineLayerSpecification[] {
  return line(look, 'lines');
}
export function selectedThingLine(look: Look): LineLayerSpecification[] {
  return line(look, 'selected-shape');
}

function circle(look: Look, id: string, source: string, from: number): CircleLayerSpecification {
  const colour = categoryColour(look.palette);
  return {
    id,
    type: 'circle',
    source,
    filter: all(is('shape', 'point'), ['>', property('radius'), from]),
    paint: {
      'circle-radius': metres(property('radius')),
      'circle-color': colour,
      // Paler close up, where the circle fills the screen.
      'circle-opacity': byZoom([14.5, 0.13], [17, 0.05]),
      'circle-stroke-color': colour,
      'circle-stroke-width': 1.2,
      'circle-stroke-opacity': 0.55,
      'circle-pitch-alignment': 'map',
    },
  };
}

/** Where the position is known to a street or a block, its circle is always there; one for a whole fan. */
export function radiusCircles(look: Look): CircleLayerSpecification {
  const { paint, ...layer } = circle(look, 'radius', 'points', 0);
  const [middle, near] = look.palette.tint.radius;
  return {
    ...layer,
    minzoom: 13.8,
    filter: all(
      SINGLE,
      is('shape', 'point'),
      is('fanIndex', 0),
      ['>=', property('radius'), 150],
      ['<=', property('radius'), 420],
    ),
    paint: {
      ...paint,
      'circle-opacity': byZoom([13.8, 0], [14.3, middle], [16, near]),
      'circle-stroke-width': 0.8,
      'circle-stroke-opacity': byZoom([13.8, 0], [14.3, 0.3], [16, 0.22]),
    },
  };
}

export function selectedCircle(look: Look): CircleLayerSpecification {
  return circle(look, 'selected-radius', 'selected-mark', 60);
}

/** A position vaguer than a block shows its circle only when it is pointed at. */
export function hoveredCircle(look: Look): CircleLayerSpecification {
  return circle(look, 'hovered-radius', 'hovered-mark', 420);
}
