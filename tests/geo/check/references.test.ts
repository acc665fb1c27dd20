import { expect, test } from 'vitest';
import { complaints, dataset } from '../fixture';

const PARK = 'geo/places/park/lingjiao-lake-park.json';
const MALL = 'geo/places/commerce/longhu-jiangchen-paradise-walk.json';
const UNIT = 'geo/layout/current/cbd.json';

test('the unbroken fixture passes', () => {
  expect(complaints(() => {})).toEqual([]);
});

test('two records with one id', () => {
  expect(
    complaints(({ mall }) => {
      mall.id = 'lingjiao-lake-park';
    }),
  ).toEqual([`${MALL} › id › "lingjiao-lake-park" is already used by ${PARK}`]);
});

test('a place with the id of a layout unit', () => {
  expect(
    complaints(({ mall }) => {
      mall.id = 'cbd';
    }),
  ).toEqual([`${UNIT} › id › "cbd" is already used by ${MALL}`]);
});

test('a unit without a file', () => {
  expect(
    complaints(({ data }) => {
      data.layout.pop();
    }),
  ).toEqual(['geo/layout › yangchahu › the unit has no file']);
});

test('a unit that corresponds to none there is', () => {
  expect(
    complaints(({ unit }) => {
      unit.corresponds = ['finance-street', 'belt-of-lakes'];
    }),
  ).toEqual([`${UNIT} › corresponds › no layout unit "belt-of-lakes"`]);
});

test('a place within a place that has no area', () => {
  expect(
    complaints(({ mall }) => {
      mall.location.kind = 'area';
      mall.location.within = 'lingjiao-lake-park';
    }),
  ).toEqual([`${MALL} › location.within › "lingjiao-lake-park" is neither a layout unit nor a place with an area`]);
});

test('a place within a layout unit, or within a place that has an area, is fine', () => {
  const { unit } = dataset();
  expect(
    complaints(({ mall, park }) => {
      park.geometry = unit.geometry.type === 'Polygon' ? unit.geometry : null;
      mall.location.kind = 'area';
      mall.location.within = 'lingjiao-lake-park';
    }),
  ).toEqual([]);
  expect(
    complaints(({ mall }) => {
      mall.location.kind = 'area';
      mall.location.within = 'wushang';
    }),
  ).toEqual([]);
});

test('a related place that is not there', () => {
  const note = { zh: '同名', en: 'same name' };
  expect(
    complaints(({ park }) => {
      park.related = [
        { id: 'longhu-jiangchen-paradise-walk', note },
        { id: 'nowhere', note },
      ];
    }),
  ).toEqual([`${PARK} › related.1.id › no place "nowhere"`]);
});

test('a unit without a word on what that rests on, and the reverse', () => {
  expect(
    complaints(({ park }) => {
      park.unitBasis = null;
    }),
  ).toEqual([`${PARK} › unitBasis › unit and unitBasis are both set or both null`]);
  expect(
    complaints(({ mall }) => {
      mall.unitBasis = 'report';
    }),
  ).toEqual([`${MALL} › unitBasis › unit and unitBasis are both set or both null`]);
});
