/** What a handout is made of: numbers in the order of the table, and the way back to each view. */
import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../geo/briefingSchema';
import { setFilters, toggleFilter } from '../../src/model/actions';
import { closeHandout, handoutOfBriefing, handoutOfView, openHandout, openHandoutOf } from '../../src/model/handout';
import { initialState, type State } from '../../src/model/state';
import { applyUrl, decode, urlState } from '../../src/model/url';
import { filters, mention, place, stateOf } from './fixture';
import { data } from './published';

const published = initialState(data);
const TITLE = { title: '江汉一张图', hash: 'map=14/30.6/114.27' };
const both = (text: string) => ({ zh: text, en: text });

function briefing(...views: string[]): Briefing {
  const step = (view: string, index: number) => ({
    title: both(`第 ${index + 1} 步`),
    text: both('{count} 件'),
    notes: both('备注'),
    view,
  });
  return { id: 'overview', title: both('总览'), lead: both('一句话'), steps: views.map(step) };
}

function partsOf(state: State, ...views: string[]) {
  return handoutOfBriefing(state, briefing(...views), 'steps').parts;
}

describe('the numbers', () => {
  const state = stateOf(
    place('south', { unit: 'cbd', at: [114.25, 30.59] }),
    place('nowhere', { unit: 'cbd' }),
    place('north', { unit: 'cbd', at: [114.25, 30.61] }),
    place('loose', { at: [114.25, 30.62] }),
  );
  const [part] = handoutOfView(state, TITLE).parts;

  test('go by unit and from north to south, those without a spot last', () => {
    expect(part?.rows.map((row) => [row.number, row.place.id, row.isOnMap])).toEqual([
      [1, 'north', true],
      [2, 'south', true],
      [3, 'nowhere', false],
      [4, 'loose', true],
    ]);
  });

  test('stand for everything the filters leave, and for nothing else', () => {
    const parks = setFilters(filters({ category: ['park'], year: [2022] }))(published);
    const [listed] = handoutOfView(parks, TITLE).parts;
    const expected = data.places.filter(
      ({ properties }) => properties.category === 'park' && properties.mentions.some(({ year }) => year === 2022),
    );
    expect(listed?.rows.map((row) => row.place.id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });
});

test('the sentence of a row is one the filters ask for', () => {
  const park = place('park', { mentions: [mention(2020, 'done', 'award'), mention(2023, 'planned', 'plan')] });
  const said = (year: 2020 | 2023) =>
    handoutOfView(toggleFilter('year', year)(stateOf(park)), TITLE).parts[0]?.rows[0]?.mention.year;
  expect(said(2020)).toBe(2020);
  expect(said(2023)).toBe(2023);
});

describe('the address of a part', () => {
  test('opens the same view: its filters, its language, its camera, never the handout', () => {
    const shown = openHandout({ ...toggleFilter('year', 2022)(published), language: 'en', theme: 'dark' });
    const [part] = handoutOfView(shown, TITLE).parts;
    expect(part?.hash).toBe(TITLE.hash);
    const opened = applyUrl(decode(new URLSearchParams(part?.search)))(published);
    expect(urlState(opened)).toMatchObject({ handout: false, theme: null, language: 'en' });
    expect(opened.filters.year).toEqual([2022]);
  });

  test('of a shipped briefing leads to the step', () => {
    expect(partsOf(published, 'year=2020', 'year=2022').map((part) => part.search)).toEqual([
      'mode=brief&briefing=overview&step=1',
      'mode=brief&briefing=overview&step=2',
    ]);
  });

  test('of a briefing that only this browser has leads to what the step shows', () => {
    const own = { ...briefing('year=2020'), id: 'own-1' };
    expect(handoutOfBriefing(published, own, 'steps').parts[0]?.search).toBe('year=2020');
  });
});

describe('a briefing', () => {
  test('has a part for each step, with its numbers filled in', () => {
    const [first, second] = partsOf(published, 'category=park', 'unit=cbd');
    expect(first).toMatchObject({ kind: 'step', title: '第 1 步', text: `${first?.rows.length} 件`, notes: '备注' });
    expect(second?.rows.every(({ place: { properties } }) => properties.unit === 'cbd')).toBe(true);
  });

  test('lists nothing where a step shows everything: its map is the thing', () => {
    expect(partsOf(published, '')[0]?.rows).toEqual([]);
  });

  test('at one glance has everything any step lists, once', () => {
    const { parts } = handoutOfBriefing(published, briefing('category=park', 'category=park&year=2022'), 'overview');
    expect(parts).toHaveLength(1);
    const ids = parts[0]?.rows.map((row) => row.place.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(data.places.filter(({ properties }) => properties.category === 'park').length);
  });

  test('without steps has nothing to hand out', () => {
    expect(partsOf(published)).toEqual([]);
    expect(handoutOfBriefing(published, briefing(), 'overview').parts).toEqual([]);
  });

  test('leaves the area that somebody has drawn out of it', () => {
    const drawn = { ...published, shape: { text: 'circle:114.27,30.6,500', area: null } };
    expect(partsOf(drawn, 'category=park')[0]?.state.shape).toBeNull();
  });
});

test('closing leads back to the desk or to the view', () => {
  const opened = openHandoutOf({ id: 'overview' })(published);
  expect(closeHandout(opened)).toMatchObject({ mode: 'brief', briefing: null, handout: false });
  const filtered = toggleFilter('year', 2022)(published);
  expect(closeHandout(openHandout(filtered))).toEqual(filtered);
});
