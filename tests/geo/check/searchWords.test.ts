import { expect, test } from 'vitest';
import { complaints } from '../fixture';

const because = { zh: '简称', en: 'short' };

test('a word finds things there are', () => {
  expect(
    complaints(({ data }) => {
      data.searchWords.value = [{ word: 'CBD', finds: ['cbd', 'nowhere'], because }];
    }),
  ).toEqual(['geo/searchWords.json › 0.finds › no place or layout unit "nowhere"']);
});

test('a word that stands in a name needs no telling', () => {
  expect(
    complaints(({ data, park }) => {
      data.searchWords.value = [{ word: '菱角湖', finds: [park.id], because }];
    }),
  ).toEqual(['geo/searchWords.json › 0.finds › "菱角湖" stands in a name of "lingjiao-lake-park" already']);
});
