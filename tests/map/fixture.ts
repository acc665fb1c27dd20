/** A small sheet: one street, one lake, two parks, the district's ring, and three units. */
import type { Polygon } from 'geojson';
import type { BasemapFeature, LayoutFeature, LayoutProperties } from '../../geo/schema/published';
import { makeGround } from '../../src/map/ground';
import { mapView } from '../../src/model/mapView';
import type { State } from '../../src/model/state';
import { place, stateOf, unit } from '../model/fixture';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [114.24, 30.58],
      [114.3, 30.58],
      [114.3, 30.64],
      [114.24, 30.64],
      [114.24, 30.58],
    ],
  ],
};

const park: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [114.27, 30.585],
      [114.28, 30.585],
      [114.28, 30.59],
      [114.27, 30.585],
    ],
  ],
};

const BASEMAP: BasemapFeature[] = [
  {
    type: 'Feature',
    properties: { layer: 'road', class: 2, name: '解放大道' },
    geometry: {
      type: 'LineString',
      coordinates: [
        [114.25, 30.59],
        [114.28, 30.6],
      ],
    },
  },
  { type: 'Feature', properties: { layer: 'water', type: 'lake', name: '西北湖' }, geometry: square },
  {
    type: 'Feature',
    properties: { layer: 'water-name', name: '西北湖', nameEn: 'Northwest Lake' },
    geometry: { type: 'Point', coordinates: [114.27, 30.6] },
  },
  { type: 'Feature', properties: { layer: 'green', name: '西北湖公园' }, geometry: square },
  { type: 'Feature', properties: { layer: 'green', name: '中山公园' }, geometry: park },
  { type: 'Feature', properties: { layer: 'focus' }, geometry: square },
];

function drawn(id: Parameters<typeof unit>[0], properties: Partial<LayoutProperties>): LayoutFeature {
  const feature = unit(id);
  return { ...feature, geometry: square, properties: { ...feature.properties, ...properties } };
}

const LAYOUT: LayoutFeature[] = [
  drawn('cbd', { kind: 'core', nameEn: 'Central Business District, western part' }),
  drawn('wushang', { kind: 'zone' }),
  drawn('yangchahu', { kind: 'zone', layout: 'former' }),
];

export const GROUND = makeGround(BASEMAP, LAYOUT);

export const STATE: State = stateOf(
  place('park', { at: [114.25, 30.6] }),
  place('shop', { at: [114.26, 30.6], category: 'commerce' }),
);
export const viewOf = (state: State) => mapView(state, 'light');
