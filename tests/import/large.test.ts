/** What is too large, too deep or made to explode: refused before it does harm. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MEGABYTE, MOST_BYTES, MOST_FEATURES } from '../../src/model/import/issue';
import { bytesOf, outcome } from './reading';

const refusal = async (bytes: Uint8Array) => (await outcome(bytes)).refused;

test('a file over 50 MB is not even looked at', async () => {
  expect(await refusal(new Uint8Array(MOST_BYTES + 1))).toEqual({ code: 'tooLarge', count: 51, limit: 50 });
});

describe('more features than may be', () => {
  const rows = MOST_FEATURES + 1;
  test('in a table', async () => {
    const text = `name,lng,lat\n${'a,114.27,30.6\n'.repeat(rows)}`;
    expect(await refusal(bytesOf(text))).toEqual({ code: 'tooMany', limit: MOST_FEATURES });
  });
  test('in a collection', async () => {
    const features = '{"type":"Feature","properties":{},"geometry":null},'.repeat(rows).slice(0, -1);
    const text = `{"type":"FeatureCollection","features":[${features}]}`;
    expect(await refusal(bytesOf(text))).toEqual({ code: 'tooMany', count: rows, limit: MOST_FEATURES });
  });
  test('in a KML', async () => {
    const text = `<kml><Document>${'<Placemark/>'.repeat(rows)}</Document></kml>`;
    expect(await refusal(bytesOf(text))).toEqual({ code: 'tooMany', count: rows, limit: MOST_FEATURES });
  });
});

describe('a KMZ that would explode', () => {
  test('by a lot of nothing', async () => {
    const bomb = zipSync({ 'doc.kml': new Uint8Array(40 * MEGABYTE) }, { level: 9 });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await refusal(bomb)).toEqual({ code: 'zipBomb', value: 'doc.kml', count: 40, limit: 50 });
  });
  test('by saying that it is small', async () => {
    const bomb = zipSync({ 'doc.kml': new Uint8Array(8 * MEGABYTE) }, { level: 9 });
    // The size after unpacking stands in the central directory; the lie is found out by what comes of it.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 8 * MEGABYTE) view.setUint32(at, 10, true);
    expect((await refusal(bomb))?.code).toMatch(/empty|xmlRoot|xmlSyntax|zipBroken|binary/);
  });
});

test('lists within lists within lists end in a message', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(await refusal(bytesOf(deep))).toMatchObject({ code: 'jsonRoot' });
  expect(await refusal(bytesOf(deep.slice(0, -5)))).toMatchObject({ code: 'jsonSyntax' });
});

test('properties too deep to be written are there all the same', async () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const text = `{"type":"Feature","geometry":null,"properties":${deep}}`;
  expect((await outcome(bytesOf(text))).parsed?.features).toHaveLength(1);
});

test('a table of nothing but quotation marks gives up', async () => {
  const text = `name,lng,lat\n${'"a"b,114.27,30.6\n'.repeat(60)}`;
  expect(await refusal(bytesOf(text))).toMatchObject({ code: 'openQuote', line: 52, count: 50 });
});
