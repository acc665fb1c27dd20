/** The app in a frame of another page: what it leaves away, and what both say to each other. */
import { expect, test } from 'vitest';
import { open } from './driver';
import { type Embedding, embed } from './embedding';

const SANDBOX = 'allow-scripts allow-same-origin allow-popups';
const STREET = 'jianghan-road-pedestrian-street';
const PARK = 'houxianghe-park';
const SELECTION = 'jianghan:selection';
const patient = { timeout: 30_000 };

const card = ({ app }: Embedding) => app.getByTestId('card').getAttribute('data-id', { timeout: 10_000 });
const isReady = (page: Embedding) =>
  expect.poll(() => page.heard(), patient).toContainEqual({ type: 'jianghan:ready' });

test('shows no bar, and leaves away what the address says', async () => {
  const page = await embed({ query: '?embed=1&list=0&legend=0&controls=0', sandbox: SANDBOX }, { webgl: true });
  await isReady(page);
  for (const part of ['.bar', '.panel', '.legend', '.map-controls']) {
    expect(await page.app.locator(part).isVisible()).toBe(false);
  }
  expect(await page.app.getByTestId('embed-whole').isVisible()).toBe(true);
  await expect.poll(() => page.app.getByTestId('map').getAttribute('data-state'), patient).toBe('idle');
});

test('tells the page that spoke what is chosen, and does what it says', async () => {
  const page = await embed({ query: '?embed=1', sandbox: SANDBOX });
  await isReady(page);
  await page.app.locator(`[data-testid=list-item][data-id="${STREET}"]`).click();
  expect(await page.heard()).toEqual([{ type: 'jianghan:ready' }]);
  await page.say({ type: 'jianghan:hello' });
  await expect.poll(() => page.heard()).toContainEqual({ type: SELECTION, id: STREET });
  await page.say({ type: 'jianghan:select', id: PARK });
  await expect.poll(() => card(page)).toBe(PARK);
  await page.say({ type: 'jianghan:filter', query: 'year=2022&category=park' });
  await expect.poll(() => page.app.getByTestId('facet-year-2022').getAttribute('aria-pressed')).toBe('true');
  expect((await page.heard()).slice(1)).toEqual([
    { type: SELECTION, id: STREET },
    { type: SELECTION, id: PARK },
  ]);
});

test('does not listen to nonsense, nor to a frame beside it', async () => {
  const page = await embed({ query: '?embed=1', sandbox: SANDBOX });
  await isReady(page);
  for (const message of [null, 'jianghan:select', { type: 'jianghan:select', id: 7 }, { type: 'jianghan:select' }]) {
    await page.say(message);
  }
  await page.sayFromBeside({ type: 'jianghan:select', id: STREET });
  await page.say({ type: 'jianghan:select', id: 'nobody' });
  await expect.poll(() => page.heard()).toHaveLength(2);
  expect(await page.heard()).toEqual([{ type: 'jianghan:ready' }, { type: SELECTION, id: null }]);
  expect(await page.app.getByTestId('card').count()).toBe(0);
});

test('with an origin named, tells that page from the start', async () => {
  const page = await embed({ query: '?embed=1&parentOrigin=HOST', sandbox: SANDBOX });
  await isReady(page);
  await page.app.locator(`[data-testid=list-item][data-id="${STREET}"]`).click();
  await expect.poll(() => page.heard()).toContainEqual({ type: SELECTION, id: STREET });
});

test('with another origin named, neither tells nor hears this one', async () => {
  const page = await embed({ query: '?embed=1&parentOrigin=https%3A%2F%2Fexample.org', sandbox: SANDBOX });
  await page.app.getByTestId('embed-whole').waitFor();
  await page.say({ type: 'jianghan:select', id: PARK });
  await page.app.locator(`[data-testid=list-item][data-id="${STREET}"]`).click();
  await expect.poll(() => card(page)).toBe(STREET);
  expect(await page.heard()).toEqual([]);
});

test('works in a sandbox that allows nothing but scripts, with the light map', async () => {
  const page = await embed({ query: `?embed=1&id=${STREET}`, sandbox: 'allow-scripts' }, { webgl: true });
  await isReady(page);
  expect(await card(page)).toBe(STREET);
  await expect.poll(() => page.app.getByTestId('map').getAttribute('data-state'), patient).toBe('unavailable');
  expect(await page.app.getByTestId('map').innerText()).toContain('外面的网页');
  await page.say({ type: 'jianghan:select', id: PARK });
  await expect.poll(() => card(page)).toBe(PARK);
  expect(await page.heard()).toContainEqual({ type: SELECTION, id: PARK });
});

test('leaves scrolling to the page around', async () => {
  const page = await embed({ query: '?embed=1', sandbox: SANDBOX }, { webgl: true });
  await expect.poll(() => page.app.getByTestId('map').getAttribute('data-state'), patient).toBe('idle');
  await page.visitor.page.mouse.move(700, 300);
  await page.visitor.page.mouse.wheel(0, 400);
  await expect.poll(() => page.visitor.page.evaluate(() => scrollY), patient).toBeGreaterThan(0);
  expect(await page.app.locator('.maplibregl-cooperative-gesture-screen').first().innerText()).toContain('Ctrl');
});

test('the share panel makes the code for a frame', async () => {
  const visitor = await open({ year: 2022 });
  await visitor.waitForList();
  await visitor.clickNamed('button', '分享');
  await visitor.page.getByTestId('embed-code').locator('summary').click();
  await visitor.page.getByRole('checkbox', { name: '图例' }).uncheck();
  const code = await visitor.page.getByTestId('embed-snippet').inputValue();
  expect(code).toMatch(
    /^<iframe src="[^"]*\?year=2022&amp;embed=1&amp;legend=0[^"]*" title="江汉一张图" width="100%" height="520" sandbox="allow-scripts allow-same-origin /,
  );
  expect(await visitor.axe()).toEqual([]);
});
