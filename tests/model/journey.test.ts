/** What the browser's Back takes back. */
import { describe, expect, test } from 'vitest';
import { deselect, select, setMode, setSheet, toggleFilter } from '../../src/model/actions';
import { openHandout } from '../../src/model/handout';
import { type Entry, moveOf } from '../../src/model/journey';
import type { Action, State } from '../../src/model/state';
import { place, stateOf } from './fixture';

const start = stateOf(place('park'), place('library'));
const through = (...actions: Action[]) => actions.reduce((state, action) => action(state), start);
const move = (before: State, action: Action, entry: Entry = {}) => moveOf(before, action(before), entry);

test('filters replace the entry they stand on', () => {
  expect(move(start, toggleFilter('category', 'park'))).toEqual({ how: 'replace' });
});

test('a mode and a handout are steps', () => {
  expect(move(start, setMode('ledger'))).toEqual({ how: 'push', entry: {} });
  expect(move(start, openHandout)).toEqual({ how: 'push', entry: {} });
});

describe('a card', () => {
  const card = through(select('park'));

  test('is a step, and knows how far the list is behind it', () => {
    expect(move(start, select('park'))).toEqual({ how: 'push', entry: { fromCard: 1 } });
    expect(move(card, select('library'), { fromCard: 1 })).toEqual({ how: 'push', entry: { fromCard: 2 } });
  });

  test('that is closed leaves nothing to go back to', () => {
    expect(move(card, deselect, { fromCard: 2 })).toEqual({ how: 'back', by: 2 });
  });

  test('that a link has opened is closed by a step of its own', () => {
    expect(move(card, deselect)).toEqual({ how: 'push', entry: {} });
  });
});

describe('a sheet', () => {
  const raised = through(setSheet('full'));

  test('drawn up to its full height is a step', () => {
    expect(move(start, setSheet('full'))).toEqual({ how: 'push', entry: { raised: true } });
    expect(move(through(select('park')), setSheet('full'), { fromCard: 1 })).toEqual({
      how: 'push',
      entry: { fromCard: 2, raised: true },
    });
  });

  test('half up is none', () => {
    expect(move(start, setSheet('half'))).toEqual({ how: 'replace' });
  });

  test('let down by hand takes its step back, if it was one', () => {
    expect(move(raised, setSheet('half'), { raised: true })).toEqual({ how: 'back', by: 1 });
    expect(move(raised, setSheet('half'))).toEqual({ how: 'replace' });
  });
});
