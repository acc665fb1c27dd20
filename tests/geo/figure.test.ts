import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../geo/figure';

describe('reading a figure', () => {
  test.each([
    ['1530 亿元', '亿元', 1530],
    ['47.92亿元', '亿元', 47.92],
    ['1.6 万个', '个', 16000],
    ['2390 万元', '亿元', 0.239],
    ['73.2 万平方米', '万平方米', 73.2],
    ['5.1万平方米', '平方米', 51000],
    ['7500 个', '个', 7500],
    ['12,000 人', '人', 12000],
    ['1，000 万元', '万元', 1000],
    ['4.3%', '%', 4.3],
    ['超 50 亿元', '亿元', 50],
    ['600 余公里', '公里', 600],
  ])('%s in %s is %d', (figure, unit, value) => {
    expect(parseFigure(figure, unit)).toBe(value);
  });

  test('refuses words without a number', () => {
    expect(parseFigure('大幅增长', '%')).toBeNull();
  });

  test('refuses words with two numbers, which could be either', () => {
    expect(parseFigure('7.5%至8%', '%')).toBeNull();
  });

  test('gives back any number written in 万 or 亿, in any unit', () => {
    const scales = { '': 1, 万: 1e4, 亿: 1e8 } as const;
    const scale = fc.constantFrom<keyof typeof scales>('', '万', '亿');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        scale,
        scale,
        fc.boolean(),
        (hundredths, written, unit, space) => {
          const figure = `${hundredths / 100}${space ? ' ' : ''}${written}元`;
          const expected = (hundredths / 100) * (scales[written] / scales[unit]);
          const ratio = (parseFigure(figure, `${unit}元`) ?? Number.NaN) / (expected || 1);
          expect(ratio).toBeCloseTo(expected === 0 ? 0 : 1, 9);
        },
      ),
    );
  });
});
