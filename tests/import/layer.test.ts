/** A file as a layer: tiles, rows, words looked for, datum. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { makeHost } from '../../src/model/import/host';
import { ImportError } from '../../src/model/import/issue';
import { makeLayer } from '../../src/model/import/layer';
import type { ProgressStep } from '../../src/model/import/parsed';
import { readText } from './reading';

const AREA = [114.2, 30.5, 114.4, 30.7] as const;
const TABLE = [
  '名称,lng,lat,说明',
  '江汉路,114.286,30.582,步行街',
  '中山公园,114.267,30.584,公园',
  '黄鹤楼,114.302,30.545,楼',
  '天安门,116.397,39.908,楼',
  '没有位置,,,公园',
].join('\n');
const layerOf = async (text = TABLE, datum: 'wgs84' | 'gcj02' | 'bd09' = 'wgs84') =>
  makeLayer(await readText(text), AREA, datum, () => {});

test('what lies beyond the map is counted, and the bounds are around the rest', async () => {
  const { facts } = await layerOf();
  expect(facts).toEqual({ revision: 1, matched: 5, inside: 3, outside: 1, bounds: [114.267, 30.545, 114.302, 30.584] });
});

test('words narrow rows and tiles alike', async () => {
  const layer = await layerOf();
  expect(layer.filter('公园')).toEqual({
    revision: 2,
    matched: 2,
    inside: 1,
    outside: 0,
    bounds: [114.267, 30.584, 114.267, 30.584],
  });
  expect(layer.rows(0, 10).map(({ number, cells }) => [number, cells[0]])).toEqual([
    [3, '中山公园'],
    [6, '没有位置'],
  ]);
  expect(layer.filter('公园 中山').matched).toBe(1);
  expect(layer.filter('').matched).toBe(5);
});

test('rows know their line in the file and whether the map can show them', async () => {
  const layer = await layerOf();
  expect(layer.rows(3, 5)).toEqual([
    { number: 5, cells: ['天安门', '116.397', '39.908', '楼'], bounds: null },
    { number: 6, cells: ['没有位置', '', '', '公园'], bounds: null },
  ]);
});

test('a tile holds the features with their names and nothing else of the file', async () => {
  const layer = await layerOf();
  // z 10, the tile of Wuhan
  const bytes = layer.tile(10, 837, 420);
  const tile = new VectorTile(new PbfReader(bytes ?? new Uint8Array()));
  const features = Array.from({ length: tile.layers.import?.length ?? 0 }, (_, index) =>
    tile.layers.import?.feature(index),
  );
  expect(features.map((feature) => feature?.properties)).toEqual([
    { name: '江汉路' },
    { name: '中山公园' },
    { name: '黄鹤楼' },
  ]);
  expect(layer.tile(10, 0, 0)).toBeNull();
});

test('a crowd of dots is drawn once a spot from afar, and in full close up', async () => {
  const rows = Array.from({ length: 6000 }, (_, index) => `点${index},${114.27 + (index % 10) / 1e7},30.6`);
  const layer = await layerOf(`名称,lng,lat\n${rows.join('\n')}\n`);
  const dots = (z: number, x: number, y: number) =>
    new VectorTile(new PbfReader(layer.tile(z, x, y) ?? new Uint8Array())).layers.import?.length;
  expect([dots(10, 837, 420), dots(15, 26785, 13456)]).toEqual([1, 6000]);
});

describe('the datum', () => {
  const METRES_PER_DEGREE = 111_195;
  const offset = async (datum: 'gcj02' | 'bd09') => {
    const layer = await layerOf('lng,lat\n114.27,30.6\n');
    const [west = 0, south = 0] = layer.setDatum(datum).bounds ?? [];
    return Math.hypot((west - 114.27) * Math.cos((30.6 * Math.PI) / 180), south - 30.6) * METRES_PER_DEGREE;
  };
  test('moves a position by some 590 m from GCJ-02 and more from BD-09', async () => {
    expect(await offset('gcj02')).toBeGreaterThan(560);
    expect(await offset('gcj02')).toBeLessThan(610);
    expect(await offset('bd09')).toBeGreaterThan(1000);
  });
  test('set back to WGS-84 gives the very same coordinates', async () => {
    const layer = await layerOf();
    const before = layer.rows(0, 5);
    layer.setDatum('gcj02');
    layer.setDatum('wgs84');
    expect(layer.rows(0, 5)).toEqual(before);
  });
  test('keeps what is looked for', async () => {
    const layer = await layerOf();
    layer.filter('公园');
    expect(layer.setDatum('bd09').matched).toBe(2);
  });
});

describe('the worker', () => {
  test('reads, answers and says how far it has come', async () => {
    const steps = new Set<ProgressStep>();
    const host = makeHost((step) => steps.add(step));
    const report = await host({ kind: 'read', file: new Blob([TABLE]), options: {}, area: AREA, datum: null });
    expect(report).toMatchObject({ format: 'csv', count: 5, faulty: 0, inside: 3, nameColumn: '名称' });
    expect([...steps]).toEqual(['read', 'decode', 'parse', 'check', 'index']);
    expect(await host({ kind: 'rows', from: 0, count: 1 })).toHaveLength(1);
  });
  test('starts with the datum the columns speak of', async () => {
    const host = makeHost(() => {});
    const file = new Blob(['lng_gcj02,lat_gcj02\n114.27,30.6\n']);
    expect(await host({ kind: 'read', file, options: {}, area: AREA, datum: null })).toMatchObject({ datum: 'gcj02' });
    expect(await host({ kind: 'rows', from: 0, count: 1 })).not.toMatchObject([
      { bounds: [114.27, 30.6, 114.27, 30.6] },
    ]);
  });
  test('refuses with an issue, whatever goes wrong', async () => {
    const host = makeHost(() => {});
    await expect(host({ kind: 'filter', words: '' })).rejects.toBeInstanceOf(ImportError);
    const file = new Blob(['']);
    await expect(host({ kind: 'read', file, options: {}, area: AREA, datum: null })).rejects.toMatchObject({
      issue: { code: 'empty' },
    });
  });
});
