import { describe, expect, test } from 'vitest';
import type { Place, PlaceGeometry } from '../../../geo/schema';
import { complaints } from '../fixture';

const PARK = 'geo/places/park/lingjiao-lake-park.json';
const MALL = 'geo/places/commerce/longhu-jiangchen-paradise-walk.json';
const UNIT = 'geo/layout/current/cbd.json';

/** What is said of the park when it has that geometry and its unit does not depend on it. */
function drawn(geometry: PlaceGeometry): string[] {
  return complaints(({ park }) => {
    park.unitBasis = 'report';
    park.geometry = geometry;
  });
}
const point = (lng: number, lat: number): PlaceGeometry => ({ type: 'Point', coordinates: [lng, lat] });
const area = (...ring: [number, number][]): PlaceGeometry => ({ type: 'Polygon', coordinates: [ring] });

describe('a geometry', () => {
  test('with latitude and longitude swapped', () => {
    expect(drawn(point(30.605, 114.205))).toEqual([
      `${PARK} › geometry › [30.605, 114.205] has latitude and longitude swapped`,
    ]);
  });

  test('outside the surroundings of the district', () => {
    expect(drawn(point(114.5, 30.605))).toEqual([
      `${PARK} › geometry › [114.5, 30.605] lies outside the district's surroundings`,
    ]);
    expect(drawn(point(0, 0))).toEqual([`${PARK} › geometry › [0, 0] lies outside the district's surroundings`]);
  });

  test('more precise than a decimetre', () => {
    expect(drawn(point(114.2050001, 30.605))).toEqual([
      `${PARK} › geometry › [114.2050001, 30.605] has more than 6 decimals`,
    ]);
    expect(drawn(point(114.205, 30.6050001))).toEqual([
      `${PARK} › geometry › [114.205, 30.6050001] has more than 6 decimals`,
    ]);
    expect(drawn(point(114.205001, 30.605001))).toEqual([]);
  });

  test.each<[string, PlaceGeometry]>([
    [
      'line',
      {
        type: 'LineString',
        coordinates: [
          [114.2, 30.6],
          [114.5, 30.6],
        ],
      },
    ],
    [
      'bundle of lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [114.2, 30.6],
            [114.21, 30.6],
          ],
          [
            [114.2, 30.6],
            [114.5, 30.6],
          ],
        ],
      },
    ],
  ])('a %s with one vertex astray', (_, geometry) => {
    expect(drawn(geometry)).toEqual([`${PARK} › geometry › [114.5, 30.6] lies outside the district's surroundings`]);
  });

  test('an area that is not closed', () => {
    expect(drawn(area([114.2, 30.6], [114.21, 30.6], [114.21, 30.61], [114.2, 30.61]))).toEqual([
      `${PARK} › geometry › the ring is not closed`,
    ]);
  });

  test('an area drawn clockwise', () => {
    expect(drawn(area([114.2, 30.6], [114.2, 30.61], [114.21, 30.61], [114.21, 30.6], [114.2, 30.6]))).toEqual([
      `${PARK} › geometry › the outer ring must run counter-clockwise (RFC 7946)`,
    ]);
  });

  test('an area that crosses itself', () => {
    expect(drawn(area([114.2, 30.6], [114.22, 30.6], [114.21, 30.62], [114.21, 30.59], [114.2, 30.6]))).toEqual([
      `${PARK} › geometry › the ring crosses itself`,
    ]);
  });

  test('of a layout unit, and its label, are held to the same', () => {
    expect(
      complaints(({ unit }) => {
        unit.geometry = {
          type: 'LineString',
          coordinates: [
            [114.2, 30.6],
            [30.6, 114.2],
          ],
        };
      }),
    ).toContain(`${UNIT} › geometry › [30.6, 114.2] has latitude and longitude swapped`);
    expect(
      complaints(({ unit }) => {
        unit.label = { type: 'Point', coordinates: [114.1, 30.6] };
      }),
    ).toEqual([`${UNIT} › geometry › [114.1, 30.6] lies outside the district's surroundings`]);
  });
});

describe('a location', () => {
  const cases: [string, (park: Place) => void, string][] = [
    [
      'drawn without a radius',
      (park) => {
        park.unitBasis = 'report';
        delete park.location.radius;
      },
      'location.radius › a place with a geometry needs a radius',
    ],
    [
      'with a radius around nothing',
      (park) => {
        park.unitBasis = 'report';
        park.geometry = null;
        park.location.kind = 'unknown';
      },
      'location.radius › a radius needs a geometry',
    ],
    [
      'drawn though unknown',
      (park) => {
        park.location.kind = 'unknown';
      },
      'geometry › location.kind "unknown" has no geometry',
    ],
    [
      'drawn though only the district is known',
      (park) => {
        park.location.kind = 'district';
      },
      'geometry › location.kind "district" has no geometry',
    ],
    [
      'drawn though only the zone is known',
      (park) => {
        park.location.within = 'cbd';
      },
      'geometry › a place known only to lie within a zone has no geometry',
    ],
    [
      'exact without a source',
      (park) => {
        park.location.sources = [];
      },
      'location.sources › nothing is exact without a source',
    ],
  ];
  test.each(cases)('%s', (_, breakIt, complaint) => {
    expect(complaints(({ park }) => breakIt(park))).toEqual([`${PARK} › ${complaint}`]);
  });

  test('an area without a shape and without a zone', () => {
    expect(
      complaints(({ mall }) => {
        mall.location.kind = 'area';
      }),
    ).toEqual([`${MALL} › location.within › kind "area" without a geometry needs the zone it lies in`]);
  });

  test.each(['exact', 'street'] as const)('%s without a geometry', (kind) => {
    expect(
      complaints(({ mall }) => {
        mall.location.kind = kind;
        mall.location.sources = ['OpenStreetMap'];
      }),
    ).toEqual([`${MALL} › geometry › location.kind "${kind}" needs a geometry`]);
  });
});

describe('a unit by location', () => {
  test('needs a radius that leaves no doubt', () => {
    expect(
      complaints(({ park }) => {
        park.location.kind = 'street';
        park.location.radius = 601;
      }),
    ).toEqual([`${PARK} › unitBasis › a unit by location needs a radius of at most 600 m`]);
  });

  test('needs the place to lie in it', () => {
    expect(
      complaints(({ park }) => {
        park.geometry = { type: 'Point', coordinates: [114.215, 30.605] };
      }),
    ).toEqual([`${PARK} › unit › the place does not lie in "cbd"`]);
  });

  test('takes in what lies within 200 m of an axis, and no more', () => {
    const atLatitude = (lat: number) =>
      complaints(({ park, unit }) => {
        unit.geometry = {
          type: 'LineString',
          coordinates: [
            [114.2, 30.6],
            [114.21, 30.6],
          ],
        };
        park.geometry = { type: 'Point', coordinates: [114.205, lat] };
      });
    expect(atLatitude(30.6017)).toEqual([]); // 189 m
    expect(atLatitude(30.6019)).toEqual([`${PARK} › unit › the place does not lie in "cbd"`]); // 211 m
  });
});
