/** The words of the share panel, loaded with it. */
export const shareZh = {
  title: '分享这一屏',
  holds: (filtered: boolean, selected: string | null) =>
    `网址里有：${[filtered ? '筛选条件' : '', selected ? `选中的“${selected}”` : '', '镜头位置'].filter(Boolean).join('、')}。`,
  noPosition: '没有你的位置。',
  qr: '这一屏网址的二维码',
  address: '网址',
  copy: '复制网址',
  copied: '已复制网址，打开就是这一屏。',
  copyRefused: '这个浏览器不让复制，网址已选中，可以长按复制。',
  addStep: '把这一屏加为一步',
  send: '发给别人',
};

export type ShareWords = typeof shareZh;
