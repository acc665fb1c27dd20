/** The words of the search results, loaded with them. */
import type { FindableKind } from '../../../geo/schema/published';

const kinds: Record<Exclude<FindableKind, 'place' | 'unit'>, string> = {
  station: '车站',
  road: '道路',
  park: '公园',
  lake: '湖',
};

export const searchZh = {
  results: '搜索结果',
  groups: { things: '事项', spots: '站名与地名', sentences: '原文', nearest: '相近的名称' },
  counts: {
    things: (count: number) => `${count} 项`,
    spots: (count: number) => `${count} 个`,
    sentences: (count: number) => `${count} 句`,
    nearest: (count: number) => `${count} 个`,
  },
  /** `shown` of `found` pass the other filters. */
  moreThings: (shown: number, found: number) =>
    shown === found ? `在清单里看全部 ${found} 项` : `在清单里看 ${shown} 项（其余 ${found - shown} 项被筛选挡住）`,
  moreSpots: (count: number) => `再看 ${count} 个地名`,
  moreSentences: (count: number) => `再看 ${count} 句`,
  alias: '也写作',
  /** After a word that is no name of the thing. */
  because: (reason: string) => `（${reason}）`,
  kinds,
  unit: '布局单元',
  lines: (lines: readonly string[]) => `地铁 ${lines.join('、')} 号线`,
  construction: '在建',
  startHere: '从这里看身边',
  startOnRoad: '从路中段看身边',
  outside: '在区外',
  source: (report: string, about: string) => `${report} 年报告 · ${about}`,
  nothing: (text: string) => `两份报告里没有“${text}”。也查了别名和拼音。`,
  loading: '正在读取拼音和原文……',
  failed: '拼音和原文没有读出来，现在只按字面查事项。再点一下搜索框会重读。',
  keys: { choose: '选择', open: '打开', close: '关闭' },
};
export type SearchWords = typeof searchZh;
