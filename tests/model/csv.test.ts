import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/model/csv';

test('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
  expect(toCsv(['名称'], [['口袋公园']])).toBe('\ufeff名称\r\n口袋公园\r\n');
});

test('quotes what holds a comma, a quotation mark or a line break', () => {
  const row = ['一,二', '他说"好"', '一\n二'];
  const { data } = Papa.parse(toCsv(['a', 'b', 'c'], [row]).slice(1), { skipEmptyLines: true });
  expect(data).toEqual([['a', 'b', 'c'], row]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('no cell is a formula: %s', (cell) => {
  expect(toCsv(['a'], [[cell]])).toContain(`'${cell}`);
});

test('numbers stay numbers and nothing stays nothing', () => {
  expect(toCsv(['a', 'b', 'c'], [[16000, null, 0.239]])).toBe('\ufeffa,b,c\r\n16000,,0.239\r\n');
});
