/** What is filtered as GeoJSON (RFC 7946), with colours other programs understand (simplestyle-spec 1.1). */
import { bbox, booleanClockwise } from '@turf/turf';
import type { BBox, Feature, FeatureCollection } from 'geojson';
import type { PlaceGeometry } from '../../../geo/schema';
import type { PlaceFeature } from '../../../geo/schema/published';
import { CATEGORY_COLOURS } from '../categoryColours';
import { nameOf } from '../placeText';
import { furthestStep } from '../stage';
import type { Provenance } from './provenance';
import { statementsOf } from './record';
import type { ExportWords } from './words';

/** The foreign member that says what the file is (RFC 7946, 6.1). */
export const PROVENANCE_MEMBER = 'provenance';

type Exported = FeatureCollection<PlaceGeometry | null> & { [PROVENANCE_MEMBER]: Provenance };

/** Keys of simplestyle, by the kind of shape; a thing without one has none. */
function styleOf({ geometry, properties }: PlaceFeature) {
  const colour = CATEGORY_COLOURS[properties.category];
  switch (geometry?.type) {
    case 'Point':
      return { 'marker-color': colour, 'marker-size': 'medium' };
    case 'LineString':
    case 'MultiLineString':
      return { stroke: colour, 'stroke-width': 3, 'stroke-opacity': 1 };
    case 'Polygon':
      return { stroke: colour, 'stroke-width': 1.5, 'stroke-opacity': 0.8, fill: colour, 'fill-opacity': 0.15 };
    case undefined:
      return {};
  }
}

/** Outer rings run counterclockwise, holes clockwise. */
function rightHanded(geometry: PlaceGeometry): PlaceGeometry {
  if (geometry.type !== 'Polygon') return geometry;
  const coordinates = geometry.coordinates.map((ring, index) =>
    booleanClockwise(ring) === (index === 0) ? [...ring].reverse() : ring,
  );
  return { type: 'Polygon', coordinates };
}

/** The record as published, its step, and what a program without our words shows of it. */
function featureOf(place: PlaceFeature, words: ExportWords): Feature<PlaceGeometry | null> {
  return {
    type: 'Feature',
    id: place.id,
    geometry: place.geometry && rightHanded(place.geometry),
    properties: {
      title: nameOf(place, words.language),
      description: statementsOf(place, words),
      ...styleOf(place),
      step: furthestStep(place),
      ...place.properties,
    },
  };
}

export function placesToGeojson(places: readonly PlaceFeature[], words: ExportWords, provenance: Provenance): Exported {
  const features = places.map((place) => featureOf(place, words));
  const geometries = features.flatMap(({ geometry }) => geometry ?? []);
  const extent: { bbox?: BBox } =
    geometries.length > 0 ? { bbox: bbox({ type: 'GeometryCollection', geometries }) } : {};
  return { type: 'FeatureCollection', ...extent, [PROVENANCE_MEMBER]: provenance, features };
}
