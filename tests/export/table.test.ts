/** The exported table, and the one for the clipboard. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { placesToClipboard, placesToCsv } from '../../src/model/export/table';
import { dataset, mention, place } from '../model/fixture';
import { data } from '../model/published';
import { provenanceIn, wordsIn } from './words';

const csvOf = (places = data.places, language: 'zh' | 'en' = 'zh') =>
  placesToCsv(places, data, wordsIn(language), provenanceIn(language, data, places.length));
const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;

test('begins with the mark of UTF-8, so that Excel shows Chinese', () => {
  expect(csvOf().startsWith('\ufeff编号,名称,英文名')).toBe(true);
});

test('has one row a thing, as many as the screen counts', () => {
  expect(rowsOf(csvOf()).map((row) => row.编号)).toEqual(data.places.map((one) => one.id));
});

test('says for each year what happened or was planned, and quotes every statement', () => {
  const one = place('park', {
    at: [114.27, 30.6],
    mentions: [
      mention(2021, 'planned', 'build', '建公园'),
      mention(2022, 'done', 'open', '公园开放'),
      mention(2022, 'done', 'award', '公园获评'),
    ],
  });
  const [row] = rowsOf(csvOf([one]));
  expect([row?.['2020 已报告'], row?.['2021 计划'], row?.['2022 已报告'], row?.['2023 计划']]).toEqual([
    '',
    '2021 计划建设',
    '2022 投用、2022 获评',
    '',
  ]);
  expect(row?.报告原句).toBe(
    '【2020 年报告】2021 计划建设：“建公园”\n【2022 年报告】2022 投用：“公园开放”\n【2022 年报告】2022 获评：“公园获评”',
  );
});

test('gives position, how sure it is, and on what it rests', () => {
  const [row] = rowsOf(csvOf([place('park', { at: [114.27, 30.6] })]));
  expect(row).toMatchObject({
    经度: '114.27',
    纬度: '30.6',
    '误差半径（米）': '50',
    位置依据: '据图',
    位置来源: 'OpenStreetMap',
    WKT: 'POINT (114.27 30.6)',
  });
});

test('leaves the position of a zone and of an unplaced thing blank', () => {
  const rows = rowsOf(csvOf());
  const blank = (id: string | undefined) => rows.find((row) => row.编号 === id)?.经度;
  const zone = data.places.find((one) => one.properties.category === 'zone' && one.geometry);
  const nowhere = data.places.find((one) => !one.geometry);
  expect([blank(zone?.id), blank(nowhere?.id)]).toEqual(['', '']);
});

test('carries source, licence and date in every row', () => {
  const notes = new Set(rowsOf(csvOf()).map((row) => row.来源与许可));
  expect([...notes]).toEqual([expect.stringMatching(/江汉一张图.*全部事项.*CC BY 4\.0.*2026-11-21/)]);
});

test('is in English in English, names first, quotations in Chinese', () => {
  const [row] = rowsOf(csvOf(data.places, 'en'));
  const [first] = data.places;
  expect(row).toMatchObject({ id: first?.id, name: first?.properties.nameEn, 'Chinese name': first?.properties.name });
});

describe('a cell that begins like a formula', () => {
  const risky = (name: string) => place('risky', { name, mentions: [mention(2022, 'done', 'open', name)] });
  test.each(['=1+1', '+86 27', '-1', '@SUM(A1)', '\tx', '＝1+1', "'=1"])('%j is kept from being one', (name) => {
    const [row] = rowsOf(placesToCsv([risky(name)], dataset(), wordsIn('zh'), provenanceIn('zh', dataset(), 1)));
    expect(row?.名称).toBe(`'${name}`);
    const { text } = placesToClipboard([risky(name)], dataset(), wordsIn('zh'), provenanceIn('zh', dataset(), 1));
    expect(text.split('\r\n')[1]?.split('\t')[1]?.startsWith("'")).toBe(true);
  });
});

test('on the clipboard a cell stays one cell, and markup stays text', () => {
  const one = place('a', { name: '<b>甲</b>', mentions: [mention(2022, 'done', 'open', '两\n行\t字')] });
  const { text, html } = placesToClipboard([one], dataset(), wordsIn('zh'), provenanceIn('zh', dataset(), 1));
  const [head = '', row = ''] = text.split('\r\n');
  expect(row.split('\t')).toHaveLength(head.split('\t').length);
  expect(html).toContain('<td>&lt;b&gt;甲&lt;/b&gt;</td>');
  expect(html).not.toContain('<b>');
});
