import { describe, expect, test } from 'vitest';
import { findIn } from '../../src/model/find';
import { fold } from '../../src/model/fold';
import { readers } from './published';

const reader = readers['2022'];
const textOf = (key: string) => reader.paragraphOf.get(key)?.sentences.find(({ id }) => id === key)?.text ?? '';
const found = (query: string) =>
  findIn(reader, query).map((hit) => hit.map(({ key, start, end }) => `${key}:${textOf(key).slice(start, end)}`));

describe('finding words in a report', () => {
  test('gives every place in reading order', () => {
    expect(found('物业城市')).toEqual([['2022-48:物业城市'], ['2022-292:物业城市']]);
  });
  test('leaves width, case and white space aside', () => {
    const keys = (query: string) => findIn(reader, query).map((hit) => hit[0]?.key);
    expect(keys('5g+智慧')).toEqual(keys('５Ｇ＋ 智慧'));
    expect(keys('5g+智慧')).toHaveLength(1);
  });
  test('goes on over the end of a sentence', () => {
    expect(found('聚力发展。武汉金融城')).toEqual([['2022-26:聚力发展。', '2022-27:武汉金融城']]);
  });
  test('looks at headings and at the lines above and below the text', () => {
    expect(findIn(reader, '持之以恒强动能').map((hit) => hit[0]?.key)).toEqual(['section-3']);
    expect(findIn(reader, '江政〔2023〕1号').map((hit) => hit[0]?.key)).toEqual(['notice-0']);
    expect(findIn(readers['2020'], '抄送').map((hit) => hit[0]?.key)).toEqual(['back-0']);
  });
  test('finds nothing for nothing', () => {
    expect(findIn(reader, ' ')).toEqual([]);
    expect(findIn(reader, '火星')).toEqual([]);
  });
});

describe('folding', () => {
  test('remembers where every character came from', () => {
    expect(fold('Ａ b汉')).toEqual({ text: 'ab汉', offsets: [0, 2, 3, 4] });
  });
  test('keeps the place of a character that becomes several', () => {
    expect(fold('㎡x')).toEqual({ text: 'm2x', offsets: [0, 0, 1, 2] });
  });
});
