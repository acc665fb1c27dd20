import { describe, expect, test } from 'vitest';
import { paragraphs, readGlossary, readReport, squeeze, tidy } from '../../geo/read';
import type { ReportId } from '../../geo/schema';
import { report, seed, sentences } from './seeds';

const reports = { '2020': report('2020'), '2022': report('2022') };
const textOf = (id: ReportId, sentence: string) =>
  sentences(reports[id]).find((candidate) => candidate.id === sentence)?.text;

/** Everything a report holds, in order, without white space. */
function wholeText(id: ReportId): string {
  const text = reports[id];
  const words = [
    ...text.front,
    ...text.opening.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text)),
    ...text.sections.flatMap((section) => [
      section.heading,
      ...section.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text)),
    ]),
    ...text.back,
  ];
  return words.map(squeeze).join('');
}

/** Where two long texts part, with a few characters of each; null when they are the same. */
function parting(actual: string, expected: string): [string, string] | null {
  if (actual === expected) return null;
  const at = [...expected].findIndex((_, index) => actual[index] !== expected[index]);
  return [actual.slice(at, at + 30), expected.slice(at, at + 30)];
}

describe('white space', () => {
  test('is dropped inside Chinese text and kept between Latin words', () => {
    expect(tidy(' 在江汉区第十五届\n\n人民 代表 大会 ')).toBe('在江汉区第十五届人民代表大会');
    expect(tidy('Wuhan  CBD\n2022 年')).toBe('Wuhan CBD 2022年');
  });
});

describe('the 2020 report', () => {
  test('has 315 sentences, numbered in reading order', () => {
    expect(sentences(reports['2020']).map((sentence) => sentence.id)).toEqual(
      Array.from({ length: 315 }, (_, index) => `2020-${index + 1}`),
    );
  });

  test('joins words that a line break cut', () => {
    expect(seed('2020')).toMatch(/区政协各\s+位委员/);
    expect(textOf('2020', '2020-2')).toContain('并请区政协各位委员和列席人员提出意见。');
  });

  test('joins a sentence over the blank lines of a page break', () => {
    expect(seed('2020')).toMatch(/拓展多种应用场景，\s+建设数字经济产业园|支持\s{3,}金融、商贸/);
    expect(textOf('2020', '2020-161')).toContain('新一代信息技术，支持金融、商贸、物流、教育、医疗等领域');
  });

  test('keeps two paragraphs apart when the first fills its last line', () => {
    const starts = [...paragraphs(reports['2020'])].map(({ paragraph }) => paragraph.sentences[0]?.text);
    expect(starts).toContain('全面加强公共卫生事业建设。');
    expect(starts).toContain('着力打造武汉国家中心城市金融中心。');
  });

  test('keeps the space between two Latin words that a line break parts', () => {
    const text = readReport('2020', '各位代表：\n\n建设智慧城市 Smart\n\nCity 平\n\n台。');
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(['各位代表：', '建设智慧城市Smart City平台。']);
  });

  test('begins with its title, date and speaker, each on a line', () => {
    expect(reports['2020'].front).toEqual([
      '政府工作报告',
      '——2020年12月29日在江汉区第十五届人民代表大会第五次会议上',
      '武汉市江汉区人民政府副区长许光辉',
    ]);
  });

  test('ends with its distribution list, which is no sentence', () => {
    expect(reports['2020'].back).toEqual([
      '抄送：区委办公室，区纪委办公室，各人民团体。',
      '区人大办公室，区政协办公室，区法院，区检察院。',
      '江汉区人民政府办公室2021年1月15日印发',
    ]);
  });

  test('loses no character but the word 附件', () => {
    expect(parting(wholeText('2020'), squeeze(seed('2020')).replace('附件', ''))).toBeNull();
  });
});

describe('the 2022 report', () => {
  test('has 308 sentences, numbered in reading order', () => {
    expect(sentences(reports['2022']).map((sentence) => sentence.id)).toEqual(
      Array.from({ length: 308 }, (_, index) => `2022-${index + 1}`),
    );
  });

  test('joins a sentence over a page break', () => {
    expect(seed('2022')).toContain('主要经\n\n济指标');
    expect(textOf('2022', '2022-7')).toContain('主要经济指标逆势上扬、全市领先');
  });

  test('reads 和 where the page break left "and"', () => {
    expect(seed('2022')).toMatch(/精神\s*and\s*习近/);
    expect(textOf('2022', '2022-96')).toMatch(
      /^坚持把学习贯彻党的二十大精神和习近平总书记重要讲话精神作为首要政治任务/,
    );
  });

  test('loses no character but the word 附件, the marks of Markdown and that "and"', () => {
    const expected = squeeze(seed('2022').replace(/[*#]/g, '')).replace('附件', '').replace('and', '和');
    expect(parting(wholeText('2022'), expected)).toBeNull();
  });

  test('begins with its number, notice, title, date and speaker', () => {
    expect(reports['2022'].front).toEqual([
      '江政〔2023〕1号',
      '区人民政府关于印发政府工作报告的通知',
      '各街道办事处，区人民政府各部门，区属各单位：',
      '政府工作报告已经区第十六届人民代表大会第二次会议审议通过，现印发给你们，请认真组织学习，抓好贯彻落实。',
      '江汉区人民政府',
      '2023年1月31日',
      '政府工作报告',
      '——2022年12月27日在江汉区第十六届人民代表大会第二次会议上',
      '江汉区人民政府区长叶文静',
    ]);
  });
});

describe('headings', () => {
  const headings = (id: ReportId) => reports[id].sections.map(({ level, heading }) => `${level} ${heading}`);

  test('of the 2020 report', () => {
    expect(headings('2020')).toEqual([
      '1 一、2020年主要工作',
      '1 二、“十四五”主要思路和奋斗目标',
      '1 三、2021年工作安排',
      '2 （一）聚焦高标准防控，筑牢疫情防控新屏障',
      '2 （二）聚焦高质量发展，提升区域经济新质效',
      '2 （三）聚焦高品质生活，增进人民群众新福祉',
      '2 （四）聚焦高效能治理，构建共建共治共享新格局',
      '2 （五）聚焦高水平服务，展现履职尽责新作为',
      '1 名词解释',
    ]);
  });

  test('of the 2022 report', () => {
    expect(headings('2022')).toEqual([
      '1 一、2022年工作回顾',
      '2 （一）全力以赴稳增长，综合经济提质进位',
      '2 （二）持之以恒强动能，发展活力日益增强',
      '2 （三）建管并重优品质，城区面貌不断改善',
      '2 （四）倾情倾力惠民生，社会事业协调发展',
      '2 （五）驰而不息转作风，政府效能持续提升',
      '1 二、2023年工作安排',
      '2 （一）着力服务新发展格局，厚植区域竞争新优势',
      '2 （二）着力提升产业能级，积蓄转型升级新动能',
      '2 （三）着力强化人才支持，领跑创新发展新赛道',
      '2 （四）着力提升功能品质，探索城区蝶变新路径',
      '2 （五）着力推进文化发展，提升江汉文化新品位',
      '2 （六）着力增进民生福祉，打造共同富裕新样板',
      '2 （七）着力提升治理水平，构筑平安江汉新屏障',
      '2 （八）着力加强自身建设，树立效能政府新标杆',
      '1 名词解释',
    ]);
  });
});

describe('leads, the headings inside paragraphs', () => {
  const leads = (id: ReportId, heading: string) =>
    [...paragraphs(reports[id])]
      .filter(({ headings, paragraph }) => paragraph.lead && headings.at(-1)?.startsWith(heading))
      .map(({ paragraph }) => paragraph.sentences[0]?.text);

  test('of a section of each report', () => {
    expect(leads('2020', '（三）聚焦高品质生活')).toEqual([
      '提高就业服务供给质量。',
      '提升综合保障功能。',
      '促进社会事业协调发展。',
      '提升生态环境品质。',
    ]);
    expect(leads('2022', '（三）建管并重')).toEqual([
      '城区建设攻坚推进。',
      '城市管理日臻精细。',
      '生态环境持续改善。',
      '安全防线全面筑牢。',
    ]);
  });

  test('stand only under headings of the second level', () => {
    expect(leads('2020', '一、')).toEqual([]);
    expect(leads('2022', '二、')).toEqual([]);
  });

  test('are not first sentences that merely are short', () => {
    expect(leads('2020', '（五）聚焦高水平')).toEqual([
      '坚持把政治建设摆在首位。',
      '坚持建设依法履职的政府。',
      '坚持建设高效务实的政府。',
      '坚持建设担当担责的政府。',
    ]);
    expect(leads('2022', '（五）驰而不息')).toEqual(['党的领导全面加强。', '依法行政深入推进。', '服务效能不断优化。']);
  });
});

describe('the official glossary', () => {
  test('has 28 terms in 2020 and 24 in 2022, numbered as printed', () => {
    const numbers = (id: ReportId) => readGlossary(reports[id]).map((term) => term.number);
    expect(numbers('2020')).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    expect(numbers('2022')).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  test('keeps an explanation of several sentences whole', () => {
    expect(readGlossary(reports['2020'])[26]).toEqual({
      id: '2020-term-27',
      report: '2020',
      number: 27,
      term: '江汉管家',
      definition:
        '我区的一支群防群治力量。人员从网格员、安保队员、志愿者、退休党员、热心群众等社会各界力量中挑选组成，承担平安宣传员、信息收集员、治安服务员、矛盾调解员职责。',
      sentences: ['2020-313', '2020-314'],
    });
  });

  test('reads 一 where the file has a dash at the start of a term', () => {
    const terms = readGlossary(reports['2020']).map((term) => term.term);
    expect(terms.slice(23, 25)).toEqual(['一场三馆', '一圈四中心']);
  });

  test('refuses a report without one', () => {
    expect(() => readGlossary({ id: '2020', front: [], back: [], opening: [], sections: [] })).toThrow(
      '2020: no 名词解释 found',
    );
  });

  test('refuses a paragraph that is no entry', () => {
    const paragraph = { lead: false, sentences: [{ id: '2020-1', text: '六稳是什么。' }] };
    const sections = [{ level: 1 as const, heading: '名词解释', paragraphs: [paragraph] }];
    expect(() => readGlossary({ id: '2020', front: [], back: [], opening: [], sections })).toThrow(
      '2020: not a glossary entry: 六稳是什么。',
    );
  });
});
