import { describe, expect, test } from 'vitest';
import {
  clearFilters,
  closeStack,
  deselect,
  hover,
  onlyFilter,
  openSentence,
  openStack,
  select,
  setFilters,
  setInView,
  setLanguage,
  setMap,
  setMode,
  setScale,
  setText,
  setTheme,
  setVerdict,
  showOnMap,
  toggleFilter,
  toggleLarge,
  toggleLayer,
  toggleOnlyInView,
  toggleSeries,
} from '../../src/model/actions';
import { NO_FILTERS } from '../../src/model/state';
import { filters, place, stateOf } from './fixture';

const start = stateOf(place('park'), place('mall'));

test('at the start everything is shown, but the district outline', () => {
  expect(start).toMatchObject({
    mode: 'explore',
    filters: NO_FILTERS,
    selected: null,
    inView: null,
    onlyInView: false,
    map: { name: 'loading' },
    language: 'zh',
    theme: null,
    large: false,
  });
  expect(start.layers).toEqual({ places: true, units: true, nature: true, transit: true, district: false });
});

describe('filters', () => {
  test('are added and taken out one by one', () => {
    const two = toggleFilter('year', 2023)(toggleFilter('year', 2022)(start));
    expect(two.filters).toEqual(filters({ year: [2022, 2023] }));
    expect(toggleFilter('year', 2022)(two).filters).toEqual(filters({ year: [2023] }));
  });

  test('of one facet leave the others alone', () => {
    const state = toggleFilter('category', 'park')(toggleFilter('year', 2022)(start));
    expect(state.filters).toEqual(filters({ year: [2022], category: ['park'] }));
  });

  test('can be narrowed to one value', () => {
    const state = onlyFilter('unit', 'cbd')(toggleFilter('unit', 'wushang')(start));
    expect(state.filters).toEqual(filters({ unit: ['cbd'] }));
  });

  test('are replaced and cleared at once', () => {
    const state = setFilters(filters({ text: '湖', stage: ['plan'] }))(start);
    expect(state.filters).toEqual(filters({ text: '湖', stage: ['plan'] }));
    expect(clearFilters(state).filters).toBe(NO_FILTERS);
  });

  test('never change the state they came from', () => {
    toggleFilter('year', 2022)(start);
    expect(start.filters).toEqual(NO_FILTERS);
  });
});

describe('selecting', () => {
  test('opens a place and asks the map to bring it into view', () => {
    expect(select('park')(start)).toMatchObject({ selected: 'park', focus: { id: 'park', how: 'visit', sequence: 1 } });
  });

  test('opens a layout unit', () => {
    expect(select('cbd', 'fit')(start)).toMatchObject({ selected: 'cbd', focus: { id: 'cbd', how: 'fit' } });
  });

  test('the same place again asks the map again', () => {
    expect(select('park')(select('park')(start)).focus?.sequence).toBe(2);
  });

  test('what does not exist changes nothing', () => {
    expect(select('nowhere')(start)).toBe(start);
  });

  test('closes the list of places that lie on one spot', () => {
    expect(select('park')(openStack({ ids: ['park', 'mall'], x: 1, y: 2 })(start)).stack).toBeNull();
  });

  test('can be undone', () => {
    expect(deselect(select('park')(start)).selected).toBeNull();
  });
});

describe('the report', () => {
  test('opens at a sentence', () => {
    expect(openSentence('2022-28')(start)).toMatchObject({ mode: 'report', sentence: '2022-28' });
  });

  test('forgets the sentence when it is left', () => {
    expect(setMode('explore')(openSentence('2022-28')(start))).toMatchObject({ mode: 'explore', sentence: null });
  });
});

describe('the ledger and the numbers', () => {
  const narrowed = setVerdict('award')(setMode('ledger')(start));

  test('show one verdict, or all when it is chosen again', () => {
    expect(narrowed.verdict).toBe('award');
    expect(setVerdict('done')(narrowed).verdict).toBe('done');
    expect(setVerdict('award')(narrowed).verdict).toBeNull();
    expect(setVerdict(null)(narrowed).verdict).toBeNull();
  });

  test('open one series at a time', () => {
    const opened = toggleSeries('gdp')(start);
    expect(opened.series).toBe('gdp');
    expect(toggleSeries('pocket-parks')(opened).series).toBe('pocket-parks');
    expect(toggleSeries('gdp')(opened).series).toBeNull();
  });

  test('leave nothing behind in another screen', () => {
    expect(setMode('report')(narrowed).verdict).toBeNull();
    expect(openSentence('2022-28')(toggleSeries('gdp')(narrowed))).toMatchObject({ verdict: null, series: null });
  });

  test('lead to explore with the thing chosen', () => {
    expect(showOnMap('park')(narrowed)).toMatchObject({
      mode: 'explore',
      selected: 'park',
      focus: { id: 'park', how: 'visit' },
      verdict: null,
    });
  });
});

test('nothing changes, not even the object, when an act says what already holds', () => {
  for (const action of [
    setText(''),
    deselect,
    hover(null),
    setMode('explore'),
    setMap({ name: 'loading' }),
    closeStack,
  ]) {
    expect(action(start)).toBe(start);
  }
});

test('what the reader sets is kept', () => {
  const scale = { metres: 200, pixels: 96 };
  const set = [
    setText('湖'),
    hover('park'),
    setInView(new Set(['park'])),
    toggleOnlyInView,
    toggleLayer('district'),
    setScale(scale),
    setMap({ name: 'unavailable', reason: 'webgl' }),
    setLanguage('en'),
    setTheme('dark'),
    toggleLarge,
  ].reduce((state, action) => action(state), start);
  expect(set).toMatchObject({
    filters: { text: '湖' },
    hovered: 'park',
    onlyInView: true,
    scale,
    map: { name: 'unavailable', reason: 'webgl' },
    language: 'en',
    theme: 'dark',
    large: true,
  });
  expect(set.inView).toEqual(new Set(['park']));
  expect(set.layers).toEqual({ ...start.layers, district: true });
});
