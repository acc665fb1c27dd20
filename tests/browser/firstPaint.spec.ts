/** The page before any script, without one, and without WebGL: list and light map stand, and agree with the rest. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlaceCollection } from '../../geo/schema/published';
import { openEarly, openSketch } from './sketching';

const { features: places } = JSON.parse(readFileSync('public/data/places.geojson', 'utf8')) as PlaceCollection;
const marked = places.filter((place) => place.geometry && place.properties.category !== 'zone');
const idsOf = (features: typeof places) => features.map((place) => String(place.id)).sort();
const in2022 = marked.filter((place) => place.properties.mentions.some((mention) => mention.year === 2022));
/** What never comes while the large map is on its way. */
const WAITING = { slow: ['basemap.geojson'], webgl: true };

describe('without a script', () => {
  test('the list names every thing and the map marks those with a place', async () => {
    const { visitor, sketch } = await openSketch({}, { scripts: false });
    expect((await visitor.listIds()).sort()).toEqual(idsOf(places));
    expect(await sketch.isShown()).toBe(true);
    expect(await sketch.marks()).toEqual(idsOf(marked));
    expect(visitor.problems()).toEqual([]);
  });

  test('colours follow the device', async () => {
    const { visitor } = await openSketch({}, { scripts: false, theme: 'dark' });
    expect(await visitor.rootAttribute('data-theme')).toBeNull();
    expect(await visitor.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 24, 29)');
  });

  test('no group stays folded, and what needs a script is not offered', async () => {
    const { visitor } = await openSketch({}, { scripts: false, width: 390, height: 844, touch: true });
    for (const id of idsOf(places)) {
      expect(await visitor.page.locator(`[data-testid=list-item][data-id="${id}"]`).isVisible(), id).toBe(true);
    }
    expect(await visitor.shows('search')).toBe(false);
    expect(await visitor.scrollsSideways()).toBe(false);
  });
});

describe('while the large map is on its way', () => {
  test('the light map shows what the address asks for, and no error', async () => {
    const { visitor, sketch } = await openSketch({ year: 2022 }, WAITING);
    await visitor.waitForList();
    await expect.poll(() => sketch.marks()).toEqual(idsOf(in2022));
    expect(await visitor.mapState()).toBe('loading');
    expect(visitor.problems()).toEqual([]);
  });

  test('a press before the page works is not lost', async () => {
    const { visitor, arrive } = await openEarly();
    await visitor.page.getByTestId('facet-category-park').click();
    expect((await visitor.listIds()).length).toBe(places.length);
    arrive();
    await visitor.waitForList();
    await expect.poll(() => visitor.address().parameters).toEqual({ category: 'park' });
  });

  test('a mark opens its card, a ring its list, and pointing at a row lights its mark', async () => {
    const { visitor, sketch } = await openSketch({}, WAITING);
    await visitor.waitForList();
    await expect.poll(() => sketch.works()).toBe(true);
    const [id = ''] = await sketch.alone();
    const name = places.find((place) => place.id === id)?.properties.name;
    expect(await sketch.nameOf(id)).toContain(`${name}，`);
    await visitor.page.locator(`[data-testid=list-item][data-id="${id}"]`).dispatchEvent('focus');
    await expect.poll(() => sketch.emphasised('pointed')).toBe(name);
    await sketch.click(id);
    await expect.poll(async () => (await visitor.card())?.id).toBe(id);
    await expect.poll(() => sketch.emphasised('chosen')).toBe(name);
    const ids = await sketch.openRing();
    expect(ids.length).toBeGreaterThan(1);
    expect(await visitor.page.locator('.stack-list .row').count()).toBe(ids.length);
  });

  test('a thing known only by its zone lights the zone', async () => {
    const zoned = places.find((place) => !place.geometry && place.properties.location.within === 'innovation-valley');
    const { visitor, sketch } = await openSketch({ id: String(zoned?.id) }, WAITING);
    await visitor.waitForList();
    await expect.poll(() => sketch.isLit()).toBe(true);
  });
});

test('the large map takes the place of the light one without moving anything', async () => {
  const { visitor, sketch } = await openSketch({ category: 'community' }, { webgl: true });
  await visitor.waitForList();
  await expect.poll(async () => (await sketch.marks()).length).toBeLessThan(marked.length);
  const alone = await sketch.alone();
  const before = new Map(await Promise.all(alone.map(async (id) => [id, await sketch.placeOf(id)] as const)));
  const pane = await visitor.page.locator('[data-testid=map]').boundingBox();
  await visitor.waitForMap();
  await expect.poll(() => sketch.isShown()).toBe(false);
  const after = (await visitor.renderedPlaces()).filter(({ id }) => before.has(id));
  expect(after.length).toBeGreaterThan(2);
  for (const { id, x, y } of after) {
    const was = before.get(id);
    const moved = Math.hypot(x + (pane?.x ?? 0) - (was?.x ?? 0), y + (pane?.y ?? 0) - (was?.y ?? 0));
    expect(moved, id).toBeLessThan(1.5);
  }
  expect(visitor.problems()).toEqual([]);
});

describe('without WebGL', () => {
  const noWebGl = { webgl: false };
  const ready = async (...opening: Parameters<typeof openSketch>) => {
    const opened = await openSketch(...opening);
    await expect.poll(() => opened.visitor.mapState(), { timeout: 30_000 }).toBe('unavailable');
    await expect.poll(() => opened.sketch.works()).toBe(true);
    return opened;
  };

  test('the light map stays, in step with filters, and nothing is reported as an error', async () => {
    const { visitor, sketch } = await ready({}, noWebGl);
    expect(await sketch.isShown()).toBe(true);
    await visitor.toggleFacet('year', 2022);
    await expect.poll(() => sketch.marks()).toEqual(idsOf(in2022));
    expect(visitor.problems()).toEqual([]);
  });

  test('a click on a mark opens its card, one beside it closes it', async () => {
    const { visitor, sketch } = await ready({}, noWebGl);
    const [id = ''] = await sketch.alone();
    await sketch.click(id);
    expect((await visitor.card())?.id).toBe(id);
    expect(visitor.address().parameters).toEqual({ id });
    await sketch.clickGround();
    await expect.poll(() => visitor.card()).toBeNull();
  });

  test('buttons and keys bring it closer, and back to the whole district', async () => {
    const { visitor, sketch } = await ready({}, noWebGl);
    const whole = await sketch.breadth();
    await visitor.clickNamed('button', '放大');
    expect(await sketch.breadth()).toBeCloseTo(whole / 2, 1);
    await sketch.focus();
    await visitor.press('+');
    expect(await sketch.breadth()).toBeCloseTo(whole / 4, 1);
    const [id = ''] = await sketch.alone();
    const { x } = await sketch.placeOf(id);
    await visitor.press('ArrowRight');
    expect((await sketch.placeOf(id)).x).toBeCloseTo(x - 100, 0);
    await visitor.clickNamed('button', '看全区');
    expect(await sketch.breadth()).toBeCloseTo(whole, 1);
  });

  test('choosing in the list brings a thing that is out of sight into view', async () => {
    const { visitor, sketch } = await ready({}, { ...noWebGl, camera: '16/30.6/114.24' });
    const close = await sketch.breadth();
    await visitor.select('jianghan-road-pedestrian-street');
    await expect.poll(() => sketch.emphasised('chosen')).toContain('江汉路');
    expect(await sketch.breadth()).toBeGreaterThanOrEqual(close);
    const text = await visitor.text('list');
    expect(text).toContain('江汉路');
  });

  test.each([{ theme: 'light' }, { theme: 'dark' }, { theme: 'contrast' }])(
    'axe finds nothing with %o',
    async (look) => {
      const { visitor } = await ready(look, noWebGl);
      expect(await visitor.axe()).toEqual([]);
    },
  );

  test('on a phone it stands between search and sheet', async () => {
    const { visitor, sketch } = await ready({}, { ...noWebGl, width: 390, height: 844, touch: true });
    expect(await sketch.marks()).toEqual(idsOf(marked));
    expect(await visitor.scrollsSideways()).toBe(false);
  });
});

test('on paper the light map stands for the large one', async () => {
  const { visitor, sketch } = await openSketch({}, { webgl: true });
  await visitor.waitForMap();
  await sketch.print();
  expect(await sketch.isShown()).toBe(true);
  expect(await sketch.isOnPaper('.map-container')).toBe(false);
});
