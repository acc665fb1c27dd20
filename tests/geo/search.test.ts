import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../geo/readings';
import type { BasemapFeature, SearchData } from '../../geo/schema/published';
import { searchData } from '../../geo/search';
import { spotsOf } from '../../geo/spots';
import { readAloud } from '../../src/model/readAloud';
import { dataset } from './fixture';
import { ROOT, report, sentences } from './seeds';

describe('Chinese is read aloud', () => {
  test.each([
    ['江汉路步行街', 'jiāng hàn lù bù xíng jiē'],
    ['长江证券', 'cháng jiāng zhèng quàn'],
    ['中电科长江数据', 'zhōng diàn kē cháng jiāng shù jù'],
    ['长投云玺', 'cháng tóu yún xǐ'],
    ['中国银行', 'zhōng guó yín háng'],
    ['民众乐园', 'mín zhòng lè yuán'],
    ['音乐节', 'yīn yuè jié'],
    ['华发中城商都', 'huá fà zhōng chéng shāng dū'],
    ['杨汉湖', 'yáng chà|hàn hú'],
    ['杨汊湖', 'yáng chà hú'],
    ['黄陂街', 'huáng pí jiē'],
    ['硚口路', 'qiáo kǒu lù'],
    ['重塑竞争新优势', 'chóng sù jìng zhēng xīn yōu shì'],
    ['重点', 'zhòng diǎn'],
    ['率先', 'shuài xiān'],
    ['效率', 'xiào lǜ'],
    ['江汉一路', 'jiāng hàn yī lù'],
    ['逾期还建', 'yú qī huán jiàn'],
  ])('%s as %s', (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  test('without a syllable for anything but Han characters', () => {
    expect(readingOf('红T众创“空间” 12')).toBe('hóng zhòng chuàng kōng jiān');
    expect(readingOf('GDP')).toBe('');
  });
});

const line = (name: string, coordinates: [number, number][], outside?: true): BasemapFeature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: { layer: 'road', class: 3, name, ...(outside ? { outside } : {}) },
});

describe('a spot to start from', () => {
  test('is a road as a whole, at the middle of its stretches', () => {
    const [road, ...others] = spotsOf([
      line('香港路', [
        [114.2, 30.6],
        [114.21, 30.6],
      ]),
      line('香港路', [
        [114.21, 30.6],
        [114.24, 30.6],
      ]),
    ]);
    expect(others).toEqual([]);
    expect(road).toMatchObject({ kind: 'road', name: '香港路', nameEn: null });
    expect(road?.at[0]).toBeCloseTo(114.22, 5);
    expect(road?.at[1]).toBeCloseTo(30.6, 5);
  });

  test('lies on the road, also where the road bends', () => {
    const bend: [number, number][] = [
      [114.2, 30.6],
      [114.2, 30.61],
      [114.21, 30.61],
    ];
    const [road] = spotsOf([line('常青路', bend)]);
    expect(road?.at[0] === 114.2 || road?.at[1] === 30.61).toBe(true);
  });

  test('lies in the district if any part does', () => {
    const inside: [number, number][] = [
      [114.2, 30.6],
      [114.21, 30.6],
    ];
    const beyond: [number, number][] = [
      [114.3, 30.6],
      [114.4, 30.6],
    ];
    expect(spotsOf([line('建设大道', inside), line('建设大道', beyond, true)])[0]).toMatchObject({
      at: [114.205, expect.closeTo(30.6, 5)],
    });
    expect(spotsOf([line('临江大道', beyond, true)])[0]).toMatchObject({ outside: true });
  });

  test('is a station with its lines, called a station', () => {
    const station: BasemapFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [114.2541, 30.61018] },
      properties: { layer: 'station', name: '范湖', nameEn: 'Fanhu', lines: ['2', '3'] },
    };
    expect(spotsOf([station])).toEqual([
      { kind: 'station', name: '范湖站', nameEn: 'Fanhu Station', lines: ['2', '3'], at: [114.2541, 30.61018] },
    ]);
  });

  test('is a lake with the English name its label has, not a river', () => {
    const ring = [
      [114.26, 30.6],
      [114.27, 30.6],
      [114.27, 30.61],
      [114.26, 30.6],
    ];
    const water = (name: string, type: 'lake' | 'river'): BasemapFeature => ({
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [ring] },
      properties: { layer: 'water', type, name },
    });
    const label: BasemapFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [114.265, 30.605] },
      properties: { layer: 'water-name', name: '菱角湖', nameEn: 'Lingjiao Lake' },
    };
    const spots = spotsOf([water('长江', 'river'), water('菱角湖', 'lake'), label]);
    expect(spots.map(({ kind, name, nameEn }) => [kind, name, nameEn])).toEqual([['lake', '菱角湖', 'Lingjiao Lake']]);
  });
});

describe('the index', () => {
  test('holds places with their other names, then units, then spots', () => {
    const { data } = dataset();
    data.basemap.push(
      line('香港路', [
        [114.2, 30.6],
        [114.21, 30.6],
      ]),
    );
    const { findables } = searchData(data);
    expect(findables.map(({ kind, id }) => `${kind} ${id}`).slice(0, 3)).toEqual([
      'place longhu-jiangchen-paradise-walk',
      'place lingjiao-lake-park',
      'unit cbd',
    ]);
    expect(findables[0]?.names).toEqual([
      { text: '龙湖江宸天街', pinyin: 'lóng hú jiāng chén tiān jiē' },
      { text: '江宸天街', pinyin: 'jiāng chén tiān jiē' },
    ]);
    expect(findables.at(-1)).toEqual({
      kind: 'road',
      id: 'road:香港路',
      names: [{ text: '香港路', pinyin: 'xiāng gǎng lù' }],
      nameEn: null,
      at: [114.205, expect.closeTo(30.6, 5)],
    });
  });

  const published: SearchData = JSON.parse(readFileSync(join(ROOT, 'public/data/search.json'), 'utf8'));

  test('gives every Han character of every name one reading', () => {
    const wrong = published.findables
      .flatMap(({ names }) => names)
      .filter(
        ({ text, pinyin }) =>
          (text.match(/\p{Script=Han}/gu) ?? []).length !== pinyin.split(' ').filter(Boolean).length,
      )
      .map(({ text }) => text);
    expect(wrong).toEqual([]);
  });

  test('names nothing twice', () => {
    const all = published.findables.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(all).size).toBe(all.length);
  });

  test('lets the reports be read aloud as the dictionary does, but for a handful of characters', () => {
    const read = readAloud(published);
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0304\u030c]/g, '')
        .normalize('NFC')
        .split(' ');
    const pairs = [report('2020'), report('2022')].flatMap(sentences).flatMap(({ text }) => {
      const heard = read(text).split(' ');
      return plain(readingOf(text)).map((syllable, at) => [syllable, heard[at]]);
    });
    const wrong = pairs.filter(([written, heard]) => written !== heard);
    expect(pairs.length).toBeGreaterThan(20_000);
    expect(wrong.length).toBeLessThan(10);
  });
});
