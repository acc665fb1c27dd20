/** The dataset itself: what the reports say must pass every check, and the published files must be its work. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDataset, indexAll } from '../../geo/check/index';
import { loadDataset } from '../../geo/load';
import { publish } from '../../geo/publish';
import { line } from './fixture';
import { ROOT } from './seeds';

const { data, issues } = loadDataset(ROOT);
const indexes = indexAll(data);
const published = join(ROOT, 'public/data');

describe('the dataset', () => {
  test('follows its schemas', () => {
    expect(issues.map(line)).toEqual([]);
  });

  test('passes every check', () => {
    expect(checkDataset(data, indexes).map(line)).toEqual([]);
  });

  test('is what public/data holds, byte for byte', () => {
    const files = publish(data, indexes);
    expect(existsSync(published) ? readdirSync(published).sort() : []).toEqual([...files.keys()].sort());
    const changed = [...files].filter(([name, content]) => readFileSync(join(published, name), 'utf8') !== content);
    expect(changed.map(([name]) => name)).toEqual([]);
  });
});
