import { describe, expect, test } from 'vitest';
import { meant, targetsOf } from '../../src/map/hit';
import { place, stateOf } from '../model/fixture';
import { viewOf } from './fixture';

const pile = viewOf(stateOf(...[1, 2, 3, 4, 5].map((number) => place(`p${number}`, { at: [114.27, 30.6] }))));

describe('targets', () => {
  const of = (...properties: Record<string, unknown>[]) =>
    targetsOf(
      properties.map((each) => ({ properties: each })),
      pile,
    );

  test('a mark is its place, once', () => expect(of({ id: 'park' }, { id: 'park' })).toEqual([['park']]));
  test('a ring is all it holds', () => expect(of({ cluster_id: 3, ids: 'park,shop' })).toEqual([['park', 'shop']]));
  test('a pile is all at its spot', () => {
    const [first] = pile.points.features;
    expect(of({ ...first?.properties })).toEqual([['p1', 'p2', 'p3', 'p4', 'p5']]);
  });
  test('ground is nothing', () => expect(of({ layer: 'road' })).toEqual([]));
});

describe('a tap means', () => {
  const tap = { under: [], around: [], touch: false, selected: null };

  test('nothing on bare ground', () => expect(meant(tap)).toEqual([]));
  test('the mark under it', () =>
    expect(meant({ ...tap, under: [['a']], around: [['a'], ['b']], touch: true })).toEqual(['a']));
  test('the topmost mark under a mouse', () => expect(meant({ ...tap, under: [['a'], ['b']] })).toEqual(['a']));
  test('what the chosen mark covers', () =>
    expect(meant({ ...tap, under: [['a'], ['b', 'c']], selected: 'a' })).toEqual(['b', 'c']));
  test('the chosen mark again when it covers nothing', () =>
    expect(meant({ ...tap, under: [['a']], selected: 'a' })).toEqual(['a']));
  test('all marks under a finger', () =>
    expect(meant({ ...tap, touch: true, under: [['a'], ['b', 'a']], around: [['a'], ['b', 'a']] })).toEqual([
      'a',
      'b',
    ]));
  test('all marks near a finger that hits none', () =>
    expect(meant({ ...tap, touch: true, around: [['a'], ['b']] })).toEqual(['a', 'b']));
  test('the nearest of what a mouse just misses', () =>
    expect(meant({ ...tap, around: [['a'], ['b']] })).toEqual(['a']));
});
