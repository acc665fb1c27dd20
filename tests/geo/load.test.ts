import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadDataset } from '../../geo/load';
import { dataset, line } from './fixture';

const { park, data, unit } = dataset();
let root = '';

function write(file: string, content: unknown): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianghan-'));
  write('geo/reports.json', { reports: data.reports.value });
  write('geo/stats.json', { series: [] });
  write('geo/searchWords.json', []);
  write('seeds/2020.txt', '各位代表：\n\n龙湖江宸天街开业。\n\n名词解释\n\n1.六稳：稳就业。\n');
  write('seeds/2022.txt', '各位代表：\n\n常青公园焕新升级。\n\n名词解释\n\n1.六稳：稳就业。\n');
  write('geo/places/park/lingjiao-lake-park.json', park);
});
afterEach(() => rmSync(root, { recursive: true }));

const issues = () => loadDataset(root).issues.map(line);

test('reads every file with the name it goes by', () => {
  write('geo/layout/current/cbd.json', unit);
  const loaded = loadDataset(root);
  expect(loaded.issues).toEqual([]);
  expect(loaded.data.places).toEqual([{ file: 'geo/places/park/lingjiao-lake-park.json', value: park }]);
  expect(loaded.data.layout.map(({ file }) => file)).toEqual(['geo/layout/current/cbd.json']);
  expect(loaded.data.glossary.map((term) => `${term.report} ${term.term}`)).toEqual(['2020 六稳', '2022 六稳']);
});

test('reads files in the order of their names, whatever the disk says', () => {
  for (const id of ['zz', 'aa', 'mm']) write(`geo/places/park/${id}.json`, { ...park, id });
  expect(loadDataset(root).data.places.map(({ value }) => value.id)).toEqual(['aa', 'lingjiao-lake-park', 'mm', 'zz']);
});

test('a place under another name than its id', () => {
  write('geo/places/park/other-park.json', { ...park });
  expect(issues()).toEqual(['geo/places/park/other-park.json › id › must equal the file name']);
});

test('a place in the folder of another category', () => {
  write('geo/places/culture/library.json', { ...park, id: 'library' });
  expect(issues()).toEqual(['geo/places/culture/library.json › category › must equal the folder name']);
});

test('a file that breaks the schema is named, and left out', () => {
  write('geo/places/park/lingjiao-lake-park.json', { ...park, category: 'lake' });
  const loaded = loadDataset(root);
  expect(loaded.issues.map(line)).toEqual([
    expect.stringMatching(
      /^geo\/places\/park\/lingjiao-lake-park\.json › category › Invalid type: Expected \("commerce" \| .+ but received "lake"$/,
    ),
  ]);
  expect(loaded.data.places).toEqual([]);
});

test('a file that is no JSON is named', () => {
  write('geo/places/park/lingjiao-lake-park.json', '{');
  expect(issues()).toEqual([expect.stringMatching(/^geo\/places\/park\/lingjiao-lake-park\.json › {2}› .*JSON/)]);
});
