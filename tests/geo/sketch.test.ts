import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BasemapFeature, BasemapProperties } from '../../geo/schema/published';
import { sketchOf } from '../../geo/sketch';
import { sketch as published } from '../sketch/published';

type Positions = [number, number][];
const line = (properties: BasemapProperties, ...coordinates: Positions): BasemapFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const ring: Positions = [
  [114.2, 30.6],
  [114.2, 30.56],
  [114.25, 30.56],
  [114.25, 30.6],
  [114.2, 30.6],
];
const district: BasemapFeature = {
  type: 'Feature',
  properties: { layer: 'focus' },
  geometry: { type: 'Polygon', coordinates: [ring] },
};

/** Spots of a path, whichever way its numbers are written. */
function spotsOf(path: string): Positions {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((_, index) => {
    if (index % 2) return [];
    [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
    return [[x, y] as [number, number]];
  });
}

function sketchWith(...features: BasemapFeature[]) {
  const sketch = sketchOf([district, ...features]);
  if (!sketch) throw new Error('no sketch');
  return sketch;
}

test('without an outline of the district there is no sketch', () => {
  expect(sketchOf([line({ layer: 'rail' }, [114.2, 30.6], [114.21, 30.6])])).toBeNull();
});

describe('the sheet', () => {
  test('has the district in it, some 4.4 km from its edges', () => {
    const [x, y, width, height] = sketchWith().district;
    // 0.05° of longitude and 0.04° of latitude, in units of 2 m; 4400 m is 2140 units here.
    expect([Math.round(width / 10), Math.round(height / 10)]).toEqual([233, 217]);
    expect(Math.abs(x - 2140)).toBeLessThan(30);
    expect(Math.abs(y - 2140)).toBeLessThan(30);
  });

  test('draws a line where it runs, in whole units', () => {
    const sketch = sketchWith(line({ layer: 'rail' }, [114.2, 30.6], [114.25, 30.6], [114.25, 30.56]));
    const [x, y, width, height] = sketch.district;
    expect(spotsOf(sketch.rail)).toEqual([
      [x, y],
      [x + width, y],
      [x + width, y + height],
    ]);
  });

  test('goes on from the end of a line to the next, and from the start of a ring', () => {
    const water: BasemapProperties = { layer: 'water', type: 'lake' };
    const lake: BasemapFeature = { ...district, properties: water };
    const { lakes, district: box } = sketchWith(lake, lake);
    const [first, second] = lakes.split('z').map((path) => path.slice(1));
    expect(lakes.endsWith('z')).toBe(true);
    expect(spotsOf(first ?? '')[0]).toEqual([box[0], box[1]]);
    expect(spotsOf(second ?? '')[0]).toEqual([0, 0]);
  });

  test('leaves out what is covered by paper anyway', () => {
    expect(sketchWith(line({ layer: 'rail' }, [115, 31], [115.1, 31])).rail).toBe('');
  });

  test('leaves out detail that is smaller than a few metres', () => {
    const straight = sketchWith(line({ layer: 'rail' }, [114.2, 30.58], [114.21, 30.58001], [114.22, 30.58]));
    expect(spotsOf(straight.rail)).toHaveLength(2);
  });
});

test('small streets are left out, and those of the third class without a name', () => {
  const run: Positions = [
    [114.21, 30.58],
    [114.24, 30.58],
  ];
  const { roads } = sketchWith(
    line({ layer: 'road', class: 3 }, ...run),
    line({ layer: 'road', class: 4, name: '小路' }, ...run),
    line({ layer: 'road', class: 5, name: '步行街' }, ...run),
  );
  expect(roads).toEqual(['', '', '']);
  expect(sketchWith(line({ layer: 'road', class: 3, name: '台北路' }, ...run)).roads[2]).not.toBe('');
});

test('a line under construction is apart from one that runs', () => {
  const { metro } = sketchWith(
    line({ layer: 'metro', line: '2号线' }, [114.21, 30.58], [114.22, 30.58]),
    line({ layer: 'metro', line: '12号线', state: 'construction' }, [114.21, 30.57], [114.22, 30.57]),
  );
  expect(metro.map(({ line: name, open, ahead }) => [name, open !== '', ahead !== ''])).toEqual([
    ['2号线', true, false],
    ['12号线', false, true],
  ]);
});

describe('a name', () => {
  const bent: Positions = [
    [114.2, 30.565],
    [114.205, 30.575],
    [114.215, 30.575],
    [114.24, 30.575],
  ];

  test('stands on the straightest stretch of its street', () => {
    const [name] = sketchWith(line({ layer: 'road', class: 2, name: '青年路' }, ...bent)).names;
    expect(name).toMatchObject({ text: '青年路', rank: 2, angle: 0 });
  });

  test('is turned with the street, never upside down', () => {
    const down = sketchWith(line({ layer: 'road', class: 2, name: '青年路' }, [114.23, 30.59], [114.21, 30.57])).names;
    expect(down[0]?.angle).toBeGreaterThan(-60);
    expect(down[0]?.angle).toBeLessThan(-40);
  });

  test('of a river comes first, without the gap between its signs, and in English too', () => {
    const { names } = sketchWith(
      line({ layer: 'road', class: 1, name: '二环线' }, ...bent),
      line({ layer: 'water-name', name: '长 江', nameEn: 'Yangtze River' }, [114.24, 30.56], [114.25, 30.58]),
    );
    expect(names.map(({ text, textEn, rank }) => [text, textEn, rank])).toEqual([
      ['长江', 'Yangtze River', 0],
      ['二环线', undefined, 1],
    ]);
  });

  test('is not given to short streets, to small ones, nor beyond the district', () => {
    const short: Positions = [
      [114.21, 30.58],
      [114.213, 30.58],
    ];
    const { names } = sketchWith(
      line({ layer: 'road', class: 2, name: '短街' }, ...short),
      line({ layer: 'road', class: 4, name: '小路' }, ...bent),
      line({ layer: 'road', class: 1, name: '外环', outside: true }, ...bent),
    );
    expect(names).toEqual([]);
  });
});

test('the published sketch weighs little, and holds streets and names', () => {
  expect(gzipSync(JSON.stringify(published)).length).toBeLessThan(10_000);
  expect(published.roads.every((path) => path.length > 500)).toBe(true);
  expect(published.names.length).toBeGreaterThan(20);
});
