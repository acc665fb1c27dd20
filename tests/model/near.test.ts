import { describe, expect, test } from 'vitest';
import type { PlaceGeometry } from '../../geo/schema';
import type { PublishedPlaceProperties } from '../../geo/schema/published';
import { byDistance, isFarAway, metresTo, near, nearness, neighbours } from '../../src/model/near';
import { ids, mention, place } from './fixture';

/** At this latitude: metres to degrees. */
const LATITUDE = 30.6;
const north = (metres: number) => metres / 111_195;
const east = (metres: number) => metres / (111_195 * Math.cos((LATITUDE * Math.PI) / 180));
const HERE: [number, number] = [114.27, LATITUDE];
/** A position so many metres east and north of here. */
const at = (right: number, up: number): [number, number] => [HERE[0] + east(right), HERE[1] + north(up)];

type Kind = PublishedPlaceProperties['location']['kind'];
/** A thing with that geometry, known that well. */
function thing(id: string, geometry: PlaceGeometry | null, kind: Kind = 'exact', radius = 60) {
  const location = { kind, radius, basis: { zh: '据图', en: 'from a map' }, sources: [] };
  return { ...place(id, { location }), geometry };
}
const spot = (id: string, right: number, up = 0, kind: Kind = 'exact', radius = 60) =>
  thing(id, { type: 'Point', coordinates: at(right, up) }, kind, radius);
const street: PlaceGeometry = { type: 'LineString', coordinates: [at(-500, 200), at(500, 200)] };
const square: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [[at(100, -50), at(200, -50), at(200, 50), at(100, 50), at(100, -50)]],
};
const lake: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [
    [at(-300, -300), at(300, -300), at(300, 300), at(-300, 300), at(-300, -300)],
    [at(-100, -100), at(100, -100), at(100, 100), at(-100, 100), at(-100, -100)],
  ],
};
const branches: PlaceGeometry = {
  type: 'MultiLineString',
  coordinates: [
    [at(-500, 900), at(500, 900)],
    [at(400, -500), at(400, 500)],
  ],
};

describe('the distance', () => {
  test.each<[string, PlaceGeometry, number]>([
    ['to a point is the straight line', { type: 'Point', coordinates: at(300, 400) }, 500],
    ['to a line is that to its nearest part, not to an end', street, 200],
    ['to a line of several parts is that to the nearest', branches, 400],
    ['to an area is that to its edge', square, 100],
    ['to an area with a hole is that to the edge of the hole when one stands in it', lake, 100],
  ])('%s', (_, geometry, metres) => {
    expect(metresTo(HERE, geometry)).toBeGreaterThan(metres - 1);
    expect(metresTo(HERE, geometry)).toBeLessThan(metres + 1);
  });

  test('inside an area is nothing', () => {
    expect(metresTo(at(150, 0), square)).toBe(0);
    expect(metresTo(at(200, 200), lake)).toBe(0);
  });
});

describe('how near a thing is', () => {
  test('is told in walking minutes: straight line × 1.3 ÷ 70 metres a minute, rounded up', () => {
    // 840 m × 1.3 ÷ 70 = 15.6
    expect(nearness(HERE, spot('a', 840))).toMatchObject({ minutes: 16, vague: null, about: false, toEdge: false });
    expect(nearness(HERE, spot('a', 538))?.minutes).toBe(10);
    expect(nearness(HERE, spot('a', 540))?.minutes).toBe(11);
  });

  test('is never less than a minute', () => {
    expect(nearness(HERE, spot('a', 0))?.minutes).toBe(1);
  });

  test('is vague when the radius exceeds half the distance: distance and radius, up to the next 100 m, no minutes', () => {
    expect(nearness(HERE, spot('a', 700, 0, 'street', 351))).toMatchObject({ vague: 1100, minutes: null });
    expect(nearness(HERE, spot('a', 700, 0, 'street', 349))).toMatchObject({ vague: null, minutes: 14, about: true });
    expect(nearness(HERE, spot('a', 520, 0, 'area', 600))?.vague).toBe(1200);
  });

  test('is not vague for a thing whose position is reliable, however close', () => {
    expect(nearness(HERE, spot('a', 80))).toMatchObject({ vague: null, about: false, minutes: 2 });
  });

  test('is measured to the edge of a line or an area, and says so', () => {
    expect(nearness(HERE, thing('a', street))?.toEdge).toBe(true);
    expect(nearness(HERE, thing('a', square))?.toEdge).toBe(true);
  });

  test('is unknown without a geometry', () => {
    expect(nearness(HERE, thing('a', null, 'unknown'))).toBeNull();
  });
});

test('the nearest come first, equals as they came, what has no geometry not at all', () => {
  const places = [spot('far', 900), spot('b', 300), thing('nowhere', null), spot('a', 300), spot('near', 100)];
  expect(ids(byDistance(HERE, places).map((found) => found.place))).toEqual(['near', 'b', 'a', 'far']);
});

describe('a ring', () => {
  const promised = {
    ...spot('promised', 950),
    properties: place('promised', { mentions: [mention(2023, 'planned', 'open')] }).properties,
  };
  const places = [
    ...[1200, 400, 1300, 1400, 1500, 1600, 1700].map((metres) => spot(`at-${metres}`, metres)),
    promised,
    spot('vague', 990, 0, 'area', 800),
  ];

  test('holds what is no farther than its radius, the nearest first, and tells the promised and the vague', () => {
    const found = near(places, { lngLat: HERE }, 1000);
    expect(ids(found.inRing.map((each) => each.place))).toEqual(['at-400', 'promised', 'vague']);
    expect(found).toMatchObject({ planned: 1, vagueCount: 1 });
  });

  test('names the five nearest beyond it, so that an empty one is no dead end', () => {
    const { inRing, beyond } = near(places.slice(2), { lngLat: HERE }, 500);
    expect(inRing).toEqual([]);
    expect(beyond.map((each) => Math.round(each.metres))).toEqual([950, 990, 1300, 1400, 1500]);
  });

  test('counts as promised only what is planned for 2023, not what was done then or planned for another year', () => {
    const mentions = [mention(2021, 'planned', 'open'), mention(2022, 'done', 'open')];
    const other = { ...spot('other', 10), properties: place('other', { mentions }).properties };
    expect(near([other], { lngLat: HERE }, 500).planned).toBe(0);
  });
});

test('a position is far away when everything is more than 5 km off', () => {
  expect(isFarAway({ lngLat: HERE }, [spot('a', 4990), spot('b', 9000)])).toBe(false);
  expect(isFarAway({ lngLat: HERE }, [spot('a', 5010)])).toBe(true);
  expect(isFarAway({ lngLat: HERE }, [])).toBe(true);
});

describe('the neighbours of a thing', () => {
  const others = [spot('c', 900), spot('b', 600), spot('a', 200), thing('nowhere', null)];

  test('are the nearest others, itself left out', () => {
    const self = spot('self', 0);
    expect(ids(neighbours(self, [self, ...others], 2).map((found) => found.place))).toEqual(['a', 'b']);
  });

  test('of an area are measured from its edge, and inside it are at no distance', () => {
    const found = neighbours(thing('self', square), [spot('inside', 150), spot('a', 400)], 2);
    expect(found.map(({ metres }) => Math.round(metres))).toEqual([0, 200]);
  });

  test('of a line are measured between the nearest corner and the other line', () => {
    const crossing = thing('crossing', { type: 'LineString', coordinates: [at(0, 250), at(0, 900)] });
    const [found] = neighbours(thing('self', street), [crossing], 1);
    expect(Math.round(found?.metres ?? 0)).toBe(50);
  });

  test('add up how unsure both ends are', () => {
    const self = spot('self', 0, 0, 'street', 150);
    const [found] = neighbours(self, [spot('a', 490, 0, 'street', 150)], 1);
    expect(found).toMatchObject({ vague: 800, minutes: null });
  });

  test('are none for a thing without a geometry', () => {
    expect(neighbours(thing('self', null), others, 4)).toEqual([]);
  });
});
