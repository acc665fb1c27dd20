/** What the numbers show: made-up series for each rule, and every number of the dataset against its quote. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../geo/figure';
import { CATEGORIES, type Year } from '../../geo/schema';
import type { PublishedStatSeries, PublishedStatValue, ReportText } from '../../geo/schema/published';
import { chartOf, hedgeText, numberGroups, numberRows, numberText, visibleSeries } from '../../src/model/numbers';
import { filters } from './fixture';

const { series: published } = JSON.parse(readFileSync('public/data/stats.json', 'utf8')) as {
  series: PublishedStatSeries[];
};
const values = published.flatMap((one) => one.values.map((said) => ({ one, said, name: `${one.id} ${said.year}` })));

function value(year: Year, number: number | null, facts: Partial<PublishedStatValue> = {}): PublishedStatValue {
  const figure = number === null ? null : `${number} 个`;
  const tense = year === 2020 || year === 2022 ? 'done' : 'planned';
  const report = year < 2022 ? '2020' : '2022';
  return {
    year,
    tense,
    report,
    quote: `建设${figure ?? '一批'}`,
    figure,
    value: number,
    sentences: [`${report}-1`],
    section: '一、',
    ...facts,
  };
}
function series(said: PublishedStatValue[], facts: Partial<PublishedStatSeries> = {}): PublishedStatSeries {
  const unit = { zh: '个', en: 'parks' };
  return {
    id: 'parks',
    name: '公园',
    nameEn: 'Parks',
    kind: 'work',
    category: 'park',
    unit,
    values: said,
    comparability: 'same',
    ...facts,
  };
}
const chart = (said: PublishedStatValue[], facts?: Partial<PublishedStatSeries>, others: PublishedStatSeries[] = []) =>
  chartOf(series(said, facts), others);

describe('the picture of a series', () => {
  test('has the four years, a bar where there is a number, nothing where nothing is said', () => {
    const [first, , third] = [value(2020, 16), null, value(2022, 4)];
    expect(chart([first, third]).marks).toEqual([
      { year: 2020, mark: { kind: 'bar', said: first, value: 16 } },
      { year: 2021, mark: null },
      { year: 2022, mark: { kind: 'bar', said: third, value: 4 } },
      { year: 2023, mark: null },
    ]);
  });

  test('has a stub without words where the report gives no number', () => {
    const said = value(2021, null);
    expect(chart([said]).marks[1]?.mark).toEqual({ kind: 'stub', said, words: null });
  });

  test('borrows the words of its growth where only that is planned', () => {
    const target = value(2023, 7, { quote: '地区生产总值增长7%左右，财政收入增长5%', figure: '7%' });
    const growth = series([value(2022, 4), target], { id: 'parks-growth' });
    const { marks } = chart([value(2020, 1360), value(2022, 1530)], {}, [growth]);
    expect(marks[3]?.mark).toEqual({ kind: 'stub', said: target, words: '增长7%左右' });
    expect(marks[1]?.mark).toBeNull();
  });

  test('borrows no words from a growth that is reported', () => {
    const growth = series([value(2022, 4)], { id: 'parks-growth' });
    expect(chart([value(2020, 1360)], {}, [growth]).marks[2]?.mark).toBeNull();
  });

  test('measures bars against the largest of them', () => {
    expect(chart([value(2020, 16), value(2021, null), value(2023, 20)]).largest).toBe(20);
    expect(chart([value(2021, null)]).largest).toBe(0);
  });
});

describe('a line', () => {
  const both = [value(2020, 16), value(2022, 4)];

  test('joins two reported years whose words are the same', () => {
    expect(chart(both)).toMatchObject({ join: [2020, 2022], broken: false });
  });

  test.each(['definition', 'base'] as const)(
    'never joins years whose %s differs; the axis is broken',
    (comparability) => {
      expect(chart(both, { comparability })).toMatchObject({ join: null, broken: true });
    },
  );

  test('joins no plan, and no year without a number', () => {
    expect(chart([value(2021, 16), value(2023, 4)]).join).toBeNull();
    expect(chart([value(2020, 16), value(2023, 4)]).join).toBeNull();
    expect(chart([value(2020, null), value(2022, 4)]).join).toBeNull();
  });

  test('one number alone is neither joined nor broken', () => {
    expect(chart([value(2022, 4)], { comparability: 'definition' })).toMatchObject({ join: null, broken: false });
  });
});

describe('a number', () => {
  const households = series([], { unit: { zh: '户', en: 'households' } });

  test('is written in Chinese as the report writes it, in English in full', () => {
    const said = value(2022, 13200, { figure: '1.32 万户' });
    expect(numberText(households, said, 'zh')).toBe('1.32万');
    expect(numberText(households, said, 'en')).toBe('13,200');
  });

  test('is written in the unit of the series where the report uses another', () => {
    const area = series([], { unit: { zh: '万平方米', en: '10,000 m²' } });
    expect(numberText(area, value(2021, 20, { figure: '20 万方' }), 'zh')).toBe('20');
  });

  test('keeps its per cent', () => {
    const share = series([], { unit: { zh: '%', en: '%' } });
    expect(numberText(share, value(2022, 4.3, { figure: '4.3%' }), 'zh')).toBe('4.3%');
  });

  test('has its hedge beside it once', () => {
    expect(hedgeText(households, value(2022, 50, { figure: '50 户', hedge: '超' }), 'zh')).toBe('超');
    expect(hedgeText(households, value(2022, 10, { figure: '10 余户', hedge: '余' }), 'zh')).toBe('');
    expect(hedgeText(households, value(2022, 10, { figure: '10 余户', hedge: '余' }), 'en')).toBe('余');
  });
});

describe('groups', () => {
  test('come with indicators first, then the categories, then what belongs to none', () => {
    const all = [
      series([value(2022, 1)], { id: 'none', category: null }),
      series([value(2022, 1), value(2023, 2)], { id: 'park' }),
      series([value(2022, 1)], { id: 'park-alone' }),
      series([value(2022, 1)], { id: 'shops', category: 'commerce' }),
      series([value(2022, 1)], { id: 'gdp', kind: 'indicator', category: 'office' }),
    ];
    const shown = numberGroups(all).map(({ key, over, single }) => [
      key,
      over.map(({ id }) => id),
      single.map(({ id }) => id),
    ]);
    expect(shown).toEqual([
      ['indicator', [], ['gdp']],
      ['commerce', [], ['shops']],
      ['park', ['park'], ['park-alone']],
      ['other', [], ['none']],
    ]);
  });

  test('hold every series of the dataset once', () => {
    const grouped = numberGroups(published).flatMap(({ over, single }) => [...over, ...single]);
    expect(grouped.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => id).sort());
  });
});

describe('the filters', () => {
  const parks = series([value(2020, 16), value(2023, 2)]);
  const gdp = series([value(2022, 1530)], { id: 'gdp', category: null, name: '地区生产总值', nameEn: 'GDP' });
  const shown = (chosen: Parameters<typeof filters>[0]) =>
    visibleSeries([parks, gdp], filters(chosen)).map(({ id }) => id);

  test('leave all while none is chosen', () => {
    expect(shown({})).toEqual(['parks', 'gdp']);
  });
  test('ask one number to be of the year and the tense', () => {
    expect(shown({ year: [2023] })).toEqual(['parks']);
    expect(shown({ year: [2023], tense: ['done'] })).toEqual([]);
  });
  test('look for the text in names and quotes', () => {
    expect(shown({ text: '生产 总值' })).toEqual(['gdp']);
    expect(shown({ text: 'gdp' })).toEqual(['gdp']);
    expect(shown({ text: '建设16' })).toEqual(['parks']);
  });
  test('know the category, and neither unit nor stage', () => {
    expect(shown({ category: ['park'], unit: ['cbd'], stage: ['award'] })).toEqual(['parks']);
  });
});

describe('every number of the dataset', () => {
  const texts = new Map<string, string>();
  for (const id of ['2020', '2022']) {
    const report = JSON.parse(readFileSync(`public/data/report-${id}.json`, 'utf8')) as ReportText;
    const paragraphs = [...report.opening, ...report.sections.flatMap((section) => section.paragraphs)];
    for (const sentence of paragraphs.flatMap((paragraph) => paragraph.sentences))
      texts.set(sentence.id, sentence.text);
  }
  const squeeze = (text: string) => text.replace(/\s+/g, '');

  test.each(values)('$name is what its quote says', ({ one, said }) => {
    expect(said.figure === null).toBe(said.value === null);
    if (said.figure === null) return;
    expect(squeeze(said.quote)).toContain(squeeze(said.figure));
    expect(parseFigure(said.figure, one.unit.zh)).toBe(said.value);
  });

  test.each(values)('$name stands in the sentence it leads to', ({ said }) => {
    const [first = ''] = said.sentences;
    const whole = said.sentences.map((sentence) => texts.get(sentence) ?? '').join('');
    expect(texts.has(first)).toBe(true);
    expect(squeeze(whole)).toContain(squeeze(said.quote));
    expect(said.section).not.toBe('');
  });

  test('is the only one of its series and year', () => {
    for (const one of published)
      expect(new Set(one.values.map(({ year }) => year)).size, one.id).toBe(one.values.length);
  });

  test('is drawn as tall as it is: no bar is left out', () => {
    for (const one of published) {
      const drawn = chartOf(one, published).marks.flatMap(({ mark }) => (mark?.kind === 'bar' ? [mark.value] : []));
      expect(drawn, one.id).toEqual(one.values.filter((said) => said.value !== null).map((said) => said.value));
    }
  });

  test('has a category of the ten, or none', () => {
    for (const { category } of published) expect([...CATEGORIES, null]).toContain(category);
  });
});

test.each(['fixed-investment', 'retail-sales', 'old-estates-finished'])('%s is never joined by a line', (id) => {
  const one = published.find((candidate) => candidate.id === id);
  expect(one && chartOf(one, published)).toMatchObject({ join: null, broken: true });
});

test('a row of the file holds the number, its words and where they stand', () => {
  const said = value(2020, 16000, { figure: '1.6 万个', hedge: '左右' });
  const rows = numberRows([series([said], { note: { zh: '说明', en: 'note' } })], {
    name: (one) => one.name,
    group: (key) => key,
    unit: (one) => one.unit.zh,
    tense: (tense) => tense,
    comparability: (comparability) => comparability,
    note: (one) => one.note?.zh ?? '',
    report: (report) => report,
  });
  expect(rows).toEqual([
    [
      'parks',
      '公园',
      'park',
      2020,
      'done',
      16000,
      '个',
      '1.6 万个',
      '左右',
      'same',
      '说明',
      '2020',
      '2020-1',
      '一、',
      '建设16000 个',
    ],
  ]);
});
