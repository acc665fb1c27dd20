/** How long a large file takes in its worker: 100,000 points, as many as one file may hold. */
import { bench, describe } from 'vitest';
import { makeLayer } from '../../src/model/import/layer';
import { readFile } from '../../src/model/import/read';

const COUNT = 100_000;
const AREA = [114.2, 30.5, 114.4, 30.7] as const;
const at = (index: number) => [114.22 + ((index * 7919) % 8000) / 1e5, 30.56 + ((index * 104_729) % 8000) / 1e5];
const indices = Array.from({ length: COUNT }, (_, index) => index);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const table = bytesOf(`名称,经度,纬度,类别\n${indices.map((index) => `点位${index},${at(index)},公园`).join('\n')}\n`);
const collection = bytesOf(
  JSON.stringify({
    type: 'FeatureCollection',
    features: indices.map((index) => ({
      type: 'Feature',
      properties: { 名称: `点位${index}` },
      geometry: { type: 'Point', coordinates: at(index) },
    })),
  }),
);
const placemark = (index: number) =>
  `<Placemark><name>点位${index}</name><Point><coordinates>${at(index)}</coordinates></Point></Placemark>`;
/** A tenth: XML takes as long as the whole table. */
const kml = bytesOf(
  `<kml><Document>${indices
    .slice(0, COUNT / 10)
    .map(placemark)
    .join('')}</Document></kml>`,
);

const ONCE = { iterations: 3, warmupIterations: 0, time: 0, warmupTime: 0 };
const parsed = await readFile(table);
const layer = makeLayer(parsed, AREA, 'wgs84', () => {});

describe('100,000 points', () => {
  bench('read a CSV', async () => void (await readFile(table)), ONCE);
  bench('read a GeoJSON', async () => void (await readFile(collection)), ONCE);
  bench('read a KML of 10,000', async () => void (await readFile(kml)), ONCE);
  bench('make a layer of them', () => void makeLayer(parsed, AREA, 'wgs84', () => {}), ONCE);
  bench('bring them from GCJ-02', () => void layer.setDatum('gcj02'), ONCE);
  bench('look for a word', () => void layer.filter('点位9'), ONCE);
  bench('cut the tile of the district', () => void layer.tile(11, 1674, 840), ONCE);
});
