/** Names and directions of the layout units: large from afar, stepping back when zoomed in, never on an icon. */
import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { byZoom, font, is, type Look, nameOf, property, sizeByZoom, spacing } from './expressions';

/** By then the names have told where one is. */
const NAMES_END = 15.6;

export function axisDirection({ theme, mark }: Look): SymbolLayerSpecification {
  return {
    id: 'axis-direction',
    type: 'symbol',
    source: 'layout',
    filter: is('kind', 'axis'),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': byZoom([12, 64], [15, 150]),
      'icon-image': `${theme}/chevron`,
      'icon-size': sizeByZoom(mark, [12, 0.9], [15, 1.3]),
      'icon-padding': 3,
    },
    paint: { 'icon-opacity': byZoom([13, 0.7], [15.5, 0.4]) },
  };
}

/** Places a name may wander to, nearest first: rings of offsets (em) up to 5.5 em from its point. */
function wander(): VariableAnchorOffsetCollectionSpecification {
  const round = (value: number) => Number(value.toFixed(2));
  const offsets: [number, number][] = [[0, 0]];
  for (let radius = 0.5; radius <= 5.5; radius += 0.5) {
    for (let step = 0; step < 16; step += 1) {
      const angle = (step * Math.PI) / 8;
      offsets.push([round(radius * 1.25 * Math.cos(angle)), round(radius * Math.sin(angle))]);
    }
  }
  return offsets.flatMap((offset) => ['center', offset]);
}
const WANDER = wander();

function byKind<T>(core: T, zone: T): ExpressionSpecification {
  return ['match', ['get', 'kind'], 'core', core, zone] as ExpressionSpecification;
}

/** These are the largest names already: where all type is larger, they grow less. */
function nameFactor({ type, language }: Look): number {
  const large = 1 + (type - 1) * 0.4;
  return language === 'en' ? large * 0.86 : large;
}

/** The largest type of the sheet up to z 13, then it steps back. It never lies on an icon: it wanders. */
export function unitNames(look: Look): SymbolLayerSpecification {
  const { palette, language } = look;
  const factor = nameFactor(look);
  const size = (core: number, zone: number) => byKind(core * factor, zone * factor);
  return {
    id: 'unit-name',
    type: 'symbol',
    source: 'layout-labels',
    filter: ['!=', ['get', 'kind'], 'axis'],
    maxzoom: NAMES_END,
    layout: {
      'symbol-sort-key': byKind(0, 1),
      'text-field': nameOf(language, 'shortName'),
      'text-font': font('SemiBold'),
      'text-size': byZoom([11.4, size(15, 12.5)], [13, size(22, 16)], [13.8, size(15, 13)]),
      'text-letter-spacing': spacing(language, byZoom([11.6, byKind(0.1, 0.08)], [13, byKind(0.22, 0.14)])),
      'text-max-width': byKind(12, language === 'en' ? 8 : 7),
      'text-line-height': 1.25,
      'text-variable-anchor-offset': WANDER,
      'text-padding': 0,
    },
    paint: {
      'text-color': byKind(palette.core.text, palette.zone.text),
      'text-halo-color': palette.halo,
      'text-halo-width': 2,
      'text-opacity': byZoom([13.2, 1], [14.2, 0.62]),
    },
  };
}

/** Along a quiet stretch of its own: centred on the whole axis it would land on a bend or on a cluster. */
export function axisNames(look: Look): SymbolLayerSpecification {
  const { palette, language } = look;
  const long: ExpressionSpecification = ['>', ['length', property('shortName')], 5];
  return {
    id: 'axis-name',
    type: 'symbol',
    source: 'layout-labels',
    filter: is('kind', 'axis'),
    maxzoom: NAMES_END,
    layout: {
      'symbol-placement': 'line-center',
      'text-field': nameOf(language, 'shortName'),
      'text-font': font('SemiBold'),
      'text-size': sizeByZoom(nameFactor(look), [11.4, 11.5], [13, 15], [14, 13]),
      'text-letter-spacing': spacing(language, byZoom([11.4, 0.1], [13, ['case', long, 0.14, 0.5]])),
      'text-max-angle': 60,
      'text-padding': 1,
      'text-allow-overlap': ['step', ['zoom'], true, 13.4, false],
    },
    paint: {
      'text-color': palette.axis.text,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      'text-opacity': byZoom([13.2, 1], [14.2, 0.7]),
    },
  };
}
