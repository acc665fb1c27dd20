/** Files as people have them: each is refused, or read with its faults named, and never worse. */
import type { Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/model/import/issue';
import { filesEn } from '../../src/ui/words/files.en';
import { filesZh } from '../../src/ui/words/files.zh';
import { fixture, fixtures, outcome } from './reading';

/** The whole file is refused with this. */
const REFUSED: Record<string, Partial<Issue>> = {
  'blank.csv': { code: 'empty' },
  'broken-bytes.csv': { code: 'encoding', line: 3 },
  'comment.geojson': { code: 'jsonSyntax', line: 1, character: 1, value: '// exported by hand {' },
  'crs.geojson': { code: 'crs', value: 'urn:ogc:def:crs:EPSG::4547' },
  'cut-short.kmz': { code: 'zipBroken' },
  'empty.csv': { code: 'empty' },
  'entities.kml': { code: 'doctype', line: 2 },
  'features-not-list.geojson': { code: 'noFeatures' },
  'gpx.kml': { code: 'xmlRoot', value: 'gpx' },
  'header-only.csv': { code: 'noRows', value: '名称, 经度, 纬度' },
  'nan.geojson': { code: 'jsonSyntax', line: 5, character: 91, value: 'NaN, 30.6] } }   ] }' },
  'no-features.geojson': { code: 'noRows' },
  'no-header.csv': { code: 'noColumns', value: '#1, #2, #3' },
  'no-placemarks.kml': { code: 'noRows' },
  'no-position.csv': { code: 'noColumns', value: '名称, 地址' },
  'not-json.geojson': { code: 'jsonSyntax', line: 2, character: 3, value: 'this is not JSON }' },
  'nul.csv': { code: 'binary' },
  'old-workbook.csv': { code: 'spreadsheet' },
  'only-a-string.json': { code: 'jsonRoot', value: 'https://example.org/places.geojson' },
  'page.kml': { code: 'xmlRoot', value: 'html' },
  'picture.csv': { code: 'binary' },
  'root-esri.json': { code: 'jsonRoot' },
  'root-list.json': { code: 'jsonRoot', value: '[[114.27,30.6]]' },
  'root-topology.json': { code: 'jsonRoot', field: 'type', value: 'Topology' },
  'shapefile.kmz': { code: 'archive', value: 'places.shp, places.dbf' },
  'trailing-comma.geojson': { code: 'jsonSyntax', line: 5 },
  'truncated.geojson': { code: 'jsonSyntax', line: 5 },
  'two-positions.csv': { code: 'ambiguousColumns' },
  'unclosed-folder.kml': { code: 'xmlSyntax' },
  'unclosed.kml': { code: 'xmlSyntax', line: 6 },
  'workbook.csv': { code: 'spreadsheet' },
};

/** One row or feature is faulty; so many others can be had without it. */
const FAULTY: Record<string, [others: number, issue: Partial<Issue>]> = {
  'bad-coordinates.kml': [1, { code: 'position', feature: 2, line: 5, name: '示例乙', value: '东经114.27,30.6' }],
  'degrees.csv': [0, { code: 'notNumber', line: 2, field: '经度', value: '114°16′12″' }],
  'flat-line.geojson': [0, { code: 'position', feature: 1, value: '114.27' }],
  'geometry-among-features.geojson': [1, { code: 'notFeature', feature: 2, field: 'type', value: 'Point' }],
  'half-position.csv': [0, { code: 'halfPosition', line: 2, field: 'lat', value: '114.27' }],
  'line-of-one.geojson': [0, { code: 'lineShort', feature: 1, count: 1 }],
  'missing-geometry.geojson': [0, { code: 'noGeometry', feature: 1, name: '示例乙' }],
  'mixed-encodings.csv': [2, { code: 'mixedEncoding', line: 3, value: '中山公园,114.267,30.584' }],
  'nan.csv': [0, { code: 'notNumber', line: 2, field: 'lng', value: 'NaN' }],
  'nested-collections.geojson': [0, { code: 'tooDeep', feature: 1, limit: 8 }],
  'null-coordinate.geojson': [2, { code: 'position', feature: 3, value: '[null,30.61]' }],
  'null-feature.geojson': [2, { code: 'notFeature', feature: 2, value: 'null' }],
  'out-of-range.geojson': [0, { code: 'outOfRange', feature: 1, value: '214.27, 30.6' }],
  'projected.csv': [0, { code: 'projected', line: 2, value: '526012.4, 3387045.2' }],
  'projected.geojson': [0, { code: 'projected', feature: 1 }],
  'quote-inside.csv': [1, { code: 'quote', line: 2, value: '"示例"甲,114.27,30.6' }],
  'open-quote.csv': [2, { code: 'quote', line: 3, value: '"示例乙,114.28,30.61' }],
  'ring-open.geojson': [0, { code: 'ringOpen', feature: 1, name: '示例乙', value: '114.26,30.59 … 114.26,30.61' }],
  'ring-open.kml': [0, { code: 'ringOpen', feature: 1, line: 4, name: '示例乙' }],
  'ring-short.geojson': [0, { code: 'ringShort', feature: 1, count: 3 }],
  'short-row.csv': [1, { code: 'cells', line: 3, count: 2, limit: 3 }],
  'surplus-cells.csv': [1, { code: 'cells', line: 3, count: 4, limit: 3 }],
  'swapped.csv': [0, { code: 'swapped', line: 2, value: '30.6, 114.27' }],
  'swapped.geojson': [0, { code: 'swapped', feature: 1, name: '示例乙', value: '30.6, 114.27' }],
  'swapped.kml': [0, { code: 'swapped', feature: 1, line: 4, value: '30.6, 114.27' }],
  'text-coordinates.geojson': [0, { code: 'position', feature: 1, value: '["114.27","30.6"]' }],
  'unknown-geometry.geojson': [1, { code: 'geometryType', feature: 2, name: '示例乙', value: 'Circle' }],
  'wkt-broken.csv': [1, { code: 'wkt', line: 3, field: 'wkt' }],
  'wkt-ring-open.csv': [0, { code: 'ringOpen', line: 2 }],
  'words-for-numbers.csv': [2, { code: 'notNumber', line: 3, field: 'lng', value: '一一四点二七' }],
};

/** Nothing is wrong, but something is to be said, or nothing at all. */
const READ: Record<string, Partial<Issue> | null> = {
  'formula.csv': null,
  'gb18030.csv': { code: 'otherEncoding', value: 'GB18030' },
  'html.csv': { code: 'html', line: 2, field: 'name', count: 1 },
  'html.geojson': { code: 'html', feature: 2, field: 'note', count: 1 },
  'html.kml': { code: 'html', feature: 1, field: 'description', count: 1 },
  'network-link.kml': { code: 'networkLinks', count: 1 },
  'prototype.geojson': null,
  'twin-headers.csv': { code: 'duplicateHeader', value: '名称' },
  'utf-16.csv': { code: 'otherEncoding', value: 'UTF-16' },
};

test('every fixture is about something', () => {
  const known = [...Object.keys(REFUSED), ...Object.keys(FAULTY), ...Object.keys(READ)].sort();
  expect(fixtures('hostile')).toEqual(known);
});

test.each(Object.entries(REFUSED))('%s is refused as a whole', async (name, issue) => {
  const { refused, parsed } = await outcome(fixture('hostile', name));
  expect(parsed).toBeNull();
  expect(refused).toMatchObject(issue);
});

test.each(Object.entries(FAULTY))('%s has a fault that is named', async (name, [others, issue]) => {
  const { refused, parsed } = await outcome(fixture('hostile', name));
  expect(refused).toBeNull();
  expect(parsed?.issues[0]).toMatchObject(issue);
  expect(parsed?.features).toHaveLength(others);
});

test.each(Object.entries(READ))('%s is read', async (name, note) => {
  const { parsed } = await outcome(fixture('hostile', name));
  expect(parsed?.faulty).toBe(0);
  expect(parsed?.features.length).toBeGreaterThan(0);
  expect(parsed?.notes).toEqual(note ? [expect.objectContaining(note)] : []);
});

describe.each([
  ['Chinese', filesZh.imports],
  ['English', filesEn.imports],
])('in %s', (_, words) => {
  const said = (issue: Issue | undefined) => {
    const tables = { ...words.fileFaults, ...words.rowFaults } as Record<
      string,
      (issue: Issue) => { title: string; body: string }
    >;
    const { title, body } = tables[issue?.code ?? '']?.(issue as Issue) ?? { title: '', body: '' };
    return `${title} ${body}`;
  };

  test.each(Object.keys(REFUSED))('%s gets a sentence without a hole in it', async (name) => {
    const { refused } = await outcome(fixture('hostile', name));
    expect(said(refused ?? undefined)).toMatch(/^\S.{8,}$/);
    expect(said(refused ?? undefined)).not.toMatch(/undefined|null|NaN(?!, 30)|\[object/);
  });

  test.each(Object.entries(FAULTY))(
    '%s is told with its place and what it says',
    async (name, [, { line, feature }]) => {
      const { parsed } = await outcome(fixture('hostile', name));
      const [issue] = parsed?.issues ?? [];
      expect(said(issue)).toContain(String(line ?? feature));
      if (issue?.value) expect(said(issue)).toContain(issue.value);
      expect(said(issue)).not.toMatch(/undefined|\[object/);
    },
  );
});

test('the missing columns can be chosen', async () => {
  const bytes = fixture('hostile', 'no-header.csv');
  const { columns } = await outcome(bytes);
  expect(columns).toEqual(['#1', '#2', '#3']);
  const { parsed } = await outcome(bytes, { columns: { longitude: 1, latitude: 2 } });
  expect(parsed?.features.map((feature) => feature.geometry)).toEqual([
    { type: 'Point', coordinates: [114.27, 30.6] },
    { type: 'Point', coordinates: [114.28, 30.61] },
  ]);
});

test.each(['swapped.csv', 'swapped.geojson', 'swapped.kml'])('%s can be read latitude first', async (name) => {
  const { parsed } = await outcome(fixture('hostile', name), { latitudeFirst: true });
  expect(parsed?.faulty).toBe(0);
  const point = parsed?.features[0]?.geometry as Point | undefined;
  expect(point?.coordinates.slice(0, 2)).toEqual([114.27, 30.6]);
});

test('a row in trouble is shown with the one before it and the cell that is wrong', async () => {
  const { parsed } = await outcome(fixture('hostile', 'words-for-numbers.csv'));
  expect(parsed?.excerpt).toEqual({
    rows: [
      { line: 2, cells: ['示例甲', '114.2702', '30.6041'], faulty: false },
      { line: 3, cells: ['示例乙', '一一四点二七', '30.5990'], faulty: true },
    ],
    column: 1,
  });
});

test('what looks like a page or a formula stays the text it is', async () => {
  const html = await outcome(fixture('hostile', 'html.csv'));
  expect(html.parsed?.features[0]?.properties.name).toBe('<script>alert(1)</script>');
  const formula = await outcome(fixture('hostile', 'formula.csv'));
  expect(formula.parsed?.features[0]?.properties.name).toBe('=HYPERLINK("https://example.org","甲")');
});

test('a property named like a part of every object changes no object', async () => {
  const { parsed } = await outcome(fixture('hostile', 'prototype.geojson'));
  expect(Object.keys(parsed?.features[0]?.properties ?? {})).toEqual(['__proto__', 'constructor', 'name']);
  expect('polluted' in {}).toBe(false);
});
