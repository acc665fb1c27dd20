/** 一核两纵五区: tints under the streets, outlines over the mask, and the unit that is lit up. */
import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../theme';
import { byZoom, categoryColour, concat, is, type Look, match, property, width } from './expressions';

const RIBBON = width([11, 10], [13, 22], [15, 40], [17, 70]);

/** One hue for all five zones: five tints looked like a statistics map and fought with the categories. */
export function zoneFill({ palette }: Look): FillLayerSpecification {
  const [far, middle, near] = palette.tint.zone;
  return {
    id: 'zone-fill',
    type: 'fill',
    source: 'layout',
    filter: is('kind', 'zone'),
    paint: { 'fill-color': palette.zone.line, 'fill-opacity': byZoom([11.5, far], [13.5, middle], [15.5, near]) },
  };
}

export function coreFill({ palette }: Look): FillLayerSpecification {
  const [far, middle, near] = palette.tint.core;
  return {
    id: 'core-fill',
    type: 'fill',
    source: 'layout',
    filter: is('kind', 'core'),
    paint: { 'fill-color': palette.core.line, 'fill-opacity': byZoom([11.5, far], [13.5, middle], [15.5, near]) },
  };
}

/** A broad ribbon that grows denser along its run, which is its direction. */
export function axisRibbon({ palette }: Look): LineLayerSpecification {
  const colour = palette.axis.line;
  return {
    id: 'axis',
    type: 'line',
    source: 'layout',
    filter: is('kind', 'axis'),
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-gradient': [
        'interpolate',
        ['linear'],
        ['line-progress'],
        0,
        `${colour}38`,
        0.2,
        `${colour}80`,
        1,
        `${colour}ff`,
      ],
      'line-width': RIBBON,
      'line-opacity': byZoom([12, palette.tint.axis], [14.5, 0.2], [16, 0.12]),
    },
  };
}

/** Dots, not a line: the extent is indicative (示意). */
export function zoneOutline({ palette }: Look): LineLayerSpecification {
  return {
    id: 'zone-outline',
    type: 'line',
    source: 'layout',
    filter: is('kind', 'zone'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.zone.line,
      'line-width': width([11, 1.6], [14, 2.4], [17, 3]),
      'line-dasharray': [0.01, 2],
      'line-opacity': byZoom([13, 0.9], [15.5, 0.55]),
    },
  };
}

export function coreOutline({ palette }: Look): LineLayerSpecification {
  return {
    id: 'core-outline',
    type: 'line',
    source: 'layout',
    filter: is('kind', 'core'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.core.line,
      'line-width': width([11, 1.5], [14, 2.2], [17, 3]),
      'line-opacity': byZoom([13, 0.9], [15.5, 0.5]),
    },
  };
}

function litColour(palette: Palette): ExpressionSpecification {
  const place = categoryColour(palette);
  const units = [
    ['core', palette.core.text],
    ['zone', palette.zone.text],
    ['place', place],
  ] as const;
  return match<string | ExpressionSpecification>(property('kind'), units, palette.axis.text);
}

/** The chosen unit: hatched and firmly outlined, also where its own layer is switched off. */
export function lit({ theme, palette }: Look): (FillLayerSpecification | LineLayerSpecification)[] {
  const area: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  const line: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
  const colour = litColour(palette);
  return [
    {
      id: 'lit-tint',
      type: 'fill',
      source: 'lit',
      filter: area,
      paint: { 'fill-color': colour, 'fill-opacity': byZoom([13, 0.1], [15.5, 0.05]) },
    },
    {
      id: 'lit-hatch',
      type: 'fill',
      source: 'lit',
      filter: area,
      paint: { 'fill-pattern': hatchImage(theme), 'fill-opacity': byZoom([13, 0.85], [16, 0.5]) },
    },
    {
      id: 'lit-ribbon',
      type: 'line',
      source: 'lit',
      filter: line,
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': RIBBON, 'line-opacity': byZoom([13, 0.2], [16, 0.12]) },
    },
    {
      id: 'lit-outline',
      type: 'line',
      source: 'lit',
      filter: area,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width([11, 2.2], [14, 2.8], [17, 3.6]) },
    },
    {
      id: 'lit-edges',
      type: 'line',
      source: 'lit',
      filter: line,
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-gap-width': RIBBON, 'line-width': width([11, 1.6], [14, 2], [17, 2.6]) },
    },
  ];
}

function hatchImage(theme: Look['theme']): ExpressionSpecification {
  return concat(`${theme}/hatch/`, property('kind'), '/', ['coalesce', property('category'), '']);
}
