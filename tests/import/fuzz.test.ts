/** Whatever the bytes: a file is read or refused, and every feature that comes of it can be drawn. */
import * as fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { makeLayer } from '../../src/model/import/layer';
import { bytesOf, fixture, fixtures, outcome, readText } from './reading';

const AREA = [114.2, 30.5, 114.4, 30.7] as const;

/** Fails on anything but a refusal, and on a feature the map could not take. */
async function survives(bytes: Uint8Array): Promise<void> {
  const { parsed } = await outcome(bytes);
  if (!parsed) return;
  expect(parsed.features.length).toBe(parsed.numbers.length);
  const { facts, rows, filter, tile } = makeLayer(parsed, AREA, 'gcj02', () => {});
  expect(facts.matched).toBe(parsed.features.length);
  rows(0, 5);
  filter('a');
  tile(11, 1674, 840);
}

test('any bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), survives), { numRuns: 300 });
});

test('any text, with what the formats begin with', async () => {
  const start = fc.constantFrom(
    '',
    '{',
    '[',
    '<',
    '<kml>',
    '{"type":"FeatureCollection","features":[',
    'lng,lat\n',
    'wkt\nPOINT(',
    'PK\u0003\u0004',
  );
  const text = fc.tuple(start, fc.string({ unit: 'binary', maxLength: 80 })).map((parts) => parts.join(''));
  await fc.assert(fc.asyncProperty(text.map(bytesOf), survives), { numRuns: 300 });
});

test('any JSON where features should be', async () => {
  const collection = fc
    .array(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ type: fc.constant('Feature'), geometry: fc.jsonValue(), properties: fc.jsonValue() }),
      ),
      { maxLength: 4 },
    )
    .map((features) => bytesOf(JSON.stringify({ type: 'FeatureCollection', features })));
  await fc.assert(fc.asyncProperty(collection, survives), { numRuns: 300 });
});

test('any cells', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.float().map(String),
    fc.constantFrom('', '"', '114.27', '30.6', 'NaN', 'POINT (114.27 30.6)'),
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })
    .map((rows) => ['name,lng,lat,wkt', ...rows.map((row) => row.join(','))].join('\n'));
  await fc.assert(fc.asyncProperty(table.map(bytesOf), survives), { numRuns: 300 });
});

const all = ['hostile', 'rfc7946'].flatMap((folder) => fixtures(folder).map((name) => fixture(folder, name)));
test('any fixture, cut off or with a byte changed anywhere', async () => {
  const broken = fc
    .tuple(fc.constantFrom(...all), fc.nat(), fc.nat(255), fc.boolean())
    .map(([bytes, at, byte, cut]) => {
      const copy = bytes.slice(0, cut ? at % (bytes.length + 1) : bytes.length);
      if (!cut && copy.length > 0) copy[at % copy.length] = byte;
      return copy;
    });
  await fc.assert(fc.asyncProperty(broken, survives), { numRuns: 400 });
}, 30_000);

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const line = fc.array(position, { minLength: 2, maxLength: 5 });
const ring = fc.array(position, { minLength: 3, maxLength: 6 }).map((positions) => [...positions, positions[0] ?? []]);
const simple: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc
    .array(position, { minLength: 1, maxLength: 4 })
    .map((coordinates) => ({ type: 'MultiPoint' as const, coordinates })),
  line.map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: 'MultiLineString' as const, coordinates })),
  fc.array(ring, { minLength: 1, maxLength: 3 }).map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
  fc
    .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
);
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  simple,
  fc.array(simple, { maxLength: 3 }).map((geometries) => ({ type: 'GeometryCollection' as const, geometries })),
);

test('every geometry the standard allows comes in as it is', async () => {
  await fc.assert(
    fc.asyncProperty(geometry, async (written) => {
      const { features, faulty } = await readText(
        JSON.stringify({ type: 'Feature', properties: {}, geometry: written }),
      );
      // JSON knows no negative zero.
      expect([features[0]?.geometry, faulty]).toEqual([JSON.parse(JSON.stringify(written)), 0]);
    }),
  );
});
