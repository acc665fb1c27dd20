/** The exported GeoJSON, by RFC 7946 and simplestyle. */
import { booleanClockwise } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { PROVENANCE_MEMBER, placesToGeojson } from '../../src/model/export/geojson';
import { visible } from '../../src/model/select';
import { filters, place, stateOf } from '../model/fixture';
import { data } from '../model/published';
import { provenanceIn, wordsIn } from './words';

const export_ = (places = data.places) =>
  placesToGeojson(places, wordsIn('zh'), provenanceIn('zh', data, places.length));

describe('the whole dataset', () => {
  const collection = export_();
  test('has every thing, those without a place with geometry null', () => {
    expect(collection.features.map((feature) => feature.id)).toEqual(data.places.map((one) => one.id));
    const unplaced = data.places.filter((one) => one.geometry === null).length;
    expect(collection.features.filter((feature) => feature.geometry === null)).toHaveLength(unplaced);
  });
  test('turns outer rings counterclockwise', () => {
    const rings = collection.features.flatMap(({ geometry }) =>
      geometry?.type === 'Polygon' ? [(geometry as Polygon).coordinates[0] ?? []] : [],
    );
    expect(rings.length).toBeGreaterThan(5);
    expect(rings.filter((ring) => booleanClockwise(ring))).toEqual([]);
  });
  test('carries a box around what is on the map', () => {
    const [west = 0, south = 0, east = 0, north = 0] = collection.bbox ?? [];
    expect([west, south, east, north].map((degrees) => Math.round(degrees * 10) / 10)).toEqual([
      114.2, 30.6, 114.3, 30.6,
    ]);
    expect(west < east && south < north).toBe(true);
  });
  test('names no coordinate system: there is only one', () => {
    expect(Object.keys(collection)).toEqual(['type', 'bbox', PROVENANCE_MEMBER, 'features']);
  });
});

test('a hole runs clockwise', () => {
  const square = (size: number): [number, number][] => [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
    [0, 0],
  ];
  const flat = place('ring', { at: [0, 0] });
  const holed = { ...flat, geometry: { type: 'Polygon' as const, coordinates: [square(4).reverse(), square(1)] } };
  const { features } = export_([holed]);
  const [outer = [], hole = []] = (features[0]?.geometry as Polygon | undefined)?.coordinates ?? [];
  expect([booleanClockwise(outer), booleanClockwise(hole)]).toEqual([false, true]);
});

test('a point has a marker in its category’s colour, an area a stroke and a fill, an unplaced thing no style', () => {
  const keys = (id: string) => {
    const one = data.places.find((candidate) => candidate.id === id);
    return Object.keys(export_(one ? [one] : []).features[0]?.properties ?? {}).filter((key) =>
      /marker|stroke|fill/.test(key),
    );
  };
  const first = (type: string | undefined) => data.places.find((one) => one.geometry?.type === type)?.id ?? '';
  expect(keys(first('Point'))).toEqual(['marker-color', 'marker-size']);
  expect(keys(first('LineString'))).toEqual(['stroke', 'stroke-width', 'stroke-opacity']);
  expect(keys(first('Polygon'))).toEqual(['stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity']);
  expect(keys(first(undefined))).toEqual([]);
});

test('an export of nothing on the map has no box', () => {
  expect('bbox' in export_([place('nowhere')])).toBe(false);
});

test('the foreign member says of what, chosen how, from where, when', () => {
  const state = { ...stateOf(), data, filters: filters({ year: [2022], category: ['park'] }) };
  const places = visible(state);
  const provenance = provenanceIn('zh', data, places.length, state.filters);
  const { [PROVENANCE_MEMBER]: written } = placesToGeojson(places, wordsIn('zh'), provenance);
  expect(written.filter).toBe(`筛选：2022 已报告 · 公园水系（${places.length} 项，共 ${data.places.length} 项）`);
  expect(written).toMatchObject({ exportedOn: '2026-11-21', query: '?year=2022', approval: '专题示意图，未送审' });
  expect(written.reports.map((report) => report.deliveredOn)).toEqual(['2020-12-29', '2022-12-27']);
  expect(written.coordinates).toContain('WGS-84');
});
