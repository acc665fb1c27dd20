/** The years: pressed one by one, or played, cumulative or single; always with their counts. */
import { expect, test } from 'vitest';
import { open } from './driver';
import { announced, pressedYears } from './exploring';

test('playing adds year after year, says each, and stops at the last', async () => {
  const visitor = await open({}, { webgl: false });
  await visitor.waitForList();
  await visitor.click('timeline-play');
  expect(await pressedYears(visitor)).toEqual([2020]);
  expect(await visitor.count()).toBe(await visitor.facetCount('year', 2020));
  await expect.poll(() => announced(visitor)).toContain(`2020 已报告，${await visitor.count()} 项`);
  await expect.poll(() => pressedYears(visitor), { timeout: 3000 }).toEqual([2020, 2021]);
  await expect.poll(() => pressedYears(visitor), { timeout: 6000 }).toEqual([2020, 2021, 2022, 2023]);
  await expect
    .poll(async () => (await visitor.accessibilityTree()).includes('button "按年播放"'), { timeout: 3000 })
    .toBe(true);
  expect(visitor.address().parameters).toEqual({ year: '2020,2021,2022,2023' });
});

test('in single years each stands alone, and a second press of the button holds it there', async () => {
  const visitor = await open({ category: 'park' }, { webgl: false });
  await visitor.waitForList();
  await visitor.clickNamed('button', '单年');
  await visitor.click('timeline-play');
  await expect.poll(async () => (await pressedYears(visitor))[0], { timeout: 4000 }).toBeGreaterThan(2020);
  await visitor.click('timeline-play');
  const held = await pressedYears(visitor);
  expect(held).toHaveLength(1);
  await visitor.page.waitForTimeout(1500);
  expect(await pressedYears(visitor)).toEqual(held);
  expect(visitor.address().parameters).toEqual({ category: 'park', year: String(held[0]) });
});

test('the gap between 2021 and 2022 says what is missing, and the bars are as long as their counts', async () => {
  const visitor = await open({}, { webgl: false });
  await visitor.waitForList();
  expect(await visitor.accessibilityTree()).toContain('2021 年的总结报告不在资料中');
  const bars = await visitor.page
    .locator('.year rect')
    .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
  const counts = await Promise.all([2020, 2021, 2022, 2023].map((year) => visitor.facetCount('year', year)));
  const longest = Math.max(...counts);
  expect(bars.map((bar) => bar / Math.max(...bars))).toEqual(counts.map((count) => expect.closeTo(count / longest, 2)));
});
