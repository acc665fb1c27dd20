/** Icons, rings with a number, and fans. They are placed first, never hidden, and no name can lie on one. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { CATEGORIES } from '../../../geo/schema';
import { FAN_LIMIT } from '../../model/marks';
import { all, CLUSTERED, concat, is, type Look, match, property, SINGLE, sizeByZoom } from './expressions';

/** Rings with a number up to this zoom; beyond, marks at one spot open like a fan. */
export const CLUSTER_ZOOM = 15;
export const FAN_FROM = 15.5;
/** Directions of the marks of a fan, in degrees clockwise from the east. */
export const FAN_ANGLES: Record<number, readonly number[]> = { 2: [180, 0], 3: [-90, 30, 150], 4: [-90, 0, 90, 180] };
/** How far the marks of a fan stand from the true place, px at icon size 1. */
export const FAN_RADIUS = 26;
/** Positions vaguer than this (metres) get a paper-coloured disc. */
const VAGUE = 500;

export const SPREAD: ExpressionSpecification = [
  'all',
  ['>', property('fanSize'), 1],
  ['<=', property('fanSize'), FAN_LIMIT],
];

/** One value for each place in a fan, `otherwise` for a mark alone. */
export function byFan<T>(value: (radians: number) => T, otherwise: T): ExpressionSpecification {
  const cases = Object.entries(FAN_ANGLES).flatMap(([size, angles]) =>
    angles.map((degrees, index) => [Number(size) * 10 + index, value((degrees * Math.PI) / 180)] as const),
  );
  return match(['+', ['*', property('fanSize'), 10], property('fanIndex')], cases, otherwise);
}

/** An offset for each place in a fan, none for a mark alone. */
export function fanOffset(offset: (radians: number) => readonly [number, number]): ExpressionSpecification {
  const rounded = (angle: number) => offset(angle).map((value) => Number(value.toFixed(2)));
  return byFan<unknown>((angle) => ['literal', rounded(angle)], ['literal', [0, 0]]);
}

/** Nothing is offset before the fan opens. */
function openFan(radius: number): ExpressionSpecification {
  return [
    'step',
    ['zoom'],
    ['literal', [0, 0]],
    FAN_FROM,
    fanOffset((angle) => [radius * Math.cos(angle), radius * Math.sin(angle)]),
  ];
}

const MARK_SIZE = [
  [11.5, 0.68],
  [12.6, 0.82],
  [14, 1],
  [17, 1.15],
] as const;

function markImage(theme: Look['theme'], kind: 'mark' | 'chosen'): ExpressionSpecification {
  const certainty: ExpressionSpecification = ['case', ['>', property('radius'), VAGUE], 'soft', 'firm'];
  return concat(`${theme}/${kind}/`, property('category'), '/', property('step'), '/', certainty);
}

export function marks({ theme, mark }: Look): SymbolLayerSpecification {
  return {
    id: 'mark',
    type: 'symbol',
    source: 'points',
    filter: all(SINGLE, ['<=', property('fanSize'), FAN_LIMIT]),
    layout: {
      'icon-image': markImage(theme, 'mark'),
      'icon-size': sizeByZoom(mark, ...MARK_SIZE),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'icon-offset': openFan(FAN_RADIUS),
      'symbol-z-order': 'source',
    },
  };
}

export function fanSpokes({ theme, mark }: Look): SymbolLayerSpecification {
  return {
    id: 'fan-spokes',
    type: 'symbol',
    source: 'points',
    minzoom: FAN_FROM,
    filter: all(SINGLE, SPREAD, is('fanIndex', 0)),
    layout: {
      'icon-image': concat(`${theme}/spokes/`, ['to-string', property('fanSize')]),
      'icon-size': sizeByZoom(mark, ...MARK_SIZE),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}

/** A ring whose arcs are the categories; it opens a list, so colour alone is enough here. */
export function clusters({ theme, mark }: Look): SymbolLayerSpecification {
  const counts = CATEGORIES.flatMap((category, index): (string | ExpressionSpecification)[] => [
    index ? ',' : '',
    ['to-string', property(category)],
  ]);
  const ring = (...parts: typeof counts) => concat(`${theme}/cluster/`, ...parts);
  return {
    id: 'cluster',
    type: 'symbol',
    source: 'points',
    // Too many for a fan keep their ring at every zoom.
    filter: ['any', CLUSTERED, ['has', 'pile']],
    layout: {
      'icon-image': ['case', CLUSTERED, ring(...counts), ring(property('pile'))],
      'icon-size': sizeByZoom(mark, [11.5, 0.74], [13, 0.92], [15, 1]),
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}

export function hoveredMark({ theme, mark }: Look): SymbolLayerSpecification {
  return {
    id: 'hovered-mark',
    type: 'symbol',
    source: 'hovered-mark',
    layout: {
      'icon-image': markImage(theme, 'mark'),
      'icon-size': sizeByZoom(mark * 1.22, ...MARK_SIZE),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'icon-offset': openFan(FAN_RADIUS / 1.22),
    },
  };
}

export function selectedMark({ theme, mark }: Look): SymbolLayerSpecification {
  return {
    id: 'selected-mark',
    type: 'symbol',
    source: 'selected-mark',
    layout: {
      'icon-image': markImage(theme, 'chosen'),
      'icon-size': sizeByZoom(mark, [12, 0.9], [14, 1], [17, 1.15]),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'icon-offset': openFan(FAN_RADIUS),
    },
  };
}
