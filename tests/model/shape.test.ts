import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearFilters, setArea, setShape } from '../../src/model/actions';
import { areaOf } from '../../src/model/area';
import { board } from '../../src/model/board';
import { DEFAULT_COMPARISON } from '../../src/model/compare';
import { decodePolyline, encodePolyline } from '../../src/model/polyline';
import { counts, matching, visible } from '../../src/model/select';
import { readShape, type Shape, shapeText } from '../../src/model/shape';
import { readShapeFile, shapeFile } from '../../src/model/shapeFile';
import { initialState, type State } from '../../src/model/state';
import { applyUrl, decode, encode, urlState } from '../../src/model/url';
import { dataset, place, stateOf } from './fixture';
import { data } from './published';

const degrees = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((value) => value / 1e5);
const anyPoint: fc.Arbitrary<[lng: number, lat: number]> = fc.tuple(degrees(180), degrees(90));
const anyMetres = fc.integer({ min: 10, max: 20_000 });
const things = dataset(place('lake'), place('west-lake'));
const anyShape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ kind: fc.constant('polygon' as const), ring: fc.array(anyPoint, { minLength: 3 }) }),
  fc.record({ kind: fc.constant('circle' as const), centre: anyPoint, metres: anyMetres }),
  fc.record({ kind: fc.constant('line' as const), path: fc.array(anyPoint, { minLength: 2 }), metres: anyMetres }),
  fc.record({ kind: fc.constant('unit' as const), id: fc.constantFrom('cbd', 'wushang') }),
  fc.record({ kind: fc.constant('near' as const), id: fc.constantFrom('lake', 'west-lake'), metres: anyMetres }),
);

describe('the text of a shape', () => {
  test('gives back the shape', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        expect(readShape(shapeText(shape), things)).toEqual(shape);
      }),
    );
  });

  test('follows the published example of encoded polylines', () => {
    const path = [
      [-120.2, 38.5],
      [-120.95, 40.7],
      [-126.453, 43.252],
    ];
    expect(encodePolyline(path)).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@');
    expect(decodePolyline('_p~iF~ps|U_ulLnnqC_mqNvxq`@')).toEqual(path);
  });

  test.each([
    '',
    'p:',
    'p:??',
    'x:abc',
    'c:_p~iF~ps|U',
    'c:_p~iF~ps|U,5',
    'c:_p~iF~ps|U,99999',
    'l:_p~iF~ps|U,100',
    'u:nowhere',
    'n:nothing,100',
    'n:lake',
    'p:\u0001',
  ])('"%s" is none', (text) => {
    expect(readShape(text, things)).toBeNull();
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('p:', 'c:', 'l:', 'n:', ''),
        fc.string(),
        (kind, text) => void readShape(kind + text, things),
      ),
    );
  });
});

const square: Shape = {
  kind: 'polygon',
  ring: [
    [114.26, 30.59],
    [114.28, 30.59],
    [114.28, 30.61],
    [114.26, 30.61],
  ],
};
const inner = place('inner', { at: [114.27, 30.6] });
const outer = place('outer', { at: [114.3, 30.6] });
const unplaced = place('unplaced');
const small = stateOf(inner, outer, unplaced);

function selecting(shape: Shape, state: State): State {
  const text = shapeText(shape);
  return setArea(text, areaOf(text, state.data))(setShape(text)(state));
}
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);

describe('an area', () => {
  test('holds what lies in it, and counts what has no position apart', () => {
    const area = areaOf(shapeText(square), small.data);
    expect([[...(area?.inside ?? [])], area?.unplaced]).toEqual([['inner'], 1]);
  });

  test('is measured on the sphere', () => {
    const area = areaOf(shapeText(square), small.data);
    const height = 0.02 * 111_195;
    const width = height * Math.cos((30.6 * Math.PI) / 180);
    expect((area?.squareMetres ?? 0) / (height * width)).toBeCloseTo(1, 3);
    expect((area?.metres ?? 0) / (2 * (height + width))).toBeCloseTo(1, 3);
  });

  test('of a line reaches as far as it says to both sides, and is measured along', () => {
    const path: [number, number][] = [
      [114.27, 30.59],
      [114.27, 30.61],
    ];
    const at = (metres: number) =>
      place(`at-${metres}`, { at: [114.27 + metres / 111_195 / Math.cos((30.6 * Math.PI) / 180), 30.6] });
    const area = areaOf(shapeText({ kind: 'line', path, metres: 100 }), dataset(at(90), at(-90), at(110)));
    expect([...(area?.inside ?? [])]).toEqual(['at-90', 'at--90']);
    expect(area?.metres).toBeCloseTo(0.02 * 111_195, -1);
  });

  test('around a thing holds the thing itself', () => {
    expect([...(areaOf('n:inner,50', small.data)?.inside ?? [])]).toEqual(['inner']);
  });

  test.each([
    [
      'whose sides cross',
      shapeText({
        kind: 'polygon',
        ring: [
          [114.26, 30.59],
          [114.28, 30.61],
          [114.28, 30.59],
          [114.26, 30.61],
        ],
      }),
    ],
    ['around a thing without a position', 'n:unplaced,100'],
  ])('%s is none', (_, text) => {
    expect(areaOf(text, small.data)).toBeNull();
  });

  test.each(['cbd', 'changjiang-avenue'])('is made of the unit %s', (id) => {
    expect(areaOf(`u:${id}`, data)?.inside.size).toBeGreaterThan(0);
  });
});

describe('a shape that is drawn', () => {
  const drawn = selecting(square, small);

  test('narrows list, counts and matrix alike', () => {
    expect([ids(visible(drawn)), ids(matching(drawn))]).toEqual([['inner'], ['inner']]);
    expect(counts(drawn).category.get('park')).toBe(1);
    const cells = board(drawn, { row: 'unit', column: 'category' }, DEFAULT_COMPARISON).rows.at(-1)?.cells;
    expect(cells?.at(-1)?.count).toBe(1);
  });

  test('narrows nothing until it has been measured', () => {
    expect(visible(setShape(shapeText(square))(small))).toHaveLength(3);
  });

  test('ignores the answer to another one, and is dropped when it is none', () => {
    const asked = setShape('u:cbd')(small);
    expect(setArea('u:wushang', null)(asked)).toBe(asked);
    expect(setArea('u:cbd', null)(asked).shape).toBeNull();
  });

  test('goes when all filters go', () => {
    expect(visible(clearFilters(drawn))).toHaveLength(3);
  });

  test('stands in the address, and its area is not lost by going back to it', () => {
    const address = encode(urlState(drawn), new URLSearchParams());
    expect(address.get('shape')).toBe(shapeText(square));
    expect(applyUrl(decode(address))(drawn).shape).toBe(drawn.shape);
    expect(applyUrl(decode(address))(initialState(small.data)).shape).toEqual({ text: shapeText(square), area: null });
  });

  test('too long for an address stays out of it, and stays', () => {
    const ring = Array.from({ length: 120 }, (_, index): [number, number] => {
      const angle = (index / 120) * 2 * Math.PI;
      return [114.27 + 0.01 * Math.cos(angle), 30.6 + 0.01 * Math.sin(angle)];
    });
    const long = selecting({ kind: 'polygon', ring }, small);
    expect(urlState(long).shape).toBeNull();
    expect(applyUrl(urlState(long))(long).shape).toBe(long.shape);
  });
});

describe('the file of a shape', () => {
  test('gives back the shape', () => {
    const area = areaOf(shapeText(square), small.data);
    expect(area && readShapeFile(shapeFile(area))).toBe(shapeText(square));
  });

  test('may be any single polygon', () => {
    const { ring } = square;
    const geometry = { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
    expect(readShapeFile(JSON.stringify(geometry))).toBe(shapeText(square));
    const collection = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: null, geometry }] };
    expect(readShapeFile(JSON.stringify(collection))).toBe(shapeText(square));
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"type":"Point","coordinates":[1,2]}',
    '{"type":"Polygon","coordinates":[[["x",1],[1,1],[1,2],["x",1]]]}',
  ])('is none: %s', (content) => {
    expect(readShapeFile(content)).toBeNull();
  });
});
