import { expect, test } from 'vitest';
import { ordered } from '../../src/model/order';
import { ids, mention, place } from './fixture';

const yangtze = place('yangtze', { name: '长投云玺', mentions: [mention(2021, 'planned', 'open')] });
const lake = place('lake', {
  name: '北湖',
  mentions: [mention(2020, 'done', 'complete'), mention(2023, 'planned', 'upgrade')],
});
const hotel = place('hotel', { name: '12 号线', mentions: [mention(2022, 'done', 'open')] });
const places = [yangtze, lake, hotel];
const same = (item: (typeof places)[number]) => item;

test('names stand in the order of their pinyin, figures first', () => {
  expect(ids(ordered(places, same, 'name'))).toEqual(['hotel', 'lake', 'yangtze']);
});

test('years are those of where a thing stands, the latest first', () => {
  // The lake was completed in 2020; that it is planned again for 2023 takes nothing from that.
  expect(ids(ordered(places, same, 'year'))).toEqual(['hotel', 'yangtze', 'lake']);
});

test('relevance follows the rank, what has none comes last, and without ranks nothing moves', () => {
  const rank = new Map([
    ['hotel', 0],
    ['lake', 1],
  ]);
  expect(ids(ordered(places, same, 'relevance', rank))).toEqual(['hotel', 'lake', 'yangtze']);
  expect(ordered(places, same, 'relevance')).toBe(places);
});

test('equals keep the order they came in, and nothing is changed in place', () => {
  const twins = [place('b', { name: '甲' }), place('a', { name: '甲' })];
  expect(ids(ordered(twins, same, 'name'))).toEqual(['b', 'a']);
  expect(ids(ordered(twins, same, 'year'))).toEqual(['b', 'a']);
  expect(ids(places)).toEqual(['yangtze', 'lake', 'hotel']);
});

test('things that only carry a place are ordered by it', () => {
  const items = places.map((item) => ({ item, metres: 1 }));
  expect(ordered(items, ({ item }) => item, 'name').map(({ item }) => item.id)).toEqual(['hotel', 'lake', 'yangtze']);
});
