import { describe, expect, test } from 'vitest';
import { namingWords } from '../../../geo/check/statements';
import type { Mention, StatValue } from '../../../geo/schema';
import { complaints } from '../fixture';

const PARK = 'geo/places/park/lingjiao-lake-park.json';
const UNIT = 'geo/layout/current/cbd.json';
const STATS = 'geo/stats.json › green-space.values.0';

/** What is said when the park's second statement is changed so. */
function stating(change: Partial<Mention>): string[] {
  return complaints(({ park }) => {
    Object.assign(park.mentions[1] ?? {}, change);
  });
}
function counting(change: Partial<StatValue>): string[] {
  return complaints(({ series }) => {
    Object.assign(series.values[0] ?? {}, change);
  });
}

describe('a quote', () => {
  test('that the report does not hold', () => {
    expect(stating({ quote: '菱角湖公园全面建成' })).toContain(
      `${PARK} › mentions.1.quote › does not stand in the 2022 report: 菱角湖公园全面建成`,
    );
  });

  test('taken from the other report', () => {
    expect(stating({ quote: '推进菱角湖公园改造' })).toContain(
      `${PARK} › mentions.1.quote › does not stand in the 2022 report: 推进菱角湖公园改造`,
    );
  });

  test('too short to tell where it stands', () => {
    expect(stating({ quote: '公园', words: '公园' })).toContain(
      `${PARK} › mentions.1.quote › stands 3 times in the 2022 report, quote more of it: 公园`,
    );
  });

  test('from a report that is not there', () => {
    expect(
      complaints(({ data }) => {
        data.texts.pop();
        data.reviewed.pop();
        for (const unit of data.layout) Object.assign(unit.value, { report: '2020', quote: '龙湖江宸天街' });
      }),
    ).toEqual([`${PARK} › mentions.1.quote › there is no report "2022"`]);
  });

  test('that does not name the place', () => {
    expect(stating({ quote: '焕新升级' })).toEqual([
      `${PARK} › mentions.1.words › neither the name nor an alias stands in the quote; give the words that name the place`,
    ]);
  });

  test('of a layout unit', () => {
    expect(
      complaints(({ unit }) => {
        unit.quote = '一核两纵五区';
      }),
    ).toEqual([`${UNIT} › quote › does not stand in the 2022 report: 一核两纵五区`]);
  });
});

describe('the year of a statement', () => {
  test.each([
    ['done', 2023, '2022'],
    ['planned', 2022, '2023'],
    ['context', 2020, '2022 or 2023'],
  ] as const)('%s in %d', (tense, year, means) => {
    expect(stating({ tense, year })).toEqual([
      `${PARK} › mentions.1.year › "${tense}" in the 2022 report means ${means}, not ${year}; name the exception if it is one`,
    ]);
  });

  test('may differ for a reason', () => {
    expect(stating({ tense: 'done', year: 2021, exception: '报告写明为上年完成' })).toEqual([]);
  });
});

describe('the words that name a place', () => {
  const place = { name: '常青街卫生服务中心', aliases: ['常青社卫中心'] };
  test('are its name, or an alias, white space aside', () => {
    expect(namingWords(place, { quote: '建设常青街 卫生服务中心' })).toBe('常青街卫生服务中心');
    expect(namingWords(place, { quote: '加快常青社卫中心建设' })).toBe('常青社卫中心');
  });
  test('are those given, and then no others', () => {
    expect(namingWords(place, { quote: '加快常青社卫中心建设', words: '社卫中心' })).toBe('社卫中心');
    expect(namingWords(place, { quote: '加快常青社卫中心建设', words: '前进社卫中心' })).toBeUndefined();
  });
});

describe('a number', () => {
  test('whose quote does not stand in the report', () => {
    expect(counting({ quote: '新改建绿地5万平方米以上' })).toContain(
      `${STATS}.quote › does not stand in the 2020 report: 新改建绿地5万平方米以上`,
    );
  });

  test('of a year the report does not speak of', () => {
    expect(counting({ year: 2022 })).toEqual([
      `${STATS}.year › "done" in the 2020 report means 2020, not 2022; name the exception if it is one`,
    ]);
  });

  test('typed wrong', () => {
    expect(counting({ value: 5000 })).toEqual([`${STATS}.figure › "5万平方米" reads as 50000 平方米, not 5000`]);
  });

  test('whose words are not in the quote', () => {
    expect(counting({ figure: '6万平方米' })).toEqual([`${STATS}.figure › "6万平方米" does not stand in the quote`]);
  });

  test('without the words it stands in, and the reverse', () => {
    const complaint = [`${STATS}.figure › figure and value are both given or both null`];
    expect(counting({ figure: null })).toEqual(complaint);
    expect(counting({ value: null })).toEqual(complaint);
    expect(counting({ figure: null, value: null })).toEqual([]);
  });
});
