/** How long the author of a fact waits for the build: reading the reports, finding quotes, all checks. */
import { bench, describe } from 'vitest';
import { checkDataset, indexAll } from '../../geo/check/index';
import { loadDataset } from '../../geo/load';
import { publish } from '../../geo/publish';
import { ROOT, report } from '../geo/seeds';

const { data } = loadDataset(ROOT);
const indexes = indexAll(data);

describe('building the dataset', () => {
  bench('read one report', () => {
    report('2022');
  });
  bench('check everything', () => {
    checkDataset(data, indexes);
  });
  bench('publish', () => {
    publish(data, indexes);
  });
});
