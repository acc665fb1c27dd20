/** The words of the list of keys in English. */
import type { KeysWords } from './keys.zh';

export const keysEn: KeysWords = {
  title: 'Keys',
  single: 'Use single keys',
  list: [
    ['/', 'Search'],
    ['1 2 3 4', 'Years: 2020, 2021 planned, 2022, 2023 planned'],
    ['Shift+1…4', 'Only that year'],
    ['[ ]', 'Previous, next thing'],
    ['↑ ↓', 'Move in the list'],
    ['Enter', 'Open'],
    ['Esc', 'Close what is on top'],
    ['+ −', 'Zoom the map'],
    ['?', 'This list'],
  ],
};
