/** Names of things: beside their mark, along their line, outwards from a fan. A lower rank gives way. */
import type { DataDrivenPropertyValueSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { all, byZoom, categoryColour, font, is, type Look, property, SINGLE, sizeByZoom } from './expressions';
import { byFan, FAN_FROM, FAN_RADIUS, fanOffset, SPREAD } from './marks';

export function nameText({ palette }: Look): NonNullable<SymbolLayerSpecification['paint']> {
  return { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.3 };
}

/** Latin names are longer: wider lines keep them to two. */
export function measure(language: Look['language']): number {
  return language === 'en' ? 10 : 8;
}

export function markNames(look: Look): SymbolLayerSpecification {
  return {
    id: 'mark-name',
    type: 'symbol',
    source: 'points',
    minzoom: 12.5,
    filter: all(SINGLE, is('fanSize', 1), ['!', is('shape', 'line')]),
    layout: {
      'text-field': property('name'),
      'text-font': font('Medium'),
      'text-size': sizeByZoom(look.type, [12.5, 11.5], [14, 12.5], [16, 14]),
      'text-variable-anchor': ['right', 'left', 'top', 'bottom', 'top-right', 'bottom-right'],
      // More than half the icon's box, which grows with the zoom: a name collides with its own icon.
      'text-radial-offset': byZoom([12.5, 1.2], [14, 1.32], [17, 1.32]),
      'text-justify': 'auto',
      'text-max-width': measure(look.language),
      'text-line-height': 1.2,
      'symbol-sort-key': property('rank'),
      'text-padding': look.type > 1 ? 10 : 2,
    },
    paint: nameText(look),
  };
}

/** A thing that is a line is named at its mark from afar, along its run from z 13.2 on. */
export function lineNames(look: Look): SymbolLayerSpecification[] {
  const atMark: SymbolLayerSpecification = {
    id: 'line-name-at-mark',
    type: 'symbol',
    source: 'points',
    minzoom: 12.3,
    maxzoom: 13.2,
    filter: all(SINGLE, is('shape', 'line')),
    layout: {
      'text-field': property('name'),
      'text-font': font('Medium'),
      'text-size': 11.5 * look.type,
      'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
      'text-radial-offset': 1.2,
      'text-justify': 'auto',
      'text-max-width': measure(look.language),
      'symbol-sort-key': property('rank'),
    },
    paint: nameText(look),
  };
  const along: SymbolLayerSpecification = {
    id: 'line-name',
    type: 'symbol',
    source: 'lines',
    minzoom: 13.2,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': byZoom([13, 420], [15, 800]),
      'text-field': property('name'),
      'text-font': font('Medium'),
      'text-size': sizeByZoom(look.type, [12.5, 11], [14, 12.5], [16, 13.5]),
      'text-offset': [0, -1],
      'text-letter-spacing': look.language === 'en' ? 0 : 0.08,
      'text-max-angle': 30,
    },
    paint: { ...nameText(look), 'text-color': categoryColour(look.palette), 'text-halo-blur': 0 },
  };
  return [atMark, along];
}

/** Names of areas that are zones: they have no mark to stand beside. */
export function zonePlaceNames(look: Look): SymbolLayerSpecification {
  return {
    id: 'zone-place-name',
    type: 'symbol',
    source: 'areas',
    minzoom: 13.4,
    filter: is('category', 'zone'),
    layout: {
      'text-field': property('name'),
      'text-font': font('Medium'),
      'text-size': sizeByZoom(look.type, [13, 11], [16, 13]),
      'text-max-width': measure(look.language),
      'text-padding': 4,
    },
    paint: { ...nameText(look), 'text-color': look.palette.category.zone },
  };
}

/**
 * Size of the names of a fan; half a mark and some air, and how far a mark stands out, all px.
 * MapLibre lays collision boxes out for the next whole zoom, so it is the size at z 17 that counts.
 */
const FAN_TYPE = 13;
const HALF_MARK = 21;
const FAN_REACH = FAN_RADIUS * 1.15;

export function fanAnchor(angle: number): string {
  if (Math.abs(Math.cos(angle)) < 0.1) return angle < 0 ? 'bottom' : 'top';
  return Math.cos(angle) > 0 ? 'left' : 'right';
}

/** Outwards beside a mark `scale` times the usual, level with it; above or below one that stands there (em of `size`). */
export function besideFan(
  { type, mark }: Look,
  size = FAN_TYPE,
  scale = 1,
): (angle: number) => readonly [number, number] {
  const em = mark / (size * type);
  const half = HALF_MARK * scale;
  return (angle) => {
    const [x, y] = [FAN_REACH * Math.cos(angle), FAN_REACH * Math.sin(angle)];
    const upright = Math.abs(Math.cos(angle)) < 0.1;
    return upright ? [0, (y + Math.sign(y) * half) * em] : [(x + Math.sign(x) * half) * em, y * em];
  };
}

export function fanNames(look: Look): SymbolLayerSpecification {
  return {
    id: 'fan-name',
    type: 'symbol',
    source: 'points',
    minzoom: FAN_FROM,
    filter: all(SINGLE, SPREAD, ['!', is('shape', 'line')]),
    layout: {
      'text-field': property('name'),
      'text-font': font('Medium'),
      'text-size': FAN_TYPE * look.type,
      'text-anchor': byFan(fanAnchor, 'center') as DataDrivenPropertyValueSpecification<'center'>,
      'text-offset': fanOffset(besideFan(look)),
      'text-max-width': measure(look.language),
    },
    paint: nameText(look),
  };
}
