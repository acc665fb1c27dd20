/** Names of the chosen and the pointed-at. */
import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { font, type Look, property } from './expressions';
import { besideFan, fanAnchor, measure, nameText } from './markNames';
import { byFan, FAN_FROM } from './marks';

/** Ten ways round an icon, at a distance and at the diagonals, and the middle as the last resort. */
function around(near: number): VariableAnchorOffsetCollectionSpecification {
  const diagonal = Number((near * 0.75).toFixed(2));
  const beside = Number((near * 0.8).toFixed(2));
  const far = Number((near * 2.2).toFixed(2));
  return [
    ...['left', [near, 0], 'right', [-near, 0], 'top', [0, near], 'bottom', [0, -near]],
    ...[
      'left',
      [diagonal, beside],
      'right',
      [-diagonal, beside],
      'left',
      [diagonal, -beside],
      'right',
      [-diagonal, -beside],
    ],
    ...['top', [0, far], 'bottom', [0, -far], 'center', [0, 0]],
  ] as VariableAnchorOffsetCollectionSpecification;
}

/** Round the mark; in an open fan outwards first, for the true place is not where the mark stands. */
function anchors(near: number, beside: ReturnType<typeof besideFan>): ExpressionSpecification {
  const rounded = (angle: number) => beside(angle).map((value) => Number(value.toFixed(2)));
  const alone: ExpressionSpecification = ['literal', around(near)];
  const inFan = byFan<ExpressionSpecification>(
    (angle) => ['literal', [fanAnchor(angle), rounded(angle), ...around(near)]],
    alone,
  );
  return ['step', ['zoom'], alone, FAN_FROM, inFan];
}

interface Emphasis {
  source: 'hovered-mark' | 'selected-mark';
  /** Of the type, px; `near` in em of it; `scale` of the mark. */
  size: number;
  near: number;
  halo: number;
  scale: number;
}

/** The chosen and the pointed-at are named after all icons are placed, so even these names step round them. */
export function emphasisedNames(look: Look): SymbolLayerSpecification[] {
  const layer = ({ source, size, near, halo, scale }: Emphasis): SymbolLayerSpecification => ({
    id: `${source}-name`,
    type: 'symbol',
    source,
    layout: {
      'text-field': property('name'),
      'text-font': font('SemiBold'),
      'text-size': size * look.type,
      'text-variable-anchor-offset': anchors(near, besideFan(look, size, scale)),
      'text-justify': 'auto',
      'text-max-width': measure(look.language) + 2,
      'text-padding': 0,
    },
    paint: { ...nameText(look), 'text-halo-width': halo },
  });
  return [
    layer({ source: 'hovered-mark', size: 13, near: 1.7, halo: 2.2, scale: 1.22 }),
    layer({ source: 'selected-mark', size: 15, near: 1.75, halo: 2.4, scale: 1.35 }),
  ];
}
