/** What the reader says in Chinese; loaded with the reader. */
import type { ReportId } from '../../../geo/schema';
import type { Share } from '../../model/reader';

export const reportZh = {
  title: (report: ReportId) => `${report} 年报告原文`,
  choose: '选一份报告',
  report: (report: ReportId) => `${report} 年报告`,
  delivered: (on: string, at: string) => `${on} ${at}`,
  onlyChinese: '',
  contents: '目录',
  openContents: (section: string | undefined) => (section ? `目录，现在读到：${section}` : '目录'),
  unitOfThings: '项',
  counts: '数字是该节提到的事项数。',
  share: ({ sentences, withThings, onMap }: Share) =>
    `全文 ${sentences} 句（含名词解释），${withThings} 句写到事项，其中 ${onMap} 句的事项能在图上看到。其余各句没有点名的事项，多是数字、部署和一般叙述。`,

  narrow: { named: '只看提到事项的段落', filtered: '只看筛选到的段落' },
  filters: '筛选',
  paragraphs: (count: number, all: number) => `${count} / ${all} 段`,
  skipped: (count: number) => `略去 ${count} 段`,
  nothingLeft: {
    title: '这份报告没有提到筛选到的事项',
    elsewhere: (sentences: number, report: ReportId) => `${report} 年报告里有 ${sentences} 句提到。`,
    nowhere: '另一份报告里也没有。',
    open: (report: ReportId) => `看 ${report} 年报告`,
    all: '看全文',
    changeFilters: '改筛选',
  },

  find: {
    label: '在这份报告里找',
    placeholder: '在原文里找',
    count: (at: number, all: number) => (all === 0 ? '没有找到' : `${at} / ${all}`),
    announce: (text: string, all: number) => (all === 0 ? `这份报告里没有“${text}”` : `“${text}”有 ${all} 处`),
    next: '下一处',
    previous: '上一处',
    clear: '清空',
  },

  sentenceNumber: (number: string) => `第 ${number} 句`,
  sentenceLink: (number: string) => `第 ${number} 句的链接`,
  sentenceUnknown: (number: string) => `这份报告没有第 ${number} 句。`,
  copyLink: '复制链接',
  copied: '已复制这一句的网址，打开就在这里。',
  copyRefused: '这个浏览器不让复制。这一句的网址就在地址栏里。',
  unmark: '去掉标记',
  moveBetween: '在句号码上按 ← → 换句',

  thing: (name: string, category: string, onMap: boolean) => `${name} · ${category}${onMap ? '' : ' · 未上图'}`,
  alsoNamed: (name: string) => `同一处也指：${name}`,

  glossary: {
    entries: (count: number) => `${count} 条`,
    number: (number: number) => `名词解释 ${number}`,
    toEntry: '到名词解释里看这一条',
    uses: '正文用在',
    unused: '正文没有用到这个词。',
  },

  strip: {
    label: '正在读的段落',
    nothing: '往下读，图上只留这一段提到的事项。',
    still: (all: number) => `地图不跟随，图上是全部 ${all} 项。`,
    none: '这一段没有点名的事项。',
    things: (count: number) => `本段 ${count} 项`,
    filtered: (count: number) => `筛选后 ${count} 项`,
    kinds: { mark: '图上', zone: '只到片区', none: '未上图' },
    solid: '实线＝在图上',
    dashed: '虚线＝未上图',
  },
  follow: '地图跟随',
  showMap: '看地图',
  showText: '看原文',

  loading: '正在读取报告原文……',
  failed: {
    title: '报告原文没有读出来',
    body: '原文文件没有取到，或者内容不完整。地图、清单和卡片里的原句仍可使用。可以再读一次；如果还不行，把下面这段发给维护者。',
    retry: '再读一次',
  },
};

export type ReportWords = typeof reportZh;
