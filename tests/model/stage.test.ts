import { describe, expect, test } from 'vitest';
import { STAGES } from '../../geo/schema';
import { furthestStep, lifeline, standing, stepOf } from '../../src/model/stage';
import { mention, place } from './fixture';

describe('the step a statement stands for', () => {
  test.each([
    ['plan', 'plan'],
    ['clearance', 'progress'],
    ['land', 'progress'],
    ['start', 'progress'],
    ['build', 'progress'],
    ['complete', 'complete'],
    ['open', 'complete'],
    ['upgrade', 'complete'],
    ['award', 'award'],
    ['mention', 'mention'],
  ] as const)('%s that was done is %s', (stage, step) => {
    expect(stepOf({ tense: 'done', stage })).toBe(step);
  });

  test('any promise is a plan, whatever it promises', () => {
    expect(new Set(STAGES.map((stage) => stepOf({ tense: 'planned', stage })))).toEqual(new Set(['plan']));
  });

  test('what is only named is a mention, whatever stage it names', () => {
    expect(new Set(STAGES.map((stage) => stepOf({ tense: 'context', stage })))).toEqual(new Set(['mention']));
  });
});

describe('the furthest step of a place', () => {
  test('is the furthest of all years, not the latest', () => {
    const mentions = [
      mention(2020, 'done', 'award'),
      mention(2022, 'done', 'upgrade'),
      mention(2023, 'planned', 'upgrade'),
    ];
    expect(furthestStep(place('park', { mentions }))).toBe('award');
  });

  test('goes mention, plan, progress, complete, award', () => {
    const said = [
      mention(2020, 'context', 'mention'),
      mention(2021, 'planned', 'open'),
      mention(2022, 'done', 'build'),
      mention(2022, 'done', 'open'),
      mention(2022, 'done', 'award'),
    ];
    const steps = said.map((_, index) => furthestStep(place('park', { mentions: said.slice(0, index + 1) })));
    expect(steps).toEqual(['mention', 'plan', 'progress', 'complete', 'award']);
  });
});

describe('the lifeline of a place', () => {
  const opened = mention(2022, 'done', 'open');
  const cells = lifeline(
    place('park', { mentions: [mention(2021, 'planned', 'build'), mention(2022, 'context', 'mention'), opened] }),
  );

  test('has a cell for each of the four years', () => {
    expect(cells.map(({ year, step }) => [year, step])).toEqual([
      [2020, null],
      [2021, 'plan'],
      [2022, 'complete'],
      [2023, null],
    ]);
  });

  test('rests each cell on the statement that goes furthest in that year', () => {
    expect(cells[2]?.mention).toBe(opened);
    expect(cells[0]?.mention).toBeNull();
  });
});

describe('where a place stands', () => {
  test('is told by the latest statement of its furthest step', () => {
    const latest = mention(2022, 'done', 'upgrade');
    const mentions = [mention(2020, 'done', 'complete'), latest, mention(2023, 'planned', 'upgrade')];
    expect(standing(place('park', { mentions }))).toBe(latest);
  });

  test('is told by the later of two statements of one year', () => {
    const second = mention(2022, 'done', 'open', '开业');
    expect(standing(place('park', { mentions: [mention(2022, 'done', 'complete', '竣工'), second] }))).toBe(second);
  });

  test('cannot be told without a statement', () => {
    expect(() => standing(place('park', { mentions: [] }))).toThrow('park has no statement');
  });
});
