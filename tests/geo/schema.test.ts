import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { layoutUnitSchema, placeSchema, reportsSchema, reviewedSchema, statsSchema } from '../../geo/schema';
import { dataset } from './fixture';

/** Where and why a record is refused; empty when it is taken. */
function refusals(schema: v.GenericSchema, record: unknown): string[] {
  const result = v.safeParse(schema, record);
  return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} › ${issue.message}`);
}

/** The park with a value set at a path like "location.radius" or "mentions.0.year"; `undefined` removes it. */
function parkWith(path: string, value: unknown): unknown {
  const record: Record<string, unknown> = structuredClone({ ...dataset().park });
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((object, key) => object[key] as Record<string, unknown>, record);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return record;
}

test('the records of the fixture are taken', () => {
  const { park, mall, unit, series, data } = dataset();
  expect(refusals(placeSchema, park)).toEqual([]);
  expect(refusals(placeSchema, mall)).toEqual([]);
  expect(refusals(layoutUnitSchema, unit)).toEqual([]);
  expect(refusals(statsSchema, { series: [series] })).toEqual([]);
  expect(refusals(reportsSchema, { reports: data.reports.value })).toEqual([]);
  expect(refusals(reviewedSchema, data.reviewed[0]?.value)).toEqual([]);
});

describe('a place is refused', () => {
  test.each<[string, string, unknown, string]>([
    ['without a name', 'name', undefined, 'name › Invalid key: Expected "name" but received undefined'],
    ['with an empty name', 'name', '  ', 'name › Invalid length: Expected !0 but received 0'],
    ['with an id that is no kebab-case', 'id', '菱角湖', 'id › must be ASCII kebab-case'],
    ['with a field nobody knows', 'status', 'done', 'status › Invalid key: Expected never but received "status"'],
    [
      'with a field nobody knows in its location',
      'location.crs',
      'GCJ-02',
      'location.crs › Invalid key: Expected never but received "crs"',
    ],
    ['without a statement', 'mentions', [], 'mentions › Invalid length: Expected >=1 but received 0'],
    ['in half a metre', 'location.radius', 0.5, 'location.radius › Invalid integer: Received 0.5'],
    ['known to a metre', 'location.radius', 1, 'location.radius › Invalid value: Expected >=10 but received 1'],
    [
      'without a word on what its location rests on',
      'location.basis',
      undefined,
      'location.basis › Invalid key: Expected "basis" but received undefined',
    ],
    [
      'with one coordinate too many',
      'geometry.coordinates',
      [114.2, 30.6, 20],
      'geometry.coordinates.2 › Invalid type: Expected never but received 20',
    ],
    [
      'with a coordinate that is no number',
      'geometry.coordinates',
      [114.2, '30.6'],
      'geometry.coordinates.1 › Invalid type: Expected number but received "30.6"',
    ],
  ])('%s', (_, path, value, refusal) => {
    expect(refusals(placeSchema, parkWith(path, value))).toContain(refusal);
  });

  test.each<[string, string, unknown]>([
    ['category', 'category', 'metro'],
    ['unit', 'unit', 'hankou'],
    ['stage', 'mentions.0.stage', 'finished'],
    ['tense', 'mentions.0.tense', 'promised'],
    ['year', 'mentions.0.year', 2024],
    ['report', 'mentions.0.report', '2021'],
    ['kind of location', 'location.kind', 'about'],
  ])('with a %s that is not on the list', (_, path, value) => {
    const [refusal, ...more] = refusals(placeSchema, parkWith(path, value));
    expect(more).toEqual([]);
    expect(refusal).toMatch(new RegExp(`^${path} › Invalid type: Expected \\(.+\\) but received `));
  });

  test('with a geometry of another kind', () => {
    const geometry = { type: 'MultiPoint', coordinates: [[114.2, 30.6]] };
    expect(refusals(placeSchema, parkWith('geometry', geometry))).toEqual([
      'geometry.type › Invalid type: Expected ("Point" | "LineString" | "MultiLineString" | "Polygon") but received "MultiPoint"',
    ]);
  });
});

test('a report delivered on no day of the calendar is refused', () => {
  const { data } = dataset();
  const reports = data.reports.value.map((facts) => ({ ...facts, deliveredOn: '29.12.2020' }));
  expect(refusals(reportsSchema, { reports })[0]).toMatch(/^reports\.0\.deliveredOn › Invalid date/);
});

test('a review under no heading we know is refused', () => {
  expect(refusals(reviewedSchema, { sentences: [{ sentence: '2020-1', starts: '各位', as: 'boring' }] })).toEqual([
    'sentences.0.as › Invalid type: Expected ("none" | "unnamed works" | "programme") but received "boring"',
  ]);
});
