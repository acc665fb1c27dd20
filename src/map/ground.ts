/** What the map draws on, made from the data once: sources that never change, the frame and its mask. */
import { bbox, booleanPointInPolygon, featureCollection } from '@turf/turf';
import type { Feature, Geometry, Point, Polygon, Position } from 'geojson';
import type { BasemapFeature, LayoutFeature, LayoutProperties } from '../../geo/schema/published';
import type { Basemap } from '../model/dataset';
import { frameAround, maskPictures } from './fade';
import type { Ground } from './style/style';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

function ringOf({ geometry }: BasemapFeature): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  return geometry.type === 'LineString' ? geometry.coordinates : [];
}

function outlineOf(basemap: Basemap): BasemapFeature {
  const find = (layer: 'focus' | 'district') => basemap.find((feature) => feature.properties.layer === layer);
  const outline = find('focus') ?? find('district');
  if (!outline) throw new Error('the basemap has neither a feature of layer "focus" nor one of "district"');
  return outline;
}

/** The district's extent, which the overview fits. */
export function districtBounds(basemap: Basemap): Bounds {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(outlineOf(basemap));
  return [west, south, east, north];
}

/** A park that holds a named lake goes without a name of its own: two in one pond are too many. */
function namedOnce(basemap: Basemap): BasemapFeature[] {
  const lakes = basemap.filter(
    ({ properties, geometry }) => properties.layer === 'water-name' && geometry.type === 'Point',
  );
  return basemap.map((feature) => {
    const { properties, geometry } = feature;
    if (properties.layer !== 'green' || geometry.type !== 'Polygon') return feature;
    const holdsLake = lakes.some((lake) => booleanPointInPolygon(lake.geometry as Point, geometry as Polygon));
    return holdsLake ? { ...feature, properties: { layer: 'green' } } : feature;
  });
}

/** Former units are not drawn on this map; choosing one lights it up. */
export function makeGround(basemap: Basemap, layout: readonly LayoutFeature[]): Ground {
  const ring = ringOf(outlineOf(basemap));
  const frame = frameAround(ring);
  const units = layout.filter((unit) => unit.properties.layout === 'current');
  const drawn = (geometry: Geometry, { id, kind, shortName, nameEn }: LayoutProperties): Feature => ({
    type: 'Feature',
    geometry,
    // What follows a comma says which part of it: too long for a map, and the card has it.
    properties: { id, kind, shortName, nameEn: nameEn.split(',')[0] ?? nameEn },
  });
  return {
    basemap: featureCollection(namedOnce(basemap)),
    layout: featureCollection(units.map((unit) => drawn(unit.geometry, unit.properties))),
    layoutLabels: featureCollection(units.map((unit) => drawn(unit.properties.label, unit.properties))),
    frame,
    mask: maskPictures(ring, frame),
  };
}
