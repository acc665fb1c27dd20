/** Small words the layers are written in. */
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { CATEGORIES } from '../../../geo/schema';
import type { BasemapProperties } from '../../../geo/schema/published';
import type { MapView } from '../../model/mapView';
import type { Palette } from '../theme';

/** All a layer needs to know of the look. */
export interface Look {
  theme: MapView['look']['theme'];
  palette: Palette;
  language: MapView['language'];
  /** Factors for type and for marks; 1 unless the reader wants everything larger. */
  type: number;
  mark: number;
}

type Stop<T> = readonly [zoom: number, value: T];
type Value = number | ExpressionSpecification;

/** Line widths (px) that grow with the zoom like the streets themselves, only more slowly. */
export function width(...stops: Stop<number>[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.55], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

export function byZoom(...stops: Stop<Value>[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** Type or icon sizes by zoom, times the reader's factor. */
export function sizeByZoom(factor: number, ...stops: Stop<number>[]): ExpressionSpecification {
  return byZoom(...stops.map(([zoom, value]) => [zoom, Number((value * factor).toFixed(3))] as const));
}

/** A length on the ground as a radius in pixels, at 30.6° N. */
export function metres(length: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['exponential', 2], ['zoom'], 10, ['/', length, 65.79], 20, ['/', length, 0.06425]];
}

/** A value for each value of the input. The spec's types cannot express a list of pairs, hence the cast. */
export function match<T>(
  input: ExpressionSpecification,
  cases: readonly (readonly [string | number, T])[],
  otherwise: T,
) {
  return ['match', input, ...cases.flat(), otherwise] as unknown as ExpressionSpecification;
}

export function concat(...parts: (string | ExpressionSpecification)[]): ExpressionSpecification {
  return ['concat', ...parts] as unknown as ExpressionSpecification;
}

export function property(name: string): ExpressionSpecification {
  return ['get', name];
}

export function categoryColour(palette: Palette): ExpressionSpecification {
  const colours = CATEGORIES.map((category) => [category, palette.category[category]] as const);
  return match(property('category'), colours, palette.ink);
}

export function all(...filters: FilterSpecification[]): FilterSpecification {
  return ['all', ...filters] as FilterSpecification;
}

export function is(name: string, value: string | number): ExpressionSpecification {
  return ['==', ['get', name], value];
}

export function oneOf(name: string, values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', name], ['literal', [...values]]];
}

export function ground(layer: BasemapProperties['layer']): ExpressionSpecification {
  return is('layer', layer);
}

/** The surroundings of the district are drawn but not named. */
export const INSIDE: ExpressionSpecification = ['!', ['has', 'outside']];
export const CLUSTERED: ExpressionSpecification = ['has', 'point_count'];
export const SINGLE: ExpressionSpecification = ['!', CLUSTERED];

/**
 * Local fonts, so no glyph server is needed. MapLibre reads weight and slant from the first name only,
 * and that name need not exist.
 */
export function font(style?: 'Medium' | 'SemiBold' | 'Italic'): string[] {
  const stack = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'];
  return style ? [style, ...stack] : stack;
}

/** The name in the reader's language, or the only one there is. */
export function nameOf(language: Look['language'], chinese = 'name'): DataDrivenPropertyValueSpecification<string> {
  return language === 'en' ? ['coalesce', ['get', 'nameEn'], ['get', chinese]] : ['get', chinese];
}

/** Latin letters need no air between them; Chinese signs gain by it (em). */
export function spacing<T extends Value>(language: Look['language'], chinese: T): T | number {
  return language === 'en' ? 0.01 : chinese;
}
