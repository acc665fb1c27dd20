/** Explore, as a visitor of the built app sees it: filters, list, map, card and address say the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlaceCollection } from '../../geo/schema/published';
import { open } from './driver';

const { features: places } = JSON.parse(readFileSync('public/data/places.geojson', 'utf8')) as PlaceCollection;
const idsOf = (year: number) =>
  places
    .filter((place) => place.properties.mentions.some((mention) => mention.year === year))
    .map((place) => String(place.id))
    .sort();
const drawn = (ids: readonly string[]) => ids.filter((id) => places.find((place) => place.id === id)?.geometry).sort();

test('every thing of both reports is in the list, on the map or not', async () => {
  const visitor = await open();
  await visitor.waitForList();
  expect((await visitor.listIds()).sort()).toEqual(places.map((place) => String(place.id)).sort());
  expect(await visitor.count()).toBe(places.length);
});

test('filtering to 2022 leaves the things with a 2022 statement in list, count and map', async () => {
  const visitor = await open({}, { webgl: true });
  await visitor.waitForMap();
  await visitor.toggleFacet('year', 2022);
  await visitor.waitForMap();
  const expected = idsOf(2022);
  expect((await visitor.listIds()).sort()).toEqual(expected);
  expect(await visitor.count()).toBe(expected.length);
  await expect.poll(() => visitor.renderedPlaceIds(), { timeout: 30_000 }).toEqual(drawn(expected));
  expect(visitor.address().parameters).toEqual({ year: '2022' });
});

test('a facet counts with the other filters applied', async () => {
  const visitor = await open({ category: 'park' });
  await visitor.waitForList();
  const parks = places.filter((place) => place.properties.category === 'park');
  expect(await visitor.facetCount('category', 'park')).toBe(parks.length);
  const in2023 = parks.filter((place) => place.properties.mentions.some((mention) => mention.year === 2023));
  expect(await visitor.facetCount('year', 2023)).toBe(in2023.length);
});

test('a card quotes every statement of its thing word for word', async () => {
  const visitor = await open();
  await visitor.waitForList();
  await visitor.select('jianghan-road-pedestrian-street');
  const card = await visitor.card();
  expect(card?.id).toBe('jianghan-road-pedestrian-street');
  const statements = places.find((place) => place.id === 'jianghan-road-pedestrian-street')?.properties.mentions ?? [];
  const shown = (await visitor.quotes()).join('\n');
  for (const { quote } of statements) expect(shown).toContain(quote);
});

test('the address reopens the same screen and the back button closes the card', async () => {
  const visitor = await open({ year: 2022, category: 'park', id: 'wangjiadun-park', utm_source: 'poster' });
  await visitor.waitForList();
  expect((await visitor.card())?.id).toBe('wangjiadun-park');
  await visitor.select('changqing-park');
  expect(visitor.address().parameters).toEqual({
    year: '2022',
    category: 'park',
    id: 'changqing-park',
    utm_source: 'poster',
  });
  await visitor.back();
  expect((await visitor.card())?.id).toBe('wangjiadun-park');
  await visitor.forward();
  expect((await visitor.card())?.id).toBe('changqing-park');
});

test('values an address cannot have fall back to their defaults', async () => {
  const visitor = await open({ year: '1999,2022', category: 'spaceport', id: 'nobody', theme: 'pink' });
  await visitor.waitForList();
  expect((await visitor.listIds()).sort()).toEqual(idsOf(2022));
  expect(await visitor.card()).toBeNull();
  expect(await visitor.rootAttribute('data-theme')).toBe('light');
});

test('a click on a mark opens its card', async () => {
  const visitor = await open({}, { webgl: true, camera: '15.2/30.6145/114.2443' });
  await visitor.waitForMap();
  const [target] = await visitor.renderedPlaces();
  if (!target) throw new Error('nothing is drawn');
  await visitor.selectOnMap(target.id);
  await expect.poll(async () => (await visitor.card())?.id).toBe(target.id);
});

test('an impossible combination says what to drop, and one press brings things back', async () => {
  const visitor = await open({ category: 'health', unit: 'innovation-valley' });
  await visitor.waitForList();
  expect(await visitor.listIds()).toEqual([]);
  await visitor.clickNamed('button', /去掉“江汉创谷”/);
  expect((await visitor.listIds()).length).toBe(
    places.filter((place) => place.properties.category === 'health').length,
  );
});

test('the page asks nothing of any other origin and breaks no rule of its policy', async () => {
  const visitor = await open({ id: 'jianghan-road-pedestrian-street' }, { webgl: true });
  await visitor.waitForMap();
  await visitor.toggleFacet('category', 'commerce');
  await visitor.waitForMap();
  expect(visitor.foreignRequests()).toEqual([]);
  expect(visitor.problems()).toEqual([]);
});

test('once loaded it works with the network off', async () => {
  const visitor = await open({}, { webgl: true });
  await visitor.waitForMap();
  await visitor.goOffline();
  await visitor.toggleFacet('year', 2023);
  await visitor.select('jianghan-road-pedestrian-street');
  await visitor.waitForMap();
  expect((await visitor.listIds()).sort()).toEqual(idsOf(2023));
  expect((await visitor.card())?.id).toBe('jianghan-road-pedestrian-street');
});

test('a lost graphics context heals with the filters that were chosen meanwhile', async () => {
  const visitor = await open({}, { webgl: true });
  await visitor.waitForMap();
  await visitor.loseContext();
  await visitor.toggleFacet('year', 2020);
  await visitor.restoreContext();
  await expect.poll(() => visitor.renderedPlaceIds(), { timeout: 40_000 }).toEqual(drawn(idsOf(2020)));
});

test('without WebGL a sentence says so and everything else works', async () => {
  const visitor = await open({}, { webgl: false });
  await expect.poll(() => visitor.mapState(), { timeout: 20_000 }).toBe('unavailable');
  expect(await visitor.text('map')).toContain('WebGL');
  await visitor.toggleFacet('year', 2022);
  expect((await visitor.listIds()).sort()).toEqual(idsOf(2022));
});

test('a missing data file gets a sentence and a way to try again', async () => {
  const visitor = await open({}, { missing: ['places.geojson'] });
  await expect.poll(() => visitor.accessibilityTree()).toContain('places.geojson');
  expect(await visitor.accessibilityTree()).toContain('再读一次');
});

test('the interface speaks English, the quotations stay as they are', async () => {
  const visitor = await open({ lang: 'en', id: 'jianghan-road-pedestrian-street' });
  await visitor.waitForList();
  expect(await visitor.rootAttribute('lang')).toBe('en');
  expect((await visitor.card())?.text).toContain('Jianghan Road');
  expect((await visitor.quotes()).join('')).toContain('江汉路步行街');
});

for (const look of [{ theme: 'light' }, { theme: 'dark' }, { theme: 'contrast' }, { large: 1 }]) {
  test(`axe finds nothing with ${JSON.stringify(look)}, on a desktop and on a phone`, async () => {
    for (const device of [
      { width: 1280, height: 800 },
      { width: 390, height: 844, touch: true },
    ]) {
      const visitor = await open({ ...look, id: 'jianghan-road-pedestrian-street' }, device);
      await visitor.waitForList();
      expect(await visitor.axe()).toEqual([]);
      await visitor.clickNamed('button', '关于本图');
      expect(await visitor.axe()).toEqual([]);
      expect(await visitor.scrollsSideways()).toBe(false);
      await visitor.leave();
    }
  });
}
