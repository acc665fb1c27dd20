/** The words of 数说, loaded with its screen. */
import type { ReportId, Year } from '../../../geo/schema';
import type { PublishedStatSeries } from '../../../geo/schema/published';

const isPlanned = (year: Year) => year === 2021 || year === 2023;

export const numbersZh = {
  title: '数说：报告里的数，按年并排',
  lead: '实心是报告里已完成的数，虚线框是计划的数。斜纹处缺 2021 年的总结报告。',
  caveat: '口径不同的不相连',
  caveatEnd: '，只并排放着；线只连两个已报告的年份。',
  search: '数的名称、报告的用词',
  groups: { indicator: '主要指标', other: '未归入十类' },
  jump: '跳到',
  count: (count: number) => `${count} 组`,
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 组数` : `显示 ${shown} 组数，共 ${all} 组`),
  onlyOver: '只看有两年以上的',
  view: '看法',
  asCharts: '看成图',
  asTable: '看成表格',
  download: '导出 CSV',
  fileName: '江汉-数说.csv',
  otherFilters: '数字不分单元、不分阶段，这两种筛选在这里不起作用。',
  year: (year: Year) => (isPlanned(year) ? `${year} 计划` : String(year)),
  unquantified: '未给数',
  definition: '口径不同',
  base: '基数不同',
  comparability: { same: '口径相同', definition: '口径不同', base: '基数不同' } satisfies Record<
    PublishedStatSeries['comparability'],
    string
  >,
  notJoined: '各年不相连。',
  single: '只有一年的数',
  sentences: (count: number) => `${count} 句原文`,
  /** One year of a picture in words. */
  mark: (year: string, number: string, unit: string) => `${year} ${number}${number.endsWith(unit) ? '' : unit}`,
  stub: (year: string, words: string | null) => `${year} ${words ?? '未给数'}`,
  hedged: (hedge: string) => `（${hedge}）`,
  footer: '数字均照报告原文；“预计”“左右”“以上”“超”等字照录在数字上方。',
  source: (reports: readonly { title: string; deliveredOn: string }[]) =>
    `资料：${reports.map(({ title, deliveredOn }) => `${title}（${deliveredOn}）`).join('、')}`,
  caption: (count: number) => `${count} 组数，按年`,
  tableName: '名称',
  tableUnit: '单位',
  tableComparability: '能否比较',
  readSentence: (report: ReportId, quote: string) => `${report} 年报告：“${quote}”`,
  empty: '没有符合条件的数',
  emptyBody: '可以去掉一些筛选，或换一个说法。',
  csvColumns: [
    '编号',
    '名称',
    '类别',
    '年份',
    '已报告或计划',
    '数值',
    '单位',
    '原文写法',
    '原文限定词',
    '能否比较',
    '说明',
    '报告',
    '句号',
    '所在章节',
    '原句',
  ],
};

export type NumbersWords = typeof numbersZh;
