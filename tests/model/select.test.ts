import { describe, expect, test } from 'vitest';
import { toggleFilter } from '../../src/model/actions';
import type { Area } from '../../src/model/area';
import { relaxations } from '../../src/model/relaxations';
import { counts, groups, hasFilters, listed, mapped, visible } from '../../src/model/select';
import { type Filters, NO_FILTERS } from '../../src/model/state';
import { dataset, filters, ids, mention, place, stateOf } from './fixture';

const mall = place('mall', {
  name: '龙湖江宸天街',
  nameEn: 'Longfor Jiangchen Paradise Walk',
  aliases: ['江宸天街'],
  category: 'commerce',
  unit: 'wushang',
  mentions: [
    mention(2020, 'done', 'build', '推进龙湖'),
    mention(2021, 'planned', 'open', '推进龙湖江宸天街等商业体开业'),
  ],
});
const park = place('park', {
  unit: 'cbd',
  mentions: [mention(2021, 'planned', 'upgrade'), mention(2022, 'done', 'upgrade')],
});
const lake = place('lake', { mentions: [mention(2022, 'done', 'award')] });
const bank = place('bank', { category: 'office', mentions: [mention(2023, 'planned', 'open')] });
const data = dataset(mall, park, lake, bank);

const seen = (chosen: Partial<Filters>) => ids(visible({ data, filters: filters(chosen) }));

describe('what is visible', () => {
  test('is everything, in the order of the dataset, without filters', () => {
    expect(seen({})).toEqual(['mall', 'park', 'lake', 'bank']);
  });

  test('of a year is what has a statement about that year', () => {
    expect(seen({ year: [2022] })).toEqual(['park', 'lake']);
  });

  test('of two values of a facet is what has either', () => {
    expect(seen({ year: [2020, 2023] })).toEqual(['mall', 'bank']);
  });

  test('of two facets is what has both', () => {
    expect(seen({ year: [2021], category: ['park'] })).toEqual(['park']);
  });

  test('of year and tense is what one statement meets, not two', () => {
    expect(seen({ year: [2020], tense: ['done'] })).toEqual(['mall']);
    expect(seen({ year: [2022], tense: ['planned'] })).toEqual([]);
  });

  test('of a stage is what has come that far and no further', () => {
    expect(seen({ stage: ['plan'] })).toEqual(['bank']);
    expect(seen({ stage: ['progress'] })).toEqual(['mall']);
    expect(seen({ stage: ['complete', 'award'] })).toEqual(['park', 'lake']);
  });

  test('of a unit is what belongs to it, of none what belongs to none', () => {
    expect(seen({ unit: ['cbd'] })).toEqual(['park']);
    expect(seen({ unit: ['none'] })).toEqual(['lake', 'bank']);
  });

  test('of a text is what has it in a name, an alias or a quote', () => {
    expect(seen({ text: '江宸天街' })).toEqual(['mall']);
    expect(seen({ text: 'paradise WALK' })).toEqual(['mall']);
    expect(seen({ text: '商业体开业' })).toEqual(['mall']);
    expect(seen({ text: '黄鹤楼' })).toEqual([]);
  });

  test('of a text looks past white space and full width', () => {
    expect(seen({ text: ' 江宸 天街 ' })).toEqual(['mall']);
    expect(seen({ text: 'ｐａｒａｄｉｓｅ' })).toEqual(['mall']);
  });

  test('is the same list for the same filters, so that nobody draws twice', () => {
    const chosen = filters({ year: [2022] });
    expect(visible({ data, filters: chosen })).toBe(visible({ data, filters: chosen }));
  });
});

describe('the counts beside the values of a facet', () => {
  test('are how many each value alone would leave', () => {
    const { year, category, stage, tense, unit } = counts({ data, filters: NO_FILTERS });
    expect(Object.fromEntries(year)).toEqual({ 2020: 1, 2021: 2, 2022: 2, 2023: 1 });
    expect(category.get('park')).toBe(2);
    expect(category.get('zone')).toBe(0);
    expect(Object.fromEntries(stage)).toEqual({ mention: 0, plan: 1, progress: 1, complete: 1, award: 1 });
    expect(Object.fromEntries(tense)).toEqual({ done: 3, planned: 3 });
    expect([unit.get('cbd'), unit.get('wushang'), unit.get('none'), unit.get('yangchahu')]).toEqual([1, 1, 2, 0]);
  });

  test('count with the other facets applied, not with their own', () => {
    const { year, category } = counts({ data, filters: filters({ category: ['park'], year: [2022] }) });
    expect(Object.fromEntries(year)).toEqual({ 2020: 0, 2021: 1, 2022: 2, 2023: 0 });
    expect([category.get('park'), category.get('commerce'), category.get('office')]).toEqual([2, 0, 0]);
  });

  test('are what the list holds once the value is chosen', () => {
    const chosen = filters({ tense: ['planned'] });
    for (const [value, count] of counts({ data, filters: chosen }).category) {
      expect(visible({ data, filters: { ...chosen, category: [value] } })).toHaveLength(count);
    }
  });
});

describe('the list', () => {
  const at: [number, number] = [114.27, 30.6];
  const onMap = dataset(
    place('mall', { name: '龙湖', unit: 'wushang', at }),
    place('park', { name: '王家墩公园', unit: 'cbd', at, mentions: [mention(2021, 'planned', 'upgrade')] }),
    place('lake', { name: '北湖', at, mentions: [mention(2023, 'planned', 'award')] }),
    place('bank', { name: '安行', unit: 'cbd' }),
  );
  const grouping = (state: Parameters<typeof groups>[0]) =>
    groups(state).map(({ unit, places }) => [unit, ids(places)]);

  test('is grouped by unit in the order of the report, what has none and what is on no map last, empty units left out', () => {
    expect(grouping({ ...stateOf(), data: onMap })).toEqual([
      ['cbd', ['park']],
      ['wushang', ['mall']],
      ['none', ['lake']],
      ['unmapped', ['bank']],
    ]);
  });

  test('stands in the order the reader asked for, what is on no map still apart', () => {
    expect(grouping({ ...stateOf(), data: onMap, order: 'name' })).toEqual([
      ['mapped', ['lake', 'mall', 'park']],
      ['unmapped', ['bank']],
    ]);
    expect(grouping({ ...stateOf(), data: onMap, order: 'year' })[0]).toEqual(['mapped', ['lake', 'mall', 'park']]);
  });

  test('begins with what fits the search best, when that is asked for', () => {
    const search = { matching: () => new Set(['park', 'mall', 'lake', 'bank']), find: () => null };
    const state = {
      ...stateOf(),
      data: onMap,
      filters: filters({ text: 'x' }),
      search: { name: 'ready', search } as const,
    };
    expect(grouping({ ...state, order: 'relevance' })[0]).toEqual(['mapped', ['park', 'mall', 'lake']]);
  });

  test('holds what is in view only when that was asked for, and there is a map', () => {
    const state = { data, filters: NO_FILTERS, inView: new Set(['lake', 'mall']), onlyInView: true };
    expect(ids(listed(state))).toEqual(['mall', 'lake']);
    expect(ids(listed({ ...state, onlyInView: false }))).toHaveLength(4);
    expect(ids(listed({ ...state, inView: null }))).toHaveLength(4);
  });

  test('holds only what also passes the filters', () => {
    const state = { data, filters: filters({ year: [2022] }), inView: new Set(['lake', 'mall']), onlyInView: true };
    expect(ids(listed(state))).toEqual(['lake']);
  });
});

test('a place is on the map as a mark, as the zone it lies in, or not at all', () => {
  const location = { kind: 'area', within: 'cbd', basis: { zh: '片区', en: 'zone' }, sources: [] } as const;
  expect(mapped(place('a', { at: [114.27, 30.6] }))).toBe('mark');
  expect(mapped(place('b', { location: { ...location, sources: [] } }))).toBe('zone');
  expect(mapped(place('c'))).toBe('none');
});

test('there are filters once any is set', () => {
  expect(hasFilters(NO_FILTERS)).toBe(false);
  expect(hasFilters(filters({ text: '湖' }))).toBe(true);
  for (const facet of ['year', 'category', 'stage', 'tense', 'unit'] as const) {
    expect(hasFilters({ ...NO_FILTERS, [facet]: ['x'] })).toBe(true);
  }
});

describe('a way out of an empty result', () => {
  const ways = (chosen: Partial<Filters>) =>
    relaxations({ data, filters: filters(chosen) }).map(({ dropped, count }) => [dropped, count]);

  test('is each filter whose removal alone brings something back, with how much', () => {
    expect(ways({ year: [2023], category: ['park'] })).toEqual([
      ['category', 1],
      ['year', 2],
    ]);
    expect(ways({ unit: ['cbd'], text: '天街' })).toEqual([
      ['unit', 1],
      ['text', 1],
    ]);
  });

  test('is the shape that selects as well, and what it leaves out is not promised', () => {
    const [outside, inside] = data.places;
    if (!outside || !inside) throw new Error('the fixture has too few places');
    const area: Area = {
      text: 'u:cbd',
      shape: { kind: 'unit', id: 'cbd' },
      outline: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [] } },
      inside: new Set([inside.id]),
      unplaced: 0,
      squareMetres: 1,
      metres: 4,
    };
    const shape = { text: area.text, area };
    const chosen = filters({ text: outside.properties.name });
    expect(relaxations({ data, filters: chosen, shape })).toEqual([
      { dropped: 'text', filters: NO_FILTERS, count: 1 },
      { dropped: 'shape', filters: chosen, count: 1 },
    ]);
  });

  test('is none when no single filter is to blame', () => {
    expect(ways({ year: [2023], category: ['culture'], unit: ['wushang'] })).toEqual([]);
  });

  test('leaves the other filters as they are', () => {
    const chosen = filters({ year: [2023], category: ['park'] });
    expect(relaxations({ data, filters: chosen })[0]?.filters).toEqual(filters({ year: [2023] }));
  });
});

test('a filter toggled twice leaves what was visible before', () => {
  const state = { ...stateOf(), data };
  const twice = toggleFilter('category', 'park')(toggleFilter('category', 'park')(state));
  expect(ids(visible(twice))).toEqual(ids(visible(state)));
});
