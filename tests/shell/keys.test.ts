// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStack, select, setNear, toggleSingleKeys } from '../../src/model/actions';
import { listenToKeys } from '../../src/shell/keys';
import { createStore, type Store } from '../../src/store';
import { place, stateOf } from '../model/fixture';

const at: [number, number] = [114.27, 30.6];
let store: Store;
let stop: () => void;
beforeEach(() => {
  const places = [
    place('none', { at }),
    place('cbd', { unit: 'cbd', at }),
    place('off'),
    place('wushang', { unit: 'wushang', at }),
  ];
  store = createStore(stateOf(...places));
  stop = listenToKeys(store);
  document.body.innerHTML = '<input id="search" type="text"><button>x</button>';
});
afterEach(() => stop());

function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}
const digit = (number: number, shiftKey = false) => press(String(number), { code: `Digit${number}`, shiftKey });
const years = () => store.getState().filters.year;

describe('digits', () => {
  test('add and remove a year', () => {
    digit(1);
    digit(4);
    expect(years()).toEqual([2020, 2023]);
    digit(1);
    expect(years()).toEqual([2023]);
  });

  test('with Shift leave only that year, whatever the key types then', () => {
    digit(1);
    press('@', { code: 'Digit2', shiftKey: true });
    expect(years()).toEqual([2021]);
  });

  test('with Ctrl belong to the browser', () => {
    press('1', { code: 'Digit1', ctrlKey: true });
    expect(years()).toEqual([]);
  });
});

test('brackets go through the things in the order of the list and round at its ends', () => {
  const selected = () => store.getState().selected;
  for (const expected of ['cbd', 'wushang', 'none', 'off', 'cbd']) {
    press(']');
    expect(selected()).toBe(expected);
  }
  press('[');
  expect(selected()).toBe('off');
});

test('Esc closes the topmost: the list of a pile, the card, the wait for a tap', () => {
  store.act(setNear({ name: 'tap' }));
  store.act(select('cbd'));
  store.act(openStack({ ids: ['none', 'off'], x: 1, y: 1 }));
  press('Escape');
  expect(store.getState()).toMatchObject({ stack: null, selected: 'cbd' });
  press('Escape');
  expect(store.getState()).toMatchObject({ selected: null, near: { name: 'tap' } });
  press('Escape');
  expect(store.getState().near).toEqual({ name: 'ask' });
});

test('the slash leads to the search and is not typed there', () => {
  expect(press('/').defaultPrevented).toBe(true);
  expect(document.activeElement?.id).toBe('search');
});

test('nothing happens while somebody types, but Esc', () => {
  const field = document.getElementById('search') as HTMLElement;
  store.act(select('cbd'));
  press('2', { code: 'Digit2' }, field);
  press('?', {}, field);
  expect(store.getState()).toMatchObject({ keysOpen: false, selected: 'cbd' });
  expect(years()).toEqual([]);
  press('Escape', {}, field);
  expect(store.getState().selected).toBeNull();
});

test('single keys can be switched off, Esc stays', () => {
  store.act(toggleSingleKeys);
  store.act(select('cbd'));
  digit(1);
  press('?');
  press('/');
  expect(store.getState()).toMatchObject({ keysOpen: false });
  expect(years()).toEqual([]);
  expect(document.activeElement?.id).not.toBe('search');
  press('Escape');
  expect(store.getState().selected).toBeNull();
});

test('an open dialog keeps the keys to itself', () => {
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  press(']');
  expect(store.getState().selected).toBeNull();
});

test('a question mark opens the list of keys', () => {
  press('?', { shiftKey: true });
  expect(store.getState().keysOpen).toBe(true);
});
