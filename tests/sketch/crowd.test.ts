import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/model/marks';
import { crowdsOf } from '../../src/sketch/crowd';
import { project, unitsPerMetre, unitsPerPixel } from '../../src/sketch/projection';
import { inView, thingOf, thingsOf } from '../../src/sketch/things';
import { data, placeAt, placeOf, sketch } from './published';

const things = thingsOf(data.places, sketch);
const namesOf = (crowds: ReturnType<typeof crowdsOf>) =>
  crowds.map((crowd) => crowd.things.map(({ place }) => place.id));

describe('every visible place with a geometry', () => {
  const drawn = data.places.filter((place) => place.geometry);

  test('is a thing of the sketch', () => {
    expect(things.map(({ place }) => place.id)).toEqual(drawn.map(({ id }) => id));
  });

  test.each([11, 12, 14, 16])('is under exactly one mark at zoom %i, unless it is a zone', (zoom) => {
    const marked = namesOf(crowdsOf(things, zoom, sketch)).flat();
    const expected = drawn.filter(({ properties }) => properties.category !== 'zone').map(({ id }) => id);
    expect(marked.sort()).toEqual([...expected].sort());
  });

  test('has its mark where the large map has it, to a pixel at its closest', () => {
    const large = new Map(
      data.places.flatMap((place) => marksOf([place], 'zh')).map((mark) => [mark.properties.id, mark]),
    );
    for (const { place, mark } of things) {
      if (!mark) continue;
      const [x = 0, y = 0] = project(sketch, large.get(place.id)?.geometry.coordinates ?? []);
      expect(Math.hypot(x - mark[0], y - mark[1]), place.id).toBeLessThan(unitsPerPixel(sketch, 16));
    }
  });
});

describe('places', () => {
  const reach = 22 * unitsPerPixel(sketch, 12);

  test('nearer than the reach of the large map share a ring, in their middle', () => {
    const near = [placeAt('a', 3000, 3000), placeAt('b', 3000 + reach - 1, 3000)];
    const crowds = crowdsOf(thingsOf(near, sketch), 12, sketch);
    expect(namesOf(crowds)).toEqual([['a', 'b']]);
    expect(crowds[0]?.x).toBeCloseTo(3000 + (reach - 1) / 2, 3);
  });

  test('farther apart stand alone', () => {
    const far = [placeAt('a', 3000, 3000), placeAt('b', 3000 + reach + 1, 3000)];
    expect(namesOf(crowdsOf(thingsOf(far, sketch), 12, sketch))).toEqual([['a'], ['b']]);
  });

  test('at one spot share a ring however close one looks', () => {
    const metres = unitsPerMetre(sketch);
    const same = [
      placeAt('a', 3000, 3000),
      placeAt('b', 3000 + 25 * metres, 3000),
      placeAt('c', 3000 + 60 * metres, 3000),
    ];
    expect(namesOf(crowdsOf(thingsOf(same, sketch), 18, sketch))).toEqual([['a', 'b'], ['c']]);
  });
});

test('a zone has no mark, a line has it half way, an area inside', () => {
  const markOf = (place: Parameters<typeof thingOf>[0]) => thingOf(place, sketch)?.mark?.map(Math.round);
  expect(thingOf(placeAt('zone', 1, 1, { category: 'zone' }), sketch)?.mark).toBeNull();
  expect(
    markOf(
      placeOf('line', 'LineString', [
        [0, 0],
        [100, 0],
        [100, 300],
      ]),
    ),
  ).toEqual([100, 100]);
  expect(
    markOf(
      placeOf('area', 'Polygon', [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
        [0, 0],
      ]),
    ),
  ).toEqual([50, 50]);
  const hollow: [number, number][] = [
    [0, 0],
    [90, 0],
    [90, 10],
    [10, 10],
    [10, 90],
    [0, 90],
    [0, 0],
  ];
  expect(markOf(placeOf('hollow', 'Polygon', hollow))).toEqual([10, 10]);
});

test('in view is what has a part in it', () => {
  const line = placeOf('line', 'LineString', [
    [0, 500],
    [2000, 500],
  ]);
  const shown = thingsOf([placeAt('in', 1000, 1000), placeAt('out', 3000, 1000), line], sketch);
  expect([...inView(shown, { x: 900, y: 400, width: 400, height: 700 })]).toEqual(['in', 'line']);
});
