/** What the button for slides says, and what stands on them beside the texts of the interface. */
import type { Tense, Year } from '../../../geo/schema';

export const slidesZh = {
  /** The button. */
  make: 'PPTX 幻灯片',
  hint: '一屏一页，文字和表格可以改',
  drawing: (done: number, total: number) => `正在画地图 ${done} / ${total}`,
  writing: '正在写幻灯片……',
  cancel: '不做了',
  cancelled: '没有做完，已停下。',
  failed: '幻灯片没有做出来：地图没有画好，或程序没有取到。这一屏没有变，可以再试一次。',
  saved: (name: string) => `已存为 ${name}`,

  /** Language of the file. */
  language: 'zh-CN',
  fileKind: '幻灯片',
  of: (number: number, total: number) => `${number} / ${total}`,
  contents: '各步',
  text: '正文',
  filterName: '筛选',
  quote: '报告原句',
  source: (report: string, date: string) => `江汉区政府工作报告（${report} 年），${date}`,
  filter: (text: string, count: number) => `筛选：${text}（${count} 项）`,
  columns: { number: '号', name: '事项', category: '类别', year: '年' },
  year: (year: Year, tense: Tense) => (tense === 'planned' ? `${year} 计划` : String(year)),
  planned: '计划',
  table: (title: string) => `${title}：编号、事项、类别、四格、年`,
  more: (count: number) => `还有 ${count} 项，在下一页。`,
  continued: (title: string, page: number, pages: number) =>
    pages > 1 ? `${title}（续 ${page} / ${pages}）` : `${title}（续）`,
  legend: (signs: readonly (readonly [string, string])[]) => signs.map(([sign, word]) => `${sign} ${word}`).join('   '),
  numbers: '深底的号在图上；白底的号没有标在图上：只知道片区，或报告没有写在哪里。',
  mapName: '地图',
  map: (title: string, numbers: number) =>
    numbers === 0 ? `江汉区地图：${title}。` : `江汉区地图：${title}，标出 ${numbers} 个编号，编号与表相同。`,
  north: '北',
  qr: '扫码看\n同一画面',
  qrWhole: '扫码打开',
  qrName: '二维码',
  qrOf: (address: string) => `二维码，网址 ${address}`,
  indicative: '片区范围为示意',
  made: (date: string) => `制作日期 ${date}`,

  end: '资料与读法',
  sources: '资料',
  report: (title: string, by: string, at: string, on: string, number: string | null) =>
    `${title}，${by}，${on} 在${at}上作${number ? `，${number}` : ''}`,
  gap: '2021 年的总结报告不在资料中：2021 年的计划若在后来的报告里没有再提，只能说“未再提及”，不能说没有做。',
  reading: '怎么读',
  cells: '四格依次是 2020 年、2021 年计划、2022 年、2023 年计划里报告怎么说；虚线是缺的那份 2021 年总结。',
  yearColumn: '“年”一列是表中所取那一句说的年份；“计划”是报告里的安排，不是结果。',
  facts: '坐标、许可、说明',
  coordinates: (text: string) => `坐标系：${text}`,
  licence: (text: string) => `许可：${text}`,
  address: (text: string) => `网址：${text}`,
};

export type SlidesWords = typeof slidesZh;
