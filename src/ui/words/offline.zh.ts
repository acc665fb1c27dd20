/** The words about working without a network, loaded with that. */
export const offlineZh = {
  label: '离线与更新',
  ready: '已经存好，没有网络也能打开。',
  update: '有新版本。',
  accept: '更新',
  close: '知道了',
  later: '以后再说',
};

export type OfflineWords = typeof offlineZh;
