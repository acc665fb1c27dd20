import { describe, expect, test } from 'vitest';
import { formerUnits, sizeOf, unitFacts } from '../../src/model/unitFacts';
import { mention, place, unit } from './fixture';
import { data } from './published';

describe('the facts of a unit', () => {
  const facts = unitFacts(data.places, data);

  test('count every visible thing in exactly one unit or none', () => {
    expect(facts.reduce((sum, one) => sum + one.count, 0)).toBe(data.places.length);
    expect(facts.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1);
  });

  test('give a density to areas only', () => {
    for (const { unit: drawn, perSquareKilometre, squareKilometres, count } of facts) {
      if (drawn?.geometry.type === 'Polygon') expect(perSquareKilometre).toBeCloseTo(count / (squareKilometres ?? 0));
      else expect([squareKilometres, perSquareKilometre]).toEqual([null, null]);
    }
  });

  test('are empty, not undefined, when nothing is visible', () => {
    expect(unitFacts([], data).map(({ count, share }) => [count, share])).toEqual(facts.map(() => [0, 0]));
  });

  test('put the furthest, then the latest statement first, one a thing', () => {
    const places = [
      place('planned', { unit: 'cbd', mentions: [mention(2023, 'planned', 'build')] }),
      place('old', { unit: 'cbd', mentions: [mention(2020, 'done', 'complete')] }),
      place('new', { unit: 'cbd', mentions: [mention(2022, 'done', 'complete'), mention(2022, 'done', 'start')] }),
      place('award', { unit: 'cbd', mentions: [mention(2020, 'done', 'award')] }),
    ];
    const cbd = unitFacts(places, data).find(({ key }) => key === 'cbd');
    expect(cbd?.top.map((top) => [top.place.id, top.mention.stage])).toEqual([
      ['award', 'award'],
      ['new', 'complete'],
      ['old', 'complete'],
    ]);
  });

  test('measure a square kilometre as one', () => {
    const side = 1 / 111.195;
    const wide = side / Math.cos((30.6 * Math.PI) / 180);
    const ring: [number, number][] = [
      [114.2, 30.6 - side / 2],
      [114.2 + wide, 30.6 - side / 2],
      [114.2 + wide, 30.6 + side / 2],
      [114.2, 30.6 + side / 2],
      [114.2, 30.6 - side / 2],
    ];
    const square = { ...unit('cbd'), geometry: { type: 'Polygon' as const, coordinates: [ring] } };
    expect(sizeOf(square).squareKilometres).toBeCloseTo(1, 2);
  });
});

test('every unit of the former layout is listed with what it became', () => {
  const former = formerUnits(data);
  expect(former.map(({ unit: { id } }) => id)).toEqual(
    data.layout.filter(({ properties }) => properties.layout === 'former').map(({ id }) => id),
  );
  for (const { unit: before, now } of former) expect(now.map(({ id }) => id)).toEqual(before.properties.corresponds);
});
