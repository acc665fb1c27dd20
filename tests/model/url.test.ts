import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, REPORTS, YEARS } from '../../geo/schema';
import type { Side } from '../../src/model/comparison';
import { ORDERS } from '../../src/model/order';
import { UNIT_KEYS } from '../../src/model/select';
import { STEPS } from '../../src/model/stage';
import { FILTER_TENSES, initialState, LANGUAGES, MODES, NO_FILTERS, THEMES } from '../../src/model/state';
import { applyUrl, decode, encode, type UrlState, urlState } from '../../src/model/url';
import { VERDICTS } from '../../src/model/verdict';
import { dataset, filters, place, stateOf } from './fixture';

const defaults = urlState(initialState(dataset()));
const query = (state: UrlState, current = '') => encode(state, new URLSearchParams(current)).toString();
const read = (text: string) => decode(new URLSearchParams(text));

const anySide: fc.Arbitrary<Side> = fc
  .record({ year: fc.subarray([...YEARS]), tense: fc.subarray([...FILTER_TENSES]) })
  .filter(({ year, tense }) => year.length + tense.length > 0);

const anyParts: fc.Arbitrary<UrlState> = fc.record({
  mode: fc.constantFrom(...MODES),
  filters: fc.record({
    year: fc.subarray([...YEARS]),
    category: fc.subarray([...CATEGORIES]),
    stage: fc.subarray([...STEPS]),
    tense: fc.subarray([...FILTER_TENSES]),
    unit: fc.subarray([...UNIT_KEYS]),
    text: fc.string({ unit: 'grapheme' }),
  }),
  selected: fc.option(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  sentence: fc.option(fc.stringMatching(/^(2020|2022)-[1-9][0-9]{0,2}$/)),
  report: fc.constantFrom(...REPORTS),
  order: fc.constantFrom(...ORDERS),
  verdict: fc.option(fc.constantFrom(...VERDICTS)),
  series: fc.option(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  briefing: fc.option(
    fc.record({ id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), step: fc.integer({ min: 1, max: 99 }) }),
  ),
  notes: fc.boolean(),
  handout: fc.boolean(),
  shape: fc.option(fc.constantFrom('u:cbd', 'n:west-lake,500', 'c:_p~iF~ps|U,200')),
  comparison: fc.option(fc.record({ left: anySide, right: anySide })),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.option(fc.constantFrom(...THEMES)),
  large: fc.boolean(),
});
/** The address names a report only where the reader is open and no sentence does, and a briefing only in its mode. */
const anyState = anyParts.map(
  (state): UrlState => ({
    ...state,
    report: state.mode === 'report' && !state.sentence ? state.report : '2022',
    briefing: state.mode === 'brief' ? state.briefing : null,
    notes: state.mode === 'brief' && state.notes,
    comparison: state.mode === 'plan' ? state.comparison : null,
  }),
);

describe('an address', () => {
  test('gives back the state it was made of', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(query(state))).toEqual(state);
      }),
    );
  });

  test('of the state at the start is empty', () => {
    expect(query(defaults)).toBe('');
  });

  test('says nothing of defaults', () => {
    expect(query({ ...defaults, theme: 'dark' })).toBe('theme=dark');
  });

  test('loses what goes back to its default', () => {
    expect(query(defaults, 'mode=ledger&year=2022&q=x&id=park&lang=en&theme=dark&large=1')).toBe('');
  });

  test('is readable', () => {
    const state: UrlState = {
      mode: 'report',
      filters: filters({
        year: [2022, 2023],
        category: ['park'],
        unit: ['none'],
        stage: ['plan'],
        tense: ['done'],
        text: '湖',
      }),
      selected: 'west-lake',
      sentence: '2022-28',
      report: '2022',
      order: 'name',
      verdict: 'no-mention',
      series: 'pocket-parks',
      briefing: null,
      notes: false,
      handout: false,
      shape: null,
      comparison: null,
      language: 'en',
      theme: 'contrast',
      large: true,
    };
    expect(decodeURIComponent(query(state))).toBe(
      'mode=report&year=2022,2023&category=park&stage=plan&tense=done&unit=none&q=湖&id=west-lake&s=2022-28&order=name&verdict=no-mention&series=pocket-parks&lang=en&theme=contrast&large=1',
    );
  });

  test('keeps parameters that are not ours', () => {
    fc.assert(
      fc.property(anyState, fc.string({ unit: 'grapheme' }), (state, value) => {
        const current = new URLSearchParams({ from: value, year: '2020' });
        expect(encode(state, current).get('from')).toBe(value);
      }),
    );
  });

  test('does not change the parameters it starts from', () => {
    const current = new URLSearchParams('year=2020');
    encode(defaults, current);
    expect(current.toString()).toBe('year=2020');
  });
});

describe('a bad value', () => {
  test.each([
    ['mode', 'mode=everything'],
    ['year', 'year=1999'],
    ['year', 'year=20220'],
    ['category', 'category=metro'],
    ['stage', 'stage=build'],
    ['tense', 'tense=context'],
    ['unit', 'unit=hankou'],
    ['sentence', 's=2021-4'],
    ['sentence', 's=2022-4;x'],
    ['report outside the reader', 'report=2020'],
    ['report', 'report=2021'],
    ['language', 'lang=fr'],
    ['theme', 'theme=pink'],
    ['large', 'large=yes'],
    ['selection', 'id='],
    ['briefing outside its mode', 'briefing=overview&step=3'],
    ['notes outside their mode', 'notes=1'],
  ])('of %s falls back to the default: %s', (_, text) => {
    expect(read(text)).toEqual(defaults);
  });

  test('among good ones is dropped alone', () => {
    expect(read('year=2022,1999,abc,2020').filters.year).toEqual([2020, 2022]);
  });

  test('never throws', () => {
    const keys = fc.constantFrom(
      'mode',
      'year',
      'category',
      'stage',
      'tense',
      'unit',
      'q',
      'id',
      's',
      'lang',
      'theme',
      'large',
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.string()), (parameters) => {
        const state = decode(new URLSearchParams(parameters));
        expect(read(query(state))).toEqual(state);
      }),
    );
  });
});

describe('a briefing in an address', () => {
  test('begins at its first step, and at that step for a bad number', () => {
    for (const step of ['', '&step=0', '&step=-4', '&step=x', '&step=1.9']) {
      expect(read(`mode=brief&briefing=overview${step}`).briefing).toEqual({ id: 'overview', step: 1 });
    }
  });

  test('stands with its step', () => {
    const state: UrlState = { ...defaults, mode: 'brief', briefing: { id: 'overview', step: 3 } };
    expect(query(state)).toBe('mode=brief&briefing=overview&step=3');
  });

  test('that is open at that step already stays the same object', () => {
    const briefing = { id: 'overview', step: 3, things: new Set(['park']) };
    const before = { ...stateOf(place('park')), mode: 'brief' as const, briefing };
    expect(applyUrl(read('mode=brief&briefing=overview&step=3&id=park'))(before).briefing).toBe(briefing);
    expect(applyUrl(read('mode=brief&briefing=overview&step=4'))(before).briefing?.things).toBeNull();
  });
});

describe('taking over an address', () => {
  const start = stateOf(place('park'));

  test('opens the place or the unit it names', () => {
    expect(applyUrl(read('id=park'))(start).selected).toBe('park');
    expect(applyUrl(read('id=cbd'))(start).selected).toBe('cbd');
  });

  test('selects nothing for an id that is not there', () => {
    expect(applyUrl(read('id=nowhere'))(start).selected).toBeNull();
  });

  test('sets what it does not name back to the default', () => {
    const before = { ...start, filters: filters({ year: [2022] }), large: true };
    expect(applyUrl(read(''))(before)).toMatchObject({ filters: NO_FILTERS, large: false });
  });

  test('leaves what no address holds', () => {
    const before = { ...start, inView: new Set(['park']), onlyInView: true };
    expect(applyUrl(read('year=2022'))(before)).toMatchObject({ inView: before.inView, onlyInView: true });
  });
});
