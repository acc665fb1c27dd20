/** What is said in English when nothing is left to show. */
import type { EmptyWords } from './empty.zh';
import { plural } from './plural';

export const emptyEn: EmptyWords = {
  title: 'Nothing meets all these filters',
  nothing: (text) => `Neither report says “${text}”.`,
  lookedThrough: 'Other names and pinyin were searched too.',
  nearest: 'Similar names:',
  noThing: (text) => `No thing is called “${text}”, and no quoted sentence says it.`,
  elsewhere: (spots, sentences) =>
    `Found in ${[spots && plural(spots, 'station or place name'), sentences && plural(sentences, 'sentence')].filter(Boolean).join(' and ')}.`,
  showElsewhere: 'Show in the search',
  reading: 'Reading pinyin and the reports…',
  titleText: (text) => `No name and no quoted sentence says “${text}”`,
  body: (relaxations) =>
    `${relaxations.map(({ name, count }) => `Without “${name}”: ${plural(count, 'item')}`).join('. ')}.`,
  textHint: 'Pinyin and the full reports could not be read: only names and quoted sentences were searched, as written.',
  show: (name, count) => `Without “${name}”: ${plural(count, 'item')}`,
};
