import { describe, expect, test } from 'vitest';
import { onlyFilter, setComparison, setFilters, setMode, setPreview } from '../../src/model/actions';
import { comparedPlaces, DEFAULT_COMPARISON, difference, mapPlaces, standingOn } from '../../src/model/compare';
import { type Comparison, comparisonText, readComparison } from '../../src/model/comparison';
import { visible } from '../../src/model/select';
import { initialState } from '../../src/model/state';
import { filters, mention, place, stateOf } from './fixture';
import { data } from './published';

const both = place('both', { mentions: [mention(2022, 'done', 'complete'), mention(2023, 'planned', 'upgrade')] });
const early = place('early', { mentions: [mention(2020, 'done', 'start'), mention(2022, 'done', 'build')] });
const later = place('later', { category: 'office', mentions: [mention(2023, 'planned', 'build')] });
const neither = place('neither', { mentions: [mention(2020, 'done', 'open')] });
const state = stateOf(both, early, later, neither);
const TENSES: Comparison = { left: { year: [], tense: ['done'] }, right: { year: [], tense: ['planned'] } };
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);

describe('the difference of two selections', () => {
  test('parts what one names, both name, the other names', () => {
    const found = difference(state, DEFAULT_COMPARISON);
    expect(ids(found.onlyLeft)).toEqual(['early']);
    expect(ids(found.both.map((shared) => shared.place))).toEqual(['both']);
    expect(ids(found.onlyRight)).toEqual(['later']);
  });

  test('tells how the step changed, and nothing where it did not', () => {
    expect(difference(state, DEFAULT_COMPARISON).both[0]?.change).toEqual({ from: 'complete', to: 'plan' });
    const years = readComparison('2020~2022');
    expect(years && difference(state, years).both.map(({ place: { id }, change }) => [id, change])).toEqual([
      ['early', null],
    ]);
  });

  test('may be that of reported and planned', () => {
    const found = difference(state, TENSES);
    expect(ids(found.onlyLeft)).toEqual(['early', 'neither']);
    expect(ids(found.both.map((shared) => shared.place))).toEqual(['both']);
    expect(ids(found.onlyRight)).toEqual(['later']);
  });

  test('keeps to the filters', () => {
    const offices = onlyFilter('category', 'office')(state);
    const found = difference(offices, DEFAULT_COMPARISON);
    expect([found.onlyLeft.length, found.both.length, ids(found.onlyRight)]).toEqual([0, 0, ['later']]);
    const reported = comparedPlaces(setFilters(filters({ year: [2022] }))(state), DEFAULT_COMPARISON);
    expect([ids(reported.left), ids(reported.right)]).toEqual([['both', 'early'], ['both']]);
  });

  test('of the published data leaves nothing out', () => {
    const published = initialState(data);
    const found = difference(published, DEFAULT_COMPARISON);
    const all = [...ids(found.onlyLeft), ...ids(found.both.map((shared) => shared.place)), ...ids(found.onlyRight)];
    const expected = visible(setFilters(filters({ year: [2022, 2023] }))(published));
    expect([...all].sort()).toEqual([...ids(expected)].sort());
  });
});

test('a side rests on its latest statement of the furthest step', () => {
  expect(standingOn(early, { year: [2020, 2022], tense: [] })).toMatchObject({ year: 2022, stage: 'build' });
  expect(standingOn(early, { year: [2023], tense: [] })).toBeNull();
});

describe('the maps of the plan', () => {
  const plan = setMode('plan')(state);
  test('draw what is visible, then each its side', () => {
    expect(mapPlaces(plan, 'left')).toBe(visible(plan));
    const compared = setComparison(DEFAULT_COMPARISON)(plan);
    expect(ids(mapPlaces(compared, 'left'))).toEqual(['both', 'early']);
    expect(ids(mapPlaces(compared, 'right'))).toEqual(['both', 'later']);
  });

  test('keep their places by identity while they take turns', () => {
    const compared = setComparison(DEFAULT_COMPARISON)(plan);
    const left = mapPlaces(compared, 'left');
    const right = mapPlaces(compared, 'right');
    expect([mapPlaces(compared, 'left') === left, mapPlaces(compared, 'right') === right]).toEqual([true, true]);
  });

  test('draw only what the cell pointed at counts', () => {
    expect(ids(mapPlaces(setPreview(new Set(['later']))(plan), 'left'))).toEqual(['later']);
  });

  test('leave other screens alone', () => {
    const explored = setMode('explore')(setComparison(DEFAULT_COMPARISON)(plan));
    expect([explored.comparison, mapPlaces(explored, 'left')]).toEqual([null, visible(explored)]);
  });
});

describe('the text of a comparison', () => {
  test.each(['2022~2023', '2020,2022~2021,2023', 'done~planned', '2022,done~2023'])(
    '%s is read as it is written',
    (text) => {
      const read = readComparison(text);
      expect(read && comparisonText(read)).toBe(text);
    },
  );
  test.each(['', '~', '2022', '2022~', 'x~2022', '1999~2022'])('"%s" is none', (text) => {
    expect(readComparison(text)).toBeNull();
  });
});
