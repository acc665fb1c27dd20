/** What a later report makes of a promise: made-up cases for every rule, and the real ones the rules were made for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../geo/schema';
import type { PlaceCollection, PublishedMention } from '../../geo/schema/published';
import { indexDataset } from '../../src/model/dataset';
import { entryOf, ledger, RULES_VERSION } from '../../src/model/ledger';
import { VERDICTS } from '../../src/model/verdict';
import { dataset, mention, place } from './fixture';

const promise = mention(2021, 'planned', 'build');
const entry = (...mentions: PublishedMention[]) => entryOf(place('hall', { mentions }));
/** The verdict on a promise of the first report, given what the second says. */
const verdict = (...later: PublishedMention[]) => entry(promise, ...later)?.verdict;

describe('a promise the later report', () => {
  test.each([
    ['complete', 'done'],
    ['open', 'done'],
    ['upgrade', 'done'],
    ['award', 'award'],
    ['clearance', 'progress'],
    ['land', 'progress'],
    ['start', 'progress'],
    ['build', 'progress'],
  ] as const)('reviews as "%s" is "%s"', (stage, expected) => {
    expect(verdict(mention(2022, 'done', stage))).toBe(expected);
  });

  test.each(['mention', 'plan'] as const)('reviews without an act ("%s") is unclear', (stage) => {
    expect(verdict(mention(2022, 'done', stage))).toBe('unclear');
  });

  test('names only in passing is unclear, whatever stage it names', () => {
    expect(new Set(STAGES.map((stage) => verdict(mention(2022, 'context', stage))))).toEqual(new Set(['unclear']));
  });

  test('only plans again is planned again, whatever it plans', () => {
    expect(new Set(STAGES.map((stage) => verdict(mention(2023, 'planned', stage))))).toEqual(new Set(['replanned']));
  });

  test('does not speak of is not mentioned again', () => {
    expect(verdict()).toBe('no-mention');
  });
});

describe('of several later sentences', () => {
  test('an award beats a completion', () => {
    expect(verdict(mention(2022, 'done', 'open'), mention(2022, 'done', 'award'))).toBe('award');
  });

  test('a completion beats works under way', () => {
    expect(verdict(mention(2022, 'done', 'build'), mention(2022, 'done', 'complete'))).toBe('done');
  });

  test('works under way beat the next plan', () => {
    expect(verdict(mention(2023, 'planned', 'complete'), mention(2022, 'done', 'build'))).toBe('progress');
  });

  test('the next plan beats a mention in passing', () => {
    expect(verdict(mention(2022, 'context', 'mention'), mention(2023, 'planned', 'build'))).toBe('replanned');
  });

  test('a mention in passing changes nothing in what a review says', () => {
    expect(verdict(mention(2022, 'context', 'mention'), mention(2022, 'done', 'open'))).toBe('done');
  });

  test('the one the verdict rests on stands first, plans after reviews, passing mentions last', () => {
    const passing = mention(2022, 'context', 'mention');
    const next = mention(2023, 'planned', 'upgrade');
    const works = mention(2022, 'done', 'build');
    const award = mention(2022, 'done', 'award');
    expect(entry(promise, passing, next, works, award)?.later).toEqual([award, works, next, passing]);
  });
});

describe('a line of the ledger', () => {
  test('is not there for a thing nobody promised', () => {
    expect(entry(mention(2020, 'done', 'open'), mention(2022, 'done', 'award'))).toBeNull();
  });

  test('is a plan while no later report is there', () => {
    expect(entry(mention(2022, 'done', 'build'), mention(2023, 'planned', 'complete'))).toMatchObject({
      verdict: 'plan',
      promises: [{ year: 2023 }],
      later: [],
    });
  });

  test('holds the promises of the first report that has any; the next plan is an answer', () => {
    const again = mention(2023, 'planned', 'build', 'again');
    expect(entry(again, promise)).toMatchObject({ promises: [promise], later: [again] });
  });

  test('holds every promise of that report', () => {
    const second = mention(2021, 'planned', 'upgrade', 'second');
    expect(entry(promise, second)?.promises).toEqual([promise, second]);
  });

  test('does not take what its own report has already done for an answer', () => {
    expect(entry(mention(2020, 'done', 'complete'), promise)?.verdict).toBe('no-mention');
  });
});

describe('an echo', () => {
  const note = { zh: '所属线路。', en: 'its line.' };
  const told = (sentence: string) => ({ ...promise, sentences: [sentence] });
  const station = (sentence = '2020-5') =>
    place('station', { mentions: [told(sentence)], related: [{ id: 'line', note }] });
  const line = (...later: PublishedMention[]) => place('line', { mentions: [told('2020-5'), ...later] });
  const echoes = (...places: ReturnType<typeof place>[]) =>
    ledger(dataset(...places)).find(({ place: { id } }) => id === 'station')?.echoes;

  test('tells of a related thing, promised in the same sentence, that has a follow-up', () => {
    const whole = line(mention(2022, 'done', 'build'));
    expect(echoes(station(), whole)).toEqual([{ place: whole, verdict: 'progress', note }]);
  });

  test('is silent about a related thing of another sentence', () => {
    expect(echoes(station('2020-6'), line(mention(2022, 'done', 'build')))).toEqual([]);
  });

  test('is silent about a related thing that is not mentioned again either, or only in passing', () => {
    expect(echoes(station(), line())).toEqual([]);
    expect(echoes(station(), line(mention(2022, 'context', 'mention')))).toEqual([]);
  });

  test('is silent where the thing has a follow-up of its own', () => {
    const built = place('station', {
      mentions: [told('2020-5'), mention(2022, 'done', 'build')],
      related: [{ id: 'line', note }],
    });
    expect(echoes(built, line(mention(2022, 'done', 'build')))).toEqual([]);
  });
});

describe('in the two reports', () => {
  const { features } = JSON.parse(readFileSync('public/data/places.geojson', 'utf8')) as PlaceCollection;
  const places = features as Parameters<typeof indexDataset>[0]['places'];
  const entries = ledger(indexDataset({ places, layout: [], reports: [], glossary: [] }));
  const of = (id: string) => entries.find((candidate) => candidate.place.id === id);

  test.each([
    ['国泰汉口科创中心', 'promised for 2021, opened in 2022', 'guotai-hankou-innovation-center', 'done'],
    ['常青街卫生服务中心', 'promised for 2021, under way in 2022', 'changqing-community-health-centre', 'progress'],
    ['地铁12号线江汉段', 'under way in 2022 and planned for 2023', 'metro-line-12', 'progress'],
    ['江汉路步行街', 'promised for 2021, an award in 2022', 'jianghan-road-pedestrian-street', 'award'],
    [
      '武汉长江航运中心',
      'not in the review of 2022, in the plan for 2023',
      'wuhan-yangtze-shipping-center',
      'replanned',
    ],
    ['楚宝片', 'promised for 2021, not mentioned again', 'chubao-block', 'no-mention'],
    ['农机公司片', 'promised for 2023 only', 'nongji-company-block', 'plan'],
  ] as const)('%s: %s', (_name, _why, id, expected) => {
    expect(of(id)?.verdict).toBe(expected);
  });

  test('石桥站 has no follow-up, and its line has one', () => {
    expect(of('shiqiao-station')).toMatchObject({
      verdict: 'no-mention',
      echoes: [{ place: { id: 'metro-line-12' }, verdict: 'progress' }],
    });
  });

  test('everything that was ever planned has one line, and nothing else', () => {
    const planned = places.filter((one) => one.properties.mentions.some((said) => said.tense === 'planned'));
    expect(entries.map((one) => one.place)).toEqual(planned);
  });

  test('every verdict is one of the seven words, and says what its right side shows', () => {
    for (const { place: thing, verdict: word, later } of entries) {
      expect(VERDICTS, thing.id).toContain(word);
      expect(later.length > 0, thing.id).toBe(!['no-mention', 'plan'].includes(word));
    }
  });
});

test('the rules have a version', () => {
  expect(RULES_VERSION).toBe(1);
});
