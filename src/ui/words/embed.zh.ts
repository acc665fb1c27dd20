/** The words of the app inside another page, and of the panel that makes the code for it. */
export const embedZh = {
  openWhole: '打开整张地图',
  gestures: {
    windows: '按住 Ctrl 再滚动，可以缩放地图',
    mac: '按住 ⌘ 再滚动，可以缩放地图',
    mobile: '用两根手指移动地图',
  },
  title: '嵌入网页',
  intro: '把这一屏放进自己的网页：复制下面的代码。地图只读，不带访问者的任何信息。',
  width: '宽（像素，留空占满）',
  height: '高（像素）',
  parts: '带上',
  part: { list: '清单和筛选', legend: '图例', controls: '地图按钮' },
  code: '嵌入代码',
  copy: '复制代码',
  copied: '已复制嵌入代码。',
  copyRefused: '这个浏览器不让复制，代码已选中，可以手动复制。',
  qr: '嵌入网址的二维码',
  qrHint: '用手机扫一扫，看嵌入后的样子。',
};

export type EmbedWords = typeof embedZh;
