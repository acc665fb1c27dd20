/** A large file of one's own, on the large map. */
import { expect, test } from 'vitest';
import { open } from './driver';
import {
  bring,
  chooseDatum,
  find,
  longestTask,
  manyRows,
  openImports,
  stays,
  tableRows,
  waitForDraft,
} from './importing';

test('100,000 points are read, filtered and drawn; what each step holds the page up is printed', async () => {
  const visitor = await open({}, { webgl: true });
  await visitor.waitForMap();
  await openImports(visitor);
  const idle = () => expect.poll(() => visitor.mapState(), { timeout: 60_000 }).toBe('idle');
  const longest: Record<string, number> = {
    read: await longestTask(visitor, async () => {
      await bring(visitor, 'large.csv', manyRows(100_000));
      await waitForDraft(visitor);
    }),
    draw: await longestTask(visitor, idle),
    datum: await longestTask(visitor, () => chooseDatum(visitor, 'GCJ-02').then(idle)),
  };
  // Moving so many takes a while, and the question must not give way to a report of progress.
  expect(await stays(visitor, 'import-accept', () => chooseDatum(visitor, 'BD-09').then(idle))).toBe(true);
  await visitor.click('import-accept');
  await visitor.clickNamed('button', '表格');
  await tableRows(visitor);
  longest.filter = await longestTask(visitor, () => find(visitor, '公园').then(idle));
  console.log(
    Object.entries(longest)
      .map(([step, time]) => `${step} ${Math.round(time)} ms`)
      .join(', '),
  );
  const rows = await tableRows(visitor);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((cells) => cells.some((cell) => cell.includes('公园')))).toBe(true);
}, 240_000);
