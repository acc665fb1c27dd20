import { describe, expect, test } from 'vitest';
import type { PlaceGeometry } from '../../geo/schema';
import type { LayoutFeature, PlaceFeature } from '../../geo/schema/published';
import { clearFilters, hover, select, setFilters, setLanguage, setTheme } from '../../src/model/actions';
import { indexDataset } from '../../src/model/dataset';
import { mapView } from '../../src/model/mapView';
import { initialState, type State } from '../../src/model/state';
import { filters, mention, place, stateOf, unit } from './fixture';

/** About 0.0001° of longitude is 9.6 m here, 0.0001° of latitude 11.1 m. */
const STEP = 0.0001;
const view = (state: State) => mapView(state, 'light');
const marks = (state: State) => view(state).points.features;

function shaped(id: string, geometry: PlaceGeometry, facts: Parameters<typeof place>[1] = {}): PlaceFeature {
  return { ...place(id, { at: [114.27, 30.6], ...facts }), geometry };
}
const square: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [114.26, 30.6],
      [114.27, 30.6],
      [114.27, 30.61],
      [114.26, 30.61],
      [114.26, 30.6],
    ],
  ],
};
const unitAreas: Partial<LayoutFeature> = { geometry: { type: 'Polygon', coordinates: square.coordinates } };
const withUnits = (places: PlaceFeature[]) =>
  initialState(
    indexDataset({ places, layout: [{ ...unit('cbd'), ...unitAreas }, unit('wushang')], reports: [], glossary: [] }),
  );

describe('points', () => {
  test('are exactly the visible places with a geometry', () => {
    const state = stateOf(
      place('park', { at: [114.25, 30.6] }),
      place('shop', { at: [114.26, 30.6], category: 'commerce' }),
      place('nowhere'),
    );
    expect(marks(state).map((mark) => mark.properties.id)).toEqual(['park', 'shop']);
    const parks = setFilters(filters({ category: ['park'] }))(state);
    expect(marks(parks).map((mark) => mark.properties.id)).toEqual(['park']);
  });

  test('stand in the middle of a line, measured along it', () => {
    const line: PlaceGeometry = {
      type: 'LineString',
      coordinates: [
        [114.26, 30.6],
        [114.261, 30.6],
        [114.27, 30.6],
      ],
    };
    const [mark] = marks(stateOf(shaped('street', line)));
    expect(mark?.geometry.coordinates[0]).toBeCloseTo(114.265, 5);
    expect(mark?.properties.shape).toBe('line');
  });

  test('stand on the longest part of a line in parts', () => {
    const parts: PlaceGeometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [114.2, 30.6],
          [114.201, 30.6],
        ],
        [
          [114.26, 30.6],
          [114.27, 30.6],
        ],
      ],
    };
    const [mark] = marks(stateOf(shaped('greenway', parts)));
    expect(mark?.geometry.coordinates[0]).toBeCloseTo(114.265, 5);
  });

  test('stand inside an area', () => {
    const [mark] = marks(stateOf(shaped('block', square)));
    const [lng = 0, lat = 0] = mark?.geometry.coordinates ?? [];
    expect([lng > 114.26 && lng < 114.27, lat > 30.6 && lat < 30.61]).toEqual([true, true]);
    expect(mark?.properties.shape).toBe('area');
  });

  test('leave zones out: those are areas only', () => {
    const state = stateOf(shaped('belt', square, { category: 'zone' }));
    expect(marks(state)).toEqual([]);
    expect(view(state).areas.features.map((area) => area.properties.id)).toEqual(['belt']);
  });

  test('say name, furthest step, radius and rank', () => {
    const done = place('done', { at: [114.25, 30.6], name: '公园', nameEn: 'Park' });
    const planned = place('planned', {
      at: [114.27, 30.6],
      mentions: [mention(2023, 'planned', 'build')],
      location: { kind: 'street', radius: 300, basis: { zh: '', en: '' }, sources: [] },
    });
    const properties = marks(stateOf(done, planned)).map((mark) => mark.properties);
    expect(properties).toMatchObject([
      { name: '公园', step: 'complete', radius: 50, rank: 1 },
      { name: 'planned', step: 'plan', radius: 300, rank: 5 },
    ]);
    expect(marks(setLanguage('en')(stateOf(done)))[0]?.properties.name).toBe('Park');
  });
});

describe('fans', () => {
  const near = (count: number) =>
    Array.from({ length: count }, (_, index) => place(`p${index}`, { at: [114.27 + (index * STEP) / 4, 30.6] }));
  const fanOf = (state: State) =>
    marks(state).map(({ properties: { id, fanSize, fanIndex, spot } }) => [id, fanSize, fanIndex, spot]);

  test('two places closer than 26 m share one spot, the western one first', () => {
    const state = stateOf(place('east', { at: [114.2702, 30.6] }), place('west', { at: [114.27, 30.6] }));
    expect(fanOf(state)).toEqual([
      ['west', 2, 0, 'west'],
      ['east', 2, 1, 'west'],
    ]);
    const [first, second] = marks(state);
    expect(first?.geometry.coordinates[0]).toBeCloseTo(114.2701, 6);
    expect(second?.geometry.coordinates).toEqual(first?.geometry.coordinates);
  });

  test('three open from north to south', () => {
    const state = stateOf(...[0, 2, 1].map((step) => place(`n${step}`, { at: [114.27, 30.6 + step * STEP] })));
    expect(fanOf(state).map(([id]) => id)).toEqual(['n2', 'n1', 'n0']);
  });

  test('places 30 m apart stand alone', () => {
    const state = stateOf(place('a', { at: [114.27, 30.6] }), place('b', { at: [114.27 + 3.2 * STEP, 30.6] }));
    expect(fanOf(state).map(([, size]) => size)).toEqual([1, 1]);
  });

  test('four are a fan, five are a pile that counts its categories', () => {
    expect(marks(stateOf(...near(4))).map((mark) => mark.properties.pile)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const five = marks(stateOf(...near(4), place('shop', { at: [114.27, 30.6], category: 'commerce' })));
    expect(five.map((mark) => mark.properties.fanSize)).toEqual([5, 5, 5, 5, 5]);
    expect(five.map((mark) => mark.properties.pile)).toEqual([
      '1,0,0,4,0,0,0,0,0,0',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('lit', () => {
  const hidden = place('hidden', {
    location: { kind: 'area', within: 'cbd', basis: { zh: '', en: '' }, sources: [] },
  });
  const belt = shaped('belt', square, { category: 'zone' });
  const inBelt = place('in-belt', {
    location: { kind: 'area', within: 'belt', basis: { zh: '', en: '' }, sources: [] },
  });
  const state = withUnits([hidden, belt, inBelt, place('point', { at: [114.25, 30.6] })]);
  const lit = (id: string) => {
    const { lit: zone, litShape } = view(select(id)(state));
    return [zone, litShape.features.map((shape) => shape.properties)];
  };

  test('is the selected unit itself', () => expect(lit('cbd')).toEqual(['cbd', [{ kind: 'zone' }]]));
  test('is the unit a place without a mark lies in', () => expect(lit('hidden')).toEqual(['cbd', [{ kind: 'zone' }]]));
  test('is the zone a place lies in', () =>
    expect(lit('in-belt')).toEqual(['belt', [{ kind: 'place', category: 'zone' }]]));
  test('is a zone with an area of its own', () => expect(lit('belt')[0]).toBe('belt'));
  test('is nothing for a place with a mark', () => expect(lit('point')).toEqual([null, []]));
  test('is the zone of what the pointer is on, when that has no mark', () => {
    expect(view(hover('in-belt')(select('hidden')(state))).lit).toBe('belt');
    expect(view(hover('point')(select('hidden')(state))).lit).toBe('cbd');
    expect(view(hover(null)(select('hidden')(state))).lit).toBe('cbd');
  });
});

describe('the selected', () => {
  const street = shaped('street', {
    type: 'LineString',
    coordinates: [
      [114.26, 30.6],
      [114.27, 30.6],
    ],
  });

  test('is drawn as mark and shape, also when it is filtered out', () => {
    const state = setFilters(filters({ text: 'no such word' }))(select('street')(stateOf(street)));
    expect(view(state).points.features).toEqual([]);
    expect(view(state).selectedMark.features.map((mark) => mark.properties.id)).toEqual(['street']);
    expect(view(state).selectedShape.features.map((shape) => shape.geometry.type)).toEqual(['LineString']);
  });

  test('keeps its place in the fan', () => {
    const state = select('b')(stateOf(place('a', { at: [114.27, 30.6] }), place('b', { at: [114.2701, 30.6] })));
    expect(view(state).selectedMark.features[0]?.properties).toMatchObject({ id: 'b', fanSize: 2, fanIndex: 1 });
  });
});

describe('focus', () => {
  const zoned = place('zoned', { location: { kind: 'area', within: 'cbd', basis: { zh: '', en: '' }, sources: [] } });
  const state = withUnits([place('mark', { at: [114.25, 30.6] }), shaped('block', square), zoned, place('nowhere')]);
  const target = (id: string) => {
    const { focus } = view(select(id, 'fit')(state));
    return focus && [focus.kind, focus.bounds, focus.how, focus.sequence];
  };

  test('leads to the bounds of what was asked for', () => {
    expect(target('mark')).toEqual(['mark', [114.25, 30.6, 114.25, 30.6], 'fit', 1]);
    expect(target('block')).toEqual(['shape', [114.26, 30.6, 114.27, 30.61], 'fit', 1]);
    expect(target('cbd')).toEqual(['unit', [114.26, 30.6, 114.27, 30.61], 'fit', 1]);
  });
  test('leads to the zone of a place without a mark', () => expect(target('zoned')?.[0]).toBe('zone'));
  test('leads nowhere for a place without any position', () => expect(target('nowhere')).toBeNull());
});

describe('identity', () => {
  const state = stateOf(place('a', { at: [114.25, 30.6] }), place('b', { at: [114.26, 30.6] }));

  test('the view is the same object until something it shows changes', () => {
    const first = view(state);
    expect(view({ ...state, singleKeys: !state.singleKeys })).toBe(first);
    expect(view(hover('a')(state))).not.toBe(first);
  });

  test('pointing at something leaves points, lines, areas and the look as they are', () => {
    const first = view(state);
    const pointed = view(hover('a')(state));
    expect(pointed.hoveredMark.features.map((mark) => mark.properties.id)).toEqual(['a']);
    expect(pointed.points).toBe(first.points);
    expect(pointed.areas).toBe(first.areas);
    expect(pointed.look).toBe(first.look);
  });

  test('filters change the points and nothing about the look', () => {
    const filtered = setFilters(filters({ text: 'a' }))(state);
    const first = view(filtered);
    const cleared = view(clearFilters(filtered));
    expect(cleared.points).not.toBe(first.points);
    expect(cleared.look).toBe(first.look);
  });
});

test('the device decides on the theme until the reader does', () => {
  const state = stateOf();
  expect(mapView(state, 'dark').look).toEqual({ theme: 'dark', large: false });
  expect(mapView(setTheme('contrast')(state), 'dark').look.theme).toBe('contrast');
});
