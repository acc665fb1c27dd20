import { describe, expect, test } from 'vitest';
import { indexReport, locate } from '../../geo/quote';
import { report } from './seeds';

const index2020 = indexReport(report('2020'));
const index2022 = indexReport(report('2022'));

describe('locating a quote', () => {
  test('gives its sentence and the headings above it, the lead of the paragraph included', () => {
    expect(locate(index2022, '国泰汉口科创中心开园引智')).toEqual({
      found: true,
      sentences: ['2022-28'],
      section: '一、2022年工作回顾 › （二）持之以恒强动能，发展活力日益增强 › 功能片区聚力发展。'.replace(/。$/, ''),
    });
  });

  test('sees no difference in white space', () => {
    const located = locate(index2020, '2020 年是极不平凡、\n\n极不容易 的一年');
    expect(located).toMatchObject({ found: true, sentences: ['2020-3'] });
  });

  test('gives every sentence a longer quote covers', () => {
    const located = locate(index2022, '社会消费品零售总额724亿元。地方一般公共预算收入120亿元。');
    expect(located).toMatchObject({ found: true, sentences: ['2022-10', '2022-11'] });
  });

  test('does not touch the neighbour of a sentence quoted to its end', () => {
    expect(locate(index2022, '社会消费品零售总额724亿元。')).toMatchObject({ sentences: ['2022-10'] });
  });

  test('refuses words that do not stand in the report', () => {
    expect(locate(index2022, '国泰汉口科创中心建成')).toEqual({ found: false, occurrences: 0 });
  });

  test('refuses words that stand there more than once', () => {
    expect(locate(index2022, '口袋公园')).toEqual({ found: false, occurrences: 2 });
  });

  test('refuses an empty quote', () => {
    expect(locate(index2022, ' ')).toEqual({ found: false, occurrences: 0 });
  });
});

test('every sentence of a report can be found under its own id', () => {
  for (const index of [index2020, index2022]) {
    const unique = index.spans.filter(({ start, end }) => index.text.split(index.text.slice(start, end)).length === 2);
    for (const { id, start, end } of unique) {
      expect(locate(index, index.text.slice(start, end))).toMatchObject({ found: true, sentences: [id] });
    }
    expect(unique.length).toBeGreaterThan(index.spans.length - 12);
  }
});
