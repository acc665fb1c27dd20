/** What is said when nothing is left to show. Comes with that message. */
export const emptyZh = {
  title: '没有同时符合这些条件的事项',
  nothing: (text: string) => `两份报告里没有“${text}”。`,
  lookedThrough: '也查了别名和拼音。',
  nearest: '相近的名称：',
  noThing: (text: string) => `没有哪件事叫“${text}”，引用的原句里也没有。`,
  elsewhere: (spots: number, sentences: number) =>
    `${[spots && `${spots} 个站名与地名`, sentences && `${sentences} 句原文`].filter(Boolean).join('、')}里有。`,
  showElsewhere: '在搜索框里看',
  reading: '正在读取拼音和原文……',
  titleText: (text: string) => `名称和引用的原句里没有“${text}”`,
  body: (relaxations: { name: string; count: number }[]) =>
    `${relaxations.map(({ name, count }) => `去掉“${name}”有 ${count} 项`).join('，')}。`,
  textHint: '拼音和报告全文没有读出来，只按字面查了名称和引用的原句。',
  show: (name: string, count: number) => `去掉“${name}”看 ${count} 项`,
};

export type EmptyWords = typeof emptyZh;
