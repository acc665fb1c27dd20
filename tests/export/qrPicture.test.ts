/** A code is read back as the text it was made from. */
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPicture } from '../../src/model/export/qrPicture';
import { pixelsOf } from './pixels';

test.each([
  'https://example.org/',
  `https://example.org/map/?year=2022&category=park&q=${encodeURIComponent('江汉路')}#map=14/30.6/114.27`,
  `https://example.org/?shape=${'114.27,30.6;'.repeat(80)}`,
])('%s', (address) => {
  const { data, width, height } = pixelsOf(qrPicture(address));
  expect(width).toBe(height);
  expect(jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data).toBe(address);
});

test('a text no code can hold is refused', () => {
  expect(() => qrPicture('x'.repeat(4000))).toThrow(RangeError);
});
