import { describe, expect, test } from 'vitest';
import { numberings } from '../../src/model/numerals';

describe('a number is looked for', () => {
  test.each([
    ['十二号线', '12号线'],
    ['二号线', '2号线'],
    ['二 号线', '2 号线'],
    ['一百零五路', '105路'],
    ['一百二十路', '120路'],
    ['二十路', '20路'],
    ['二〇二二年', '2022年'],
    ['二零二二年', '2022年'],
  ])('in digits when it is spelt out: %s', (typed, digits) => {
    expect(numberings(typed)).toEqual([typed, digits]);
  });

  test.each([
    ['2期', '二期'],
    ['江汉1路', '江汉一路'],
    ['12号线', '十二号线'],
    ['20路', '二十路'],
    ['105路', '一百零五路'],
    ['120路', '一百二十路'],
  ])('spelt out when it is in digits: %s', (typed, spelt) => {
    expect(numberings(typed)).toEqual([typed, spelt]);
  });

  test.each(['一', '1', '十二五', '一百二', '2022年', '007', '江汉路'])(
    'as it is where it is no number: %s',
    (typed) => {
      expect(numberings(typed)).toEqual([typed]);
    },
  );
});
