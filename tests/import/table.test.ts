/** Tables as different programs write them. */
import { describe, expect, test } from 'vitest';
import { outcome, readText } from './reading';

const HERE = [114.27, 30.6];
const positionOf = async (text: string) => {
  const { features, faulty } = await readText(text);
  expect(faulty).toBe(0);
  return features[0]?.geometry;
};

describe('the columns of the position', () => {
  test.each([
    ['经度,纬度'],
    ['lng,lat'],
    ['LON,LAT'],
    ['Longitude,Latitude'],
    ['long,lat'],
    ['X,Y'],
    ['x坐标,y坐标'],
    ['POINT_X,POINT_Y'],
    ['经度（°）,纬度（°）'],
    ['经度(WGS84),纬度(WGS84)'],
    ['lng_gcj02,lat_gcj02'],
    ['wgs84_lng,wgs84_lat'],
    ['东经,北纬'],
    ['GPS经度,GPS纬度'],
  ])('are found as %s', async (columns) => {
    expect(await positionOf(`名称,${columns}\n甲,114.27,30.6\n`)).toEqual({ type: 'Point', coordinates: HERE });
  });

  test('are the better named ones where there are several', async () => {
    const text = 'x,y,经度,纬度\n1,2,114.27,30.6\n';
    expect(await positionOf(text)).toEqual({ type: 'Point', coordinates: HERE });
  });
  test('may be in any order', async () => {
    expect(await positionOf('lat,name,lng\n30.6,甲,114.27\n')).toEqual({ type: 'Point', coordinates: HERE });
  });
  test('may be one, as web maps give it', async () => {
    expect(await positionOf('名称,坐标\n甲,"114.27,30.6"\n')).toEqual({ type: 'Point', coordinates: HERE });
    expect(await positionOf('名称,location\n甲,"114.27，30.6"\n')).toEqual({ type: 'Point', coordinates: HERE });
    expect(await positionOf('名称,latlng\n甲,"30.6, 114.27"\n')).toEqual({ type: 'Point', coordinates: HERE });
  });
  test('may be well-known text', async () => {
    expect(await positionOf('名称,WKT\n甲,"LINESTRING (114.27 30.6, 114.28 30.61)"\n')).toEqual({
      type: 'LineString',
      coordinates: [HERE, [114.28, 30.61]],
    });
  });
  test('are not guessed from a word that only resembles', async () => {
    expect((await outcome(new TextEncoder().encode('flat,platform\n1,2\n'))).refused?.code).toBe('noColumns');
  });
  test.each([
    ['lng_gcj02,lat_gcj02', 'gcj02'],
    ['高德经度,高德纬度', 'gcj02'],
    ['百度经度,百度纬度', 'bd09'],
    ['wgs84_lng,wgs84_lat', 'wgs84'],
    ['经度,纬度', null],
  ])('%s say %s of the datum', async (columns, datum) => {
    expect((await readText(`${columns}\n114.27,30.6\n`)).datum).toBe(datum);
  });
});

describe('cells', () => {
  test('keep their text: leading zeros, spaces, signs', async () => {
    const { features } = await readText('编号,lng,lat,备注\n007,114.27,30.6, 两 格 \n');
    expect(features[0]?.properties).toEqual({ 编号: '007', lng: '114.27', lat: '30.6', 备注: ' 两 格 ' });
  });
  test('may be parted by tabs, semicolons or bars', async () => {
    for (const mark of ['\t', ';', '|']) {
      expect(await positionOf(`名称${mark}lng${mark}lat\n甲${mark}114.27${mark}30.6\n`)).toMatchObject({
        coordinates: HERE,
      });
    }
  });
  test('may be parted by what the first line says', async () => {
    expect(await positionOf('sep=;\r\n名称;lng;lat\r\n甲;114.27;30.6\r\n')).toMatchObject({ coordinates: HERE });
  });
  test('may be full width', async () => {
    expect(await positionOf('名称,lng,lat\n甲,１１４.２７,３０.６\n')).toMatchObject({ coordinates: HERE });
  });
  test('of a blank position leave the row in the table', async () => {
    const { features, notes, faulty } = await readText('名称,lng,lat\n甲,,\n乙,114.27,30.6\n');
    expect([features[0]?.geometry, faulty, notes]).toEqual([null, 0, [{ code: 'noPlace', count: 1 }]]);
  });
});

describe('lines are counted as an editor counts them', () => {
  const faultyLine = async (text: string) => (await readText(text)).issues[0]?.line;
  test.each([
    ['after blank lines', 'name,lng,lat\n\n甲,114.27,30.6\n\n\n乙,x,30.6\n', 6],
    ['after a cell with line breaks', 'name,lng,lat\n"甲\n甲\n甲",114.27,30.6\n乙,x,30.6\n', 5],
    ['with Windows line ends', 'name,lng,lat\r\n甲,114.27,30.6\r\n乙,x,30.6\r\n', 3],
    ['with old Mac line ends', 'name,lng,lat\r甲,114.27,30.6\r乙,x,30.6\r', 3],
    ['after the line of the separator', 'sep=,\r\nname,lng,lat\r\n乙,x,30.6\r\n', 3],
    ['after a broken quotation', 'name,lng,lat\n"甲"甲,114.27,30.6\n乙,114.27,30.6\n"丙,114.27,30.6\n', 2],
  ])('%s', async (_, text, line) => {
    expect(await faultyLine(text)).toBe(line);
  });
});
