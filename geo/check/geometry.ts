/** Geometry is valid, near the district, no more precise than known, and agrees with the unit it claims. */
import * as turf from '@turf/turf';
import type { LineString, Polygon } from 'geojson';
import type { Dataset, Issue } from '../load.ts';
import type { LayoutUnit, Place, PlaceGeometry } from '../schema.ts';

/** The district's surroundings, degrees: west, south, east, north. */
const SURROUNDINGS = [114.15, 30.52, 114.37, 30.69] as const;
/** A place counts to a unit by location only if its radius is at most this (metres). */
const UNIT_RADIUS = 600;
/** How far from an axis a place may lie to count to it (metres). */
const AXIS_DISTANCE = 200;

type Ring = [number, number][];

function positionsOf(geometry: PlaceGeometry): Ring {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
  }
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** What is wrong with a geometry by itself, in words; undefined when nothing is. */
function geometryProblem(geometry: PlaceGeometry): string | undefined {
  const [west, south, east, north] = SURROUNDINGS;
  for (const [lng, lat] of positionsOf(geometry)) {
    const inside = lng >= west && lng <= east && lat >= south && lat <= north;
    if (!inside && lat >= west && lat <= east) return `[${lng}, ${lat}] has latitude and longitude swapped`;
    if (!inside) return `[${lng}, ${lat}] lies outside the district's surroundings`;
    if (decimals(lng) > 6 || decimals(lat) > 6) return `[${lng}, ${lat}] has more than 6 decimals`;
  }
  if (geometry.type !== 'Polygon') return undefined;
  for (const ring of geometry.coordinates) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'the ring is not closed';
  }
  if (turf.booleanClockwise(geometry.coordinates[0] ?? []))
    return 'the outer ring must run counter-clockwise (RFC 7946)';
  if (turf.kinks(geometry as Polygon).features.length > 0) return 'the ring crosses itself';
  return undefined;
}

/** Does a place lie in a unit: its centre inside the area, or near the axis? */
function liesIn(place: Place, unit: LayoutUnit): boolean {
  if (!place.geometry) return false;
  const centre = turf.pointOnFeature(place.geometry);
  if (unit.geometry.type === 'Polygon') return turf.booleanPointInPolygon(centre, unit.geometry as Polygon);
  return turf.pointToLineDistance(centre, unit.geometry as LineString, { units: 'meters' }) <= AXIS_DISTANCE;
}

function locationProblems(place: Place): [path: string, message: string][] {
  const { geometry, location } = place;
  const problems: [string, string][] = [];
  const hasRadius = location.radius !== undefined;
  if (geometry && !hasRadius) problems.push(['location.radius', 'a place with a geometry needs a radius']);
  if (!geometry && hasRadius) problems.push(['location.radius', 'a radius needs a geometry']);
  if (geometry && (location.kind === 'unknown' || location.kind === 'district')) {
    problems.push(['geometry', `location.kind "${location.kind}" has no geometry`]);
  }
  if (geometry && location.within)
    problems.push(['geometry', 'a place known only to lie within a zone has no geometry']);
  if (!geometry && location.kind === 'area' && !location.within) {
    problems.push(['location.within', 'kind "area" without a geometry needs the zone it lies in']);
  }
  if (!geometry && (location.kind === 'exact' || location.kind === 'street')) {
    problems.push(['geometry', `location.kind "${location.kind}" needs a geometry`]);
  }
  if (location.kind === 'exact' && location.sources.length === 0) {
    problems.push(['location.sources', 'nothing is exact without a source']);
  }
  return problems;
}

export function checkGeometry({ places, layout }: Dataset): Issue[] {
  const issues: Issue[] = [];
  for (const { file, value } of layout) {
    const problem = geometryProblem(value.geometry) ?? geometryProblem(value.label);
    if (problem) issues.push({ file, path: 'geometry', message: problem });
  }
  for (const { file, value } of places) {
    const problem = value.geometry && geometryProblem(value.geometry);
    if (problem) issues.push({ file, path: 'geometry', message: problem });
    for (const [path, message] of locationProblems(value)) issues.push({ file, path, message });
    if (value.unitBasis !== 'location') continue;
    const unit = layout.find((candidate) => candidate.value.id === value.unit)?.value;
    if ((value.location.radius ?? Number.POSITIVE_INFINITY) > UNIT_RADIUS) {
      issues.push({
        file,
        path: 'unitBasis',
        message: `a unit by location needs a radius of at most ${UNIT_RADIUS} m`,
      });
    } else if (unit && !problem && !liesIn(value, unit)) {
      issues.push({ file, path: 'unit', message: `the place does not lie in "${unit.id}"` });
    }
  }
  return issues;
}
