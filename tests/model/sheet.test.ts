import { describe, expect, test } from 'vitest';
import { restingStop, sheetHeight } from '../../src/model/sheet';

const room = { height: 792, large: false };
const large = { height: 784, large: true };

describe('a sheet', () => {
  test('stands at 164 px, 54 % and all but 58 px', () => {
    expect([sheetHeight('peek', room), sheetHeight('half', room), sheetHeight('full', room)]).toEqual([
      164, 427.68, 734,
    ]);
  });

  test('stands higher where type is large', () => {
    expect([sheetHeight('peek', large), sheetHeight('half', large), sheetHeight('full', large)]).toEqual([
      190, 470.4, 726,
    ]);
  });

  test('let go slowly comes to rest at the nearest stop, wherever it came from', () => {
    expect(restingStop('peek', 250, 0.1, room)).toBe('peek');
    expect(restingStop('peek', 300, 0, room)).toBe('half');
    expect(restingStop('peek', 600, 0, room)).toBe('full');
    expect(restingStop('full', 570, -0.4, room)).toBe('half');
  });

  test('flicked goes one stop on, however little it moved', () => {
    expect(restingStop('peek', 170, 0.6, room)).toBe('half');
    expect(restingStop('half', 440, 2, room)).toBe('full');
    expect(restingStop('half', 420, -0.6, room)).toBe('peek');
  });

  test('flicked beyond its ends stays there', () => {
    expect(restingStop('full', 734, 3, room)).toBe('full');
    expect(restingStop('peek', 164, -3, room)).toBe('peek');
  });
});
