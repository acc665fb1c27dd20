/** The shape the reader selects by: ink, for ink acts, and a line no street or unit has. */
import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Look } from './expressions';

export function shape({ palette }: Look): (FillLayerSpecification | LineLayerSpecification)[] {
  return [
    {
      id: 'drawn-fill',
      type: 'fill',
      source: 'drawn',
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.07 },
    },
    {
      id: 'drawn-casing',
      type: 'line',
      source: 'drawn',
      paint: { 'line-color': palette.paper, 'line-width': 5, 'line-opacity': 0.8 },
    },
    { id: 'drawn-line', type: 'line', source: 'drawn', paint: { 'line-color': palette.selection, 'line-width': 2.2 } },
  ];
}
