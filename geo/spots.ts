/** Spots of the basemap a person can start from: stations, named roads, parks and lakes, each with one position. */
import * as turf from '@turf/turf';
import type { Position } from 'geojson';
import type { BasemapFeature, FindableKind } from './schema/published.ts';

/** A spot as `search.json` tells of it, but for how its name is read. */
export interface Spot {
  kind: Exclude<FindableKind, 'place' | 'unit'>;
  name: string;
  nameEn: string | null;
  /** WGS-84, longitude first, 6 decimals: the middle of a road or an area. */
  at: [number, number];
  /** Metro lines that call at a station. */
  lines?: string[];
  /** Not open yet. */
  construction?: true;
  /** No part of it lies in the district. */
  outside?: true;
}
type Naming = Omit<Spot, 'at' | 'outside'>;

/** What a feature is to somebody who looks for a spot; most are nothing. */
function namingOf({ properties }: BasemapFeature): Naming | null {
  switch (properties.layer) {
    case 'station': {
      const name = properties.name.endsWith('站') ? properties.name : `${properties.name}站`;
      const nameEn = /station/i.test(properties.nameEn) ? properties.nameEn : `${properties.nameEn} Station`;
      const { lines } = properties;
      return { kind: 'station', name, nameEn, lines, ...(properties.state ? { construction: true } : {}) };
    }
    case 'road':
    case 'street-name':
      return properties.name ? { kind: 'road', name: properties.name, nameEn: null } : null;
    case 'green':
      return properties.name ? { kind: 'park', name: properties.name, nameEn: properties.nameEn ?? null } : null;
    case 'water': {
      const isLake = properties.type === 'lake' && properties.name;
      return isLake ? { kind: 'lake', name: isLake, nameEn: null } : null;
    }
    default:
      return null;
  }
}

function isOutside({ properties }: BasemapFeature): boolean {
  return 'outside' in properties && properties.outside === true;
}

/** The stretches of a line feature; none of any other. */
function stretchesOf({ geometry }: BasemapFeature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The position on a road nearest to the middle of all its stretches, each weighing as much as it is long. */
function middleOf(stretches: readonly Position[][]): Position {
  let [longitude, latitude, length] = [0, 0, 0];
  for (const stretch of stretches) {
    for (const [index, end] of stretch.slice(1).entries()) {
      const start = stretch[index] ?? end;
      const weight = turf.distance(start, end);
      longitude += (weight * ((start[0] ?? 0) + (end[0] ?? 0))) / 2;
      latitude += (weight * ((start[1] ?? 0) + (end[1] ?? 0))) / 2;
      length += weight;
    }
  }
  const middle = [longitude / length, latitude / length];
  return turf.nearestPointOnLine(turf.multiLineString([...stretches]), middle).geometry.coordinates;
}

/** One position for all the features of a spot, counting those in the district if there are any. */
function positionOf(kind: Spot['kind'], features: readonly BasemapFeature[]): [number, number] {
  const inside = features.filter((feature) => !isOutside(feature));
  const counted = inside.length > 0 ? inside : [...features];
  const position =
    kind === 'road'
      ? middleOf(counted.flatMap(stretchesOf))
      : turf.pointOnFeature(turf.featureCollection(counted)).geometry.coordinates;
  const [longitude = 0, latitude = 0] = position.map((degree) => Math.round(degree * 1e6) / 1e6);
  return [longitude, latitude];
}

/** All spots of the basemap, in its order; features of one kind and name are one spot. */
export function spotsOf(basemap: readonly BasemapFeature[]): Spot[] {
  const english = new Map<string, string>();
  const groups = new Map<string, { naming: Naming; features: BasemapFeature[] }>();
  for (const feature of basemap) {
    const { properties } = feature;
    if (properties.layer === 'water-name') english.set(properties.name, properties.nameEn);
    const naming = namingOf(feature);
    if (!naming) continue;
    const key = `${naming.kind}:${naming.name}`;
    const group = groups.get(key) ?? { naming, features: [] };
    group.features.push(feature);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ naming, features }) => ({
    ...naming,
    nameEn: naming.nameEn ?? english.get(naming.name) ?? null,
    at: positionOf(naming.kind, features),
    ...(features.every(isOutside) ? { outside: true } : {}),
  }));
}
