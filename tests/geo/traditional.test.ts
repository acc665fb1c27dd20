import { expect, test } from 'vitest';
import { traditionalPairs } from '../../geo/traditional';

const pairs = (...texts: string[]) => traditionalPairs(texts).match(/../gu) ?? [];

test('every traditional form of a character of the texts stands before it', () => {
  expect(pairs('汉口', '老里')).toEqual(['漢汉', '裏里', '裡里']);
});

test('a character the texts have themselves stays what it is', () => {
  expect(pairs('干')).toContain('乾干');
  expect(pairs('干', '乾隆')).not.toContain('乾干');
});
