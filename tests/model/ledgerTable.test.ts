import { describe, expect, test } from 'vitest';
import { toggleFilter } from '../../src/model/actions';
import { entries, entryRows, sorted, verdictCounts } from '../../src/model/ledgerTable';
import { mention, place, stateOf } from './fixture';

const promised = [mention(2021, 'planned', 'build')];
const park = place('park', { name: '江汉公园', category: 'park', unit: 'wushang', mentions: promised });
const mall = place('mall', {
  name: '菱角湖商场',
  category: 'commerce',
  mentions: [...promised, mention(2022, 'done', 'open')],
});
const line = place('line', { name: '12号线', category: 'transport', unit: 'cbd', mentions: promised });
const built = place('built', { mentions: [mention(2022, 'done', 'open')] });
const state = stateOf(park, mall, line, built);
const ids = (list: ReturnType<typeof entries>) => list.map((entry) => entry.place.id);

test('the ledger holds the promises among what is visible', () => {
  expect(ids(entries(state))).toEqual(['park', 'mall', 'line']);
  expect(ids(entries(toggleFilter('category', 'park')(state)))).toEqual(['park']);
});

test('every verdict has a count, zero included', () => {
  expect(Object.fromEntries(verdictCounts(entries(state)))).toEqual({
    done: 1,
    award: 0,
    progress: 0,
    replanned: 0,
    'no-mention': 2,
    unclear: 0,
    plan: 0,
  });
});

describe('the order', () => {
  const by = (key: Parameters<typeof sorted>[1]['key'], descending = false) =>
    ids(sorted(entries(state), { key, descending }));

  test('of names is that of their pinyin, numbers first', () => {
    expect(by('name')).toEqual(['line', 'park', 'mall']);
  });
  test('of categories and units is that of every list, without a unit last', () => {
    expect(by('category')).toEqual(['mall', 'park', 'line']);
    expect(by('unit')).toEqual(['line', 'park', 'mall']);
  });
  test('of verdicts is theirs, equals as they were', () => {
    expect(by('verdict')).toEqual(['mall', 'park', 'line']);
  });
  test('turns round', () => {
    expect(by('unit', true)).toEqual(['mall', 'park', 'line']);
  });
});

test('a row of the file holds both sides, their sentences, the verdict and the version of the rules', () => {
  const words = {
    name: () => 'name',
    category: () => 'category',
    unit: () => 'unit',
    verdict: (verdict: string) => verdict,
    year: (said: { year: number }) => String(said.year),
  };
  expect(entryRows(entries(state).slice(1, 2), words)).toEqual([
    [
      'mall',
      'name',
      'category',
      'unit',
      '2021：2021 planned build',
      '2020-1',
      '2022：2022 done open',
      '2022-1',
      'done',
      1,
    ],
  ]);
});
