/** The words of 承诺与进展, loaded with its screen. Neutral: a word says how far a thing came, never whether a promise was kept. */
import type { SortKey } from '../../model/ledgerTable';
import type { Verdict } from '../../model/verdict';

const verdicts: Record<Verdict, string> = {
  done: '报告称完成',
  award: '报告称获评',
  progress: '推进中',
  replanned: '2023 年计划再提',
  'no-mention': '后续报告未再提及',
  unclear: '信息不足',
  plan: '计划',
};
const shortVerdicts: Record<Verdict, string> = {
  ...verdicts,
  done: '完成',
  award: '获评',
  replanned: '再提',
  'no-mention': '未再提及',
};
const sortKeys: Record<SortKey, string> = { name: '名称', category: '类别', unit: '单元', verdict: '后续' };

export const ledgerZh = {
  title: (count: number, year: number, report: string) => `${year} 年计划的 ${count} 件事，${report} 年报告怎么说`,
  lead: '左边是计划的原句，右边是后来的报告的原句。',
  caveat: '2021 年的总结报告不在资料中',
  caveatEnd: '，“未再提及”不等于没有做。',
  tabs: { label: '承诺与进展的两页', ledger: '事项', numbers: '数说' },
  verdicts,
  shortVerdicts,
  verdictFilter: '按后续筛选',
  all: '全部',
  bar: (parts: { verdict: Verdict; count: number }[], total: number) =>
    `${total} 件：${parts.map(({ verdict, count }) => `${verdicts[verdict]} ${count}`).join('，')}`,
  filters: (active: number) => (active > 0 ? `筛选（${active}）` : '筛选'),
  download: '导出 CSV',
  fileName: '江汉-承诺与进展.csv',
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 件` : `显示 ${shown} 件，共 ${all} 件`),

  caption: (count: number) => `计划与后来的报告对照，${count} 件`,
  columns: { thing: '事项', promise: '计划怎么写', later: '后来的报告怎么写', verdict: '后续' },
  sortKeys,
  sort: '排序',
  sortBy: (key: SortKey) => `按${sortKeys[key]}排序`,
  answered: (year: number, count: number) => `${year} 年的计划 · ${count} 件`,
  unanswered: (year: number, count: number) => `只写进 ${year} 年计划 · ${count} 件`,
  unansweredNote: '还没有后来的报告可对照，一律写“计划”。',
  missing: (report: string) => `${report} 年报告里没有找到这件事。`,
  notReviewed: (report: string) => `${report} 年报告的工作回顾里没有这件事，下一年的计划里又列了出来。`,
  inPassing: (report: string) => `${report} 年报告只带到一句，看不出走到哪一步。`,
  noReportYet: '还没有后来的报告。',
  echo: (name: string, verdict: Verdict) => `同一句里的“${name}”有后续：${verdicts[verdict]}。`,
  onMap: '在地图上看',
  inList: '未上图，在清单里看',

  emptyTitle: '筛选出来的事都没有写进计划',
  emptyBody: (count: number) => `符合条件的有 ${count} 件，报告说的都是已做的事或只提到名字。`,
  emptyVerdict: (verdict: Verdict) => `没有“${verdicts[verdict]}”的事`,
  showAll: '看全部后续',

  rulesTitle: (version: number) => `怎样判定（规则第 ${version} 版）`,
  rulesLink: '怎样判定',
  rulesLead:
    '只看两份报告的字句，由程序从原句推出，不手填。先看后一份报告的工作回顾，再看它的计划，按下面的次序取第一个对得上的词：',
  rules: [
    { verdict: 'award', text: '回顾里说这件事入选、获评。' },
    { verdict: 'done', text: '回顾里说建成、投用、开业、开园，或完成改造、提升。' },
    { verdict: 'progress', text: '回顾里说征收、供地、开工、建设、加快。只说到过程，没有说完成。' },
    { verdict: 'replanned', text: '回顾里没有，后一份报告的 2023 年计划里又列了出来。' },
    { verdict: 'unclear', text: '后一份报告只在名词解释或叙述里带到名字，看不出走到哪一步。' },
    { verdict: 'no-mention', text: '后一份报告里没有找到这件事。' },
    { verdict: 'plan', text: '只写进 2023 年计划的事，还没有后来的报告可对照。' },
  ] satisfies { verdict: Verdict; text: string }[],
  rulesNotes: [
    '同一件事在回顾里有几句，取走得最远的一步；几句原文都列在右边。',
    '这个词只说这件事后来走到哪一步，不评价计划做到了没有。两句话的范围可能不同，不同处写在句下。',
    '一件事没有单独的后续，而同一句计划里相关的另一件有后续，写在“后续报告未再提及”下面。',
    '2021 年的总结报告不在资料中：2021 年里做成、后来不再写的事，这里看不到。',
    '没有写进计划的事不在这张表里；它们的四年记录在“探索”的卡片上。',
    '规则改动，版本号加一。',
  ],
  csvColumns: [
    '编号',
    '事项',
    '类别',
    '单元',
    '计划原句',
    '计划句号',
    '后来的报告原句',
    '后来的句号',
    '后续',
    '规则版本',
  ],
};

export type LedgerWords = typeof ledgerZh;
