import { describe, expect, test } from 'vitest';
import type { Briefing, BriefingStep } from '../../geo/briefingSchema';
import { checkBriefings } from '../../geo/check/briefings';
import { indexAll } from '../../geo/check/index';
import { loadDataset } from '../../geo/load';
import { dataset, line } from './fixture';
import { ROOT } from './seeds';

const words = (text: string) => ({ zh: text, en: text });
function step(facts: Partial<BriefingStep> = {}): BriefingStep {
  return { title: words('题目'), text: words('文字'), notes: words('备注'), view: '', ...facts };
}
function talk(first: BriefingStep, facts: Partial<Briefing> = {}): Briefing {
  const rest = Array.from({ length: 7 }, () => step());
  return { id: 'talk', title: words('题目'), lead: words('说明'), steps: [first, ...rest], ...facts };
}
/** What is wrong with the first step, or with the briefing around it. */
function complaints(briefing: Briefing): string[] {
  const { data } = dataset();
  data.briefings = [{ file: 'geo/briefings/talk.json', value: briefing }];
  return checkBriefings(data, indexAll(data)).map((issue) => line(issue).replace('geo/briefings/talk.json › ', ''));
}
const ofStep = (facts: Partial<BriefingStep>) => complaints(talk(step(facts)));

describe('a briefing', () => {
  test('that can be shown passes', () => {
    const quote = { place: 'lingjiao-lake-park', report: '2022', quote: '菱角湖公园焕新升级' } as const;
    expect(ofStep({ view: 'year=2022&category=park&id=lingjiao-lake-park', camera: '13/30.6/114.2', quote })).toEqual(
      [],
    );
  });

  test('has 8 to 14 steps and the name of its file', () => {
    expect(complaints(talk(step(), { steps: [step()] }))).toEqual(['steps › 1 steps, not 8 to 14']);
    expect(complaints(talk(step(), { id: 'other' }))).toEqual(['id › must equal the file name']);
  });

  test('says everything in both languages', () => {
    expect(ofStep({ notes: { zh: '备注', en: ' ' } })).toEqual(['steps.0.notes.en › is empty']);
  });
});

describe('a view', () => {
  test.each([
    ['year=2024', '"year=2024" is read as ""'],
    ['category=lake', '"category=lake" is read as ""'],
    ['colour=red', '"colour=red" is read as ""'],
    ['mode=brief&briefing=talk&step=1', 'a step cannot show a briefing'],
    ['theme=dark', 'looks belong to the reader, not to a step'],
    ['id=nowhere', 'nothing has the id "nowhere"'],
    ['mode=numbers&series=none', 'there is no series "none"'],
    ['mode=report&s=2022-99', 'there is no sentence "2022-99"'],
  ])('"%s" is refused', (view, message) => {
    expect(ofStep({ view })).toEqual([`steps.0.view › ${message}`]);
  });

  test('that shows nothing is refused, as is a camera that is none', () => {
    expect(ofStep({ view: 'category=health' })).toEqual(['steps.0.view › shows nothing']);
    expect(ofStep({ camera: '13/114' })).toEqual(['steps.0.camera › "13/114" is no zoom/latitude/longitude']);
  });
});

describe('a number in a text', () => {
  const quote = { place: 'lingjiao-lake-park', report: '2022', quote: '菱角湖公园焕新升级。建设口袋公园2个' } as const;
  const zh = (text: string, facts: Partial<BriefingStep> = {}) => ofStep({ text: { zh: text, en: 'words' }, ...facts });

  test('may be a year, be computed, or stand in the quotation', () => {
    expect(zh('2022 年 {count} 件，{count|category=park} 件公园，{verdict|done} 件', { quote })).toEqual([]);
    expect(zh('口袋公园 2 个', { quote })).toEqual([]);
  });

  test('that is only typed is refused', () => {
    expect(zh('口袋公园 3 个', { quote })).toEqual([
      "steps.0.text.zh › neither computed nor in the step's quotation: 3",
    ]);
    expect(zh('2024 年')).toEqual(["steps.0.text.zh › neither computed nor in the step's quotation: 2024"]);
  });

  test('is not computed from a placeholder or a view nobody knows', () => {
    expect(zh('{sum} 件')).toEqual(['steps.0.text.zh › a placeholder is not known: {sum} 件']);
    expect(zh('{verdict|kept}')).toEqual(['steps.0.text.zh › a placeholder is not known: {verdict|kept}']);
    expect(zh('{count|year=1999}')).toEqual(['steps.0.text.zh › "year=1999" is read as ""']);
  });
});

describe('a quotation', () => {
  const ofQuote = (place: string, quote: string) => ofStep({ quote: { place, report: '2022', quote } });
  test('stands in the report, once', () => {
    expect(ofQuote('cbd', '公园全部建成')).toEqual([
      'steps.0.quote › stands 0 times in the 2022 report, not once: 公园全部建成',
    ]);
    expect(ofQuote('cbd', '公园')[0]).toContain('not once: 公园');
  });
  test('is about what it says it is about', () => {
    expect(ofQuote('nowhere', '各项事业均衡发展')).toEqual(['steps.0.quote › nothing has the id "nowhere"']);
    expect(ofQuote('longhu-jiangchen-paradise-walk', '各项事业均衡发展')).toEqual([
      'steps.0.quote › "longhu-jiangchen-paradise-walk" is not named in it',
    ]);
    expect(ofQuote('cbd', '各项事业均衡发展')).toEqual([]);
  });
});

describe('what ships', () => {
  const { data } = loadDataset(ROOT);
  const ofId = (id: string) => data.briefings.find(({ value }) => value.id === id)?.value;
  test('is three briefings', () => {
    expect(data.briefings.map(({ value }) => value.id).sort()).toEqual(['overview', 'promises', 'review']);
  });
  test('says in the briefing on promises what is missing among the sources', () => {
    const text = JSON.stringify(ofId('promises')?.steps.map((each) => each.text.zh));
    expect(text).toContain('2021 年的总结报告不在资料中');
  });
  test('shows every unit of the layout in the overview', () => {
    const views = ofId('overview')?.steps.map(({ view }) => new URLSearchParams(view).get('unit'));
    const units = data.layout.filter(({ value }) => value.layout === 'current').map(({ value }) => value.id);
    expect(views).toEqual(expect.arrayContaining(units));
  });
});
