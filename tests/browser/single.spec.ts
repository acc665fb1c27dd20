/** The one file that opens by a double click, from a disk and without a network. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { PlaceCollection } from '../../geo/schema/published';
import { openAt } from './elsewhere';

const FILE = resolve('dist-single/jianghan.html');
const ADDRESS = pathToFileURL(FILE).href;
const MEGABYTE = 1_000_000;

const { features: places } = JSON.parse(readFileSync('public/data/places.geojson', 'utf8')) as PlaceCollection;
const idsOf = (year: number) =>
  places
    .filter((place) => place.properties.mentions.some((mention) => mention.year === year))
    .map((place) => String(place.id))
    .sort();

test('weighs at most 4 MB and refers to no file beside it', () => {
  const html = readFileSync(FILE, 'utf8');
  expect(readFileSync(FILE).length).toBeLessThanOrEqual(4 * MEGABYTE);
  const markup = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  expect([...markup.matchAll(/(?:src|href)="(\.?\/?[^"#:]+)"/g)].map(([, target]) => target)).toEqual([]);
});

test('lists, filters, opens cards, draws the map and shows the report without a network', async () => {
  const visitor = await openAt(ADDRESS, { offline: true, webgl: true });
  await visitor.waitForList();
  await visitor.waitForMap();
  expect((await visitor.listIds()).length).toBe(places.length);
  await visitor.toggleFacet('year', 2022);
  expect((await visitor.listIds()).sort()).toEqual(idsOf(2022));
  expect(visitor.address().parameters).toEqual({ year: '2022' });
  await visitor.select('jianghan-road-pedestrian-street');
  expect((await visitor.card())?.id).toBe('jianghan-road-pedestrian-street');
  await visitor.waitForMap();
  expect((await visitor.renderedPlaceIds()).length).toBeGreaterThan(0);
  await visitor.clickNamed('button', '报告原文');
  await expect.poll(() => visitor.shows('reader'), { timeout: 20_000 }).toBe(true);
  expect(visitor.requests().filter(({ url }) => url !== ADDRESS && !url.startsWith(`${ADDRESS}?`))).toEqual([]);
  expect(visitor.problems()).toEqual([]);
});

test('opens where its address says', async () => {
  const visitor = await openAt(`${ADDRESS}?year=2020&id=jianghan-road-pedestrian-street`, { offline: true });
  await visitor.waitForList();
  expect((await visitor.listIds()).sort()).toEqual(idsOf(2020));
  expect((await visitor.card())?.id).toBe('jianghan-road-pedestrian-street');
});

test('searches, which needs the words of the reports', async () => {
  const visitor = await openAt(ADDRESS, { offline: true });
  await visitor.waitForList();
  await visitor.search('jhl');
  await expect.poll(() => visitor.listIds(), { timeout: 20_000 }).toContain('jianghan-road-pedestrian-street');
  expect(visitor.problems()).toEqual([]);
});
