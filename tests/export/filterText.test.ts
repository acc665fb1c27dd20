import { expect, test } from 'vitest';
import { filterText } from '../../src/ui/common/filterText';
import { en } from '../../src/ui/words/en';
import { zh } from '../../src/ui/words/zh';
import { filters } from '../model/fixture';

test('without filters it is everything', () => {
  expect(filterText(zh, filters({}))).toBe('全部事项');
});

test('names every value, facets parted by a dot', () => {
  const chosen = filters({
    text: '地铁',
    year: [2021, 2022],
    category: ['park'],
    stage: ['plan'],
    tense: ['done'],
    unit: ['cbd', 'none'],
  });
  expect(filterText(zh, chosen)).toBe(
    '“地铁” · 2021 计划、2022 已报告 · 公园水系 · 计划 · 已报告 · 武汉中央商务区、未归入单元',
  );
});

test('speaks English in English', () => {
  expect(filterText(en, filters({ year: [2020, 2022] }))).toBe(`${en.year(2020)} or ${en.year(2022)}`);
});

test('an area stands first, and alone when nothing else narrows', () => {
  expect(filterText(zh, filters({ category: ['park'] }), '在手绘多边形内')).toBe('在手绘多边形内 · 公园水系');
  expect(filterText(zh, filters({}), '在手绘多边形内')).toBe('在手绘多边形内');
});
