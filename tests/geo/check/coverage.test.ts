import { expect, test } from 'vitest';
import { coverage } from '../../../geo/check/coverage';
import { indexAll } from '../../../geo/check/index';
import { complaints, dataset } from '../fixture';

const REVIEWED = 'geo/reviewed/2022.json';

test('counts what each sentence is accounted for by', () => {
  const { data } = dataset();
  expect(coverage(data, indexAll(data))).toEqual([
    { report: '2020', sentences: 3, quotedByPlaces: 2, quotedByStats: 1, reviewed: 0, open: [] },
    { report: '2022', sentences: 3, quotedByPlaces: 1, quotedByStats: 0, reviewed: 2, open: [] },
  ]);
});

test('a sentence nobody has read', () => {
  expect(
    complaints(({ data }) => {
      data.reviewed[0]?.value.sentences.shift();
    }),
  ).toEqual([`${REVIEWED} › 2022-2 › nobody has read: 建设口袋公园2个。`]);
});

test('a sentence whose only quote is taken away', () => {
  expect(
    complaints(({ mall }) => {
      mall.mentions = [
        {
          report: '2020',
          quote: '推进菱角湖公园改造',
          words: '菱角湖公园',
          year: 2021,
          tense: 'planned',
          stage: 'upgrade',
        },
      ];
    }),
  ).toEqual(['geo/reviewed/2020.json › 2020-2 › nobody has read: 龙湖江宸天街开业。']);
});

test('a review whose sentence now has another number', () => {
  expect(
    complaints(({ data }) => {
      Object.assign(data.reviewed[0]?.value.sentences[0] ?? {}, { starts: '推进海绵城市' });
    }),
  ).toEqual([`${REVIEWED} › 2022-2 › does not start with "推进海绵城市" but with "建设口袋公园2个。"`]);
});

test('a review of a sentence that is not there', () => {
  expect(
    complaints(({ data }) => {
      data.reviewed[0]?.value.sentences.push({ sentence: '2022-4', starts: '推进海绵城市', as: 'none' });
    }),
  ).toEqual([`${REVIEWED} › 2022-4 › there is no such sentence`]);
});

test('a sentence reviewed as empty that a place quotes', () => {
  expect(
    complaints(({ data }) => {
      data.reviewed[0]?.value.sentences.push({ sentence: '2022-1', starts: '常青公园', as: 'none' });
    }),
  ).toEqual([`${REVIEWED} › 2022-1 › is reviewed as "none", yet a place quotes it`]);
});

test('a sentence reviewed as a programme may hold a place too', () => {
  expect(
    complaints(({ data }) => {
      data.reviewed[0]?.value.sentences.push({ sentence: '2022-1', starts: '常青公园', as: 'programme' });
    }),
  ).toEqual([]);
});
