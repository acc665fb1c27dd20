import { describe, expect, test } from 'vitest';
import type { Briefing, BriefingStep } from '../../geo/briefingSchema';
import { deselect, select, toggleFilter } from '../../src/model/actions';
import { hasChosen, hasStrayed, leaveAt, placesOf, rowsOf, savedView, showStep } from '../../src/model/briefing';
import { duplicateStep, freeId, moveStep, removeStep, reword } from '../../src/model/briefingEdit';
import { fillIn, leadingNumber } from '../../src/model/briefingText';
import { circleOf, formatCamera, parseCamera } from '../../src/model/cameraText';
import { visible } from '../../src/model/select';
import { applyUrl, decode, encode, urlState } from '../../src/model/url';
import { ids, mention, place, stateOf } from './fixture';

const words = (text: string) => ({ zh: text, en: text });
const step = (view: string, facts: Partial<BriefingStep> = {}): BriefingStep => ({
  title: words(view),
  text: words(''),
  notes: words(''),
  view,
  ...facts,
});
const places = [
  place('kept', {
    at: [114.26, 30.6],
    mentions: [mention(2021, 'planned', 'build'), mention(2022, 'done', 'complete')],
  }),
  place('silent', { at: [114.27, 30.61], mentions: [mention(2021, 'planned', 'build')] }),
  place('mall', { category: 'commerce', unit: 'cbd', mentions: [mention(2022, 'done', 'open')] }),
];
const start = stateOf(...places);
const { data } = start;
const briefing: Briefing = {
  id: 'talk',
  title: words('talk'),
  lead: words(''),
  steps: [step(''), step('category=commerce&id=mall'), step('mode=ledger&verdict=done'), step('unit=cbd')],
};
const at = (number: number) => showStep(briefing, number)(start);
const stepAt = (number: number) => briefing.steps[number - 1] ?? step('');

describe('a step', () => {
  test('shows what its address shows', () => {
    const shown = at(2);
    const opened = applyUrl(decode(new URLSearchParams('category=commerce&id=mall')))(start);
    expect(ids(visible(shown))).toEqual(ids(visible(opened)));
    expect(shown.selected).toBe('mall');
    expect(shown).toMatchObject({ mode: 'brief', briefing: { id: 'talk', step: 2 } });
  });

  test('of the ledger narrows the map to the things with that verdict', () => {
    expect(ids(visible(at(3)))).toEqual(['kept']);
    expect(ids(placesOf(data, 'mode=ledger'))).toEqual(['kept', 'silent']);
    expect(ids(visible({ ...at(3), mode: 'explore' }))).toHaveLength(3);
  });

  test('leaves nothing of the one before', () => {
    const next = showStep(briefing, 1)(at(3));
    expect(visible(next)).toHaveLength(3);
    expect(next.selected).toBeNull();
  });

  test('is kept within the briefing', () => {
    expect(at(0).briefing?.step).toBe(1);
    expect(at(99).briefing?.step).toBe(4);
    expect(showStep({ ...briefing, steps: [] }, 1)(start)).toBe(start);
  });

  test('keeps the reader’s own looks', () => {
    const mine = { ...start, theme: 'contrast', large: true, language: 'en' } as const;
    expect(showStep(briefing, 2)(mine)).toMatchObject({ theme: 'contrast', large: true, language: 'en' });
  });

  test('brings the map to its camera, to what is chosen, to what is left, or to the whole layout', () => {
    const focus = (one: BriefingStep) => showStep({ ...briefing, steps: [one] }, 1)(start).focus;
    expect(focus(step('', { camera: '13/30.6/114.27' }))?.around?.lngLat).toEqual([114.27, 30.6]);
    expect(focus(step('id=kept'))?.others).toEqual(['kept']);
    expect(focus(step(''))?.others).toEqual(['cbd', 'wushang']);
    expect(focus(step('category=park'))?.others).toEqual(['cbd', 'wushang']);
    const many = ['a', 'b', 'c', 'd'].map((id) => place(id, { at: [114.26, 30.6] }));
    const only = { ...briefing, steps: [step('category=park')] };
    expect(showStep(only, 1)(stateOf(...many)).focus?.others).toEqual(ids(many));
  });
});

describe('during a talk', () => {
  test('the address leads back to the same step', () => {
    const parameters = encode(urlState(at(2)), new URLSearchParams());
    expect(parameters.get('briefing')).toBe('talk');
    expect(parameters.get('step')).toBe('2');
    expect(decode(parameters).briefing).toEqual({ id: 'talk', step: 2 });
  });

  test('choosing something opens its card and is straying; showing the step again is not', () => {
    const chosen = select('kept')(at(2));
    expect([hasChosen(at(2)), hasStrayed(at(2), stepAt(2))]).toEqual([false, false]);
    expect([hasChosen(chosen), hasStrayed(chosen, stepAt(2))]).toEqual([true, true]);
    expect(hasStrayed(showStep(briefing, 2)(chosen), stepAt(2))).toBe(false);
  });

  test('what the step itself has chosen opens its card all the same', () => {
    expect(hasChosen(select('mall')(at(2)))).toBe(true);
  });

  test('a filter or a lost selection is straying too', () => {
    expect(hasStrayed(toggleFilter('year', 2022)(at(1)), stepAt(1))).toBe(true);
    expect(hasStrayed(deselect(at(2)), stepAt(2))).toBe(true);
  });

  test('leaving opens the step’s own view', () => {
    expect(leaveAt(stepAt(3))(at(3))).toMatchObject({
      mode: 'ledger',
      verdict: 'done',
      briefing: null,
      presenting: false,
    });
    expect(leaveAt(stepAt(2))(at(2))).toMatchObject({ mode: 'explore', selected: 'mall' });
  });

  test('the view can be saved as a step, without looks or the briefing', () => {
    const mine = { ...at(2), theme: 'dark', language: 'en' } as const;
    expect(savedView(mine)).toBe('category=commerce&id=mall');
  });
});

describe('a text', () => {
  const fill = (text: string, view = '') => fillIn(data, { view }, text);
  test('has its numbers computed', () => {
    expect(fill('{count}', 'category=commerce')).toBe('1');
    expect(fill('{count|year=2022} of {count}')).toBe('2 of 3');
    expect(fill('{verdict|done} {verdict|no-mention} {promises|2021}')).toBe('1 1 2');
  });
  test('keeps a placeholder nobody knows', () => {
    expect(fill('{verdict|kept} {sum}')).toBe('{verdict|kept} {sum}');
  });
  test('that begins with a number has it set large', () => {
    expect(leadingNumber('9 件事')).toEqual({ number: '9', rest: '件事' });
    expect(leadingNumber('事 9 件')).toBeNull();
    expect(leadingNumber('9')).toBeNull();
  });
  test('names the quoted first, then what most years speak of, and nothing when all is shown', () => {
    expect(ids(rowsOf(data, step('category=park')))).toEqual(['kept', 'silent']);
    const quote = { place: 'silent', report: '2020', quote: 'x' } as const;
    expect(ids(rowsOf(data, step('category=park', { quote })))).toEqual(['silent', 'kept']);
    expect(rowsOf(data, step(''))).toEqual([]);
  });
});

describe('editing', () => {
  const titles = (edited: Briefing) => edited.steps.map(({ view }) => view);
  const small: Briefing = { ...briefing, steps: ['a', 'b', 'c'].map((view) => step(view)) };
  test('moves a step, and not beyond the ends', () => {
    expect(titles(moveStep(small, 0, 2))).toEqual(['b', 'c', 'a']);
    expect(titles(moveStep(small, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(moveStep(small, 0, -1)).toBe(small);
    expect(moveStep(small, 2, 3)).toBe(small);
  });
  test('takes out and doubles', () => {
    expect(titles(removeStep(small, 1))).toEqual(['a', 'c']);
    expect(titles(duplicateStep(small, 1))).toEqual(['a', 'b', 'b', 'c']);
    expect(titles(small)).toEqual(['a', 'b', 'c']);
  });
  test('writes both languages until one has words of its own', () => {
    expect(reword(words('x'), 'zh', 'y')).toEqual({ zh: 'y', en: 'y' });
    expect(reword({ zh: '一', en: 'one' }, 'zh', '二')).toEqual({ zh: '二', en: 'one' });
  });
  test('gives ids nobody has', () => {
    expect(freeId([])).toBe('own-1');
    expect(freeId(['own-3', 'overview'])).toBe('own-4');
  });
});

describe('a camera', () => {
  test('is written as the address writes it', () => {
    expect(parseCamera('13.5/30.6/114.27')).toEqual({ zoom: 13.5, center: [114.27, 30.6] });
    expect(formatCamera({ zoom: 13.456, center: [114.271234, 30.6] })).toBe('13.46/30.6/114.27123');
  });
  test.each(['', '13', '13/30.6', '13/91/114', '-1/30/114', 'x/30/114', '13/30/114/2'])('is not "%s"', (text) => {
    expect(parseCamera(text)).toBeNull();
  });
  test('halves its circle with each level of zoom', () => {
    const { metres } = circleOf({ zoom: 13, center: [114.27, 30.6] });
    expect(metres).toBeCloseTo(2 * circleOf({ zoom: 14, center: [114.27, 30.6] }).metres, -1);
  });
});
