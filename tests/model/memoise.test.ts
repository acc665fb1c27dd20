import { expect, test, vi } from 'vitest';
import { memoise } from '../../src/model/memoise';

test('computes again only when an argument is another value', () => {
  const compute = vi.fn((places: readonly string[], year: number) => places.map((place) => `${place} ${year}`));
  const remembered = memoise(compute);
  const places = ['park'];
  expect(remembered(places, 2022)).toBe(remembered(places, 2022));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(remembered(places, 2023)).toEqual(['park 2023']);
  expect(remembered(['park'], 2023)).toEqual(['park 2023']);
  expect(compute).toHaveBeenCalledTimes(3);
});
