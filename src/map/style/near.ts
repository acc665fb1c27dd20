/** "Near me": the origin and its rings, in the one blue that belongs to the reader. */
import type { CircleLayerSpecification } from 'maplibre-gl';
import { byZoom, type Look, metres, property } from './expressions';

export function rings({ palette }: Look): CircleLayerSpecification[] {
  return [
    {
      id: 'near-rings',
      type: 'circle',
      source: 'near',
      filter: ['>', property('metres'), 0],
      paint: {
        'circle-radius': metres(property('metres')),
        'circle-color': palette.here,
        'circle-opacity': ['case', property('chosen'), 0.06, 0],
        'circle-stroke-color': palette.here,
        'circle-stroke-width': ['case', property('chosen'), 1.8, 0.8],
        'circle-stroke-opacity': ['case', property('chosen'), 0.9, 0.35],
        'circle-pitch-alignment': 'map',
      },
    },
    {
      id: 'near-here',
      type: 'circle',
      source: 'near',
      filter: ['==', property('metres'), 0],
      paint: {
        'circle-radius': byZoom([11, 5], [15, 8]),
        'circle-color': palette.here,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 2.5,
      },
    },
  ];
}
