/** The words of the list of keys, loaded with it. */
export const keysZh = {
  title: '按键',
  single: '启用单键',
  list: [
    ['/', '搜索'],
    ['1 2 3 4', '年份：2020、2021 计划、2022、2023 计划'],
    ['Shift+1…4', '只看这一年'],
    ['[ ]', '上一件、下一件'],
    ['↑ ↓', '在清单里移动'],
    ['Enter', '打开'],
    ['Esc', '关闭最上面的一层'],
    ['+ −', '在地图上放大、缩小'],
    ['?', '这张表'],
  ] as [keys: string, meaning: string][],
};

export type KeysWords = typeof keysZh;
