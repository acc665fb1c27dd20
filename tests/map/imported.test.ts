/** How the reader's own files are drawn. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { importTargets } from '../../src/map/imported';
import { mapStyle } from '../../src/map/style/style';
import { setTheme, toggleLarge } from '../../src/model/actions';
import { acceptImport, IMPORT_COLOURS, setImportDraft } from '../../src/model/importLayers';
import { changeImport, type ImportedLayer } from '../../src/model/imports';
import { type State, THEMES } from '../../src/model/state';
import { GROUND, STATE, viewOf } from './fixture';

const layer = (facts: Partial<ImportedLayer> = {}): ImportedLayer => ({
  id: 'import-1',
  name: 'a.csv',
  format: 'csv',
  revision: 1,
  count: 10,
  matched: 10,
  inside: 10,
  outside: 0,
  bounds: null,
  columns: ['名称'],
  nameColumn: '名称',
  datum: 'wgs84',
  skipped: 0,
  visible: true,
  colour: 'ink',
  size: 'medium',
  words: '',
  ...facts,
});
const withLayer = (facts?: Partial<ImportedLayer>): State => acceptImport(setImportDraft(layer(facts))(STATE));
const styleOf = (state: State) => mapStyle(viewOf(state), GROUND);
const own = (state: State) => styleOf(state).layers.filter(({ id }) => id.startsWith('import-'));
const idsOf = (state: State) => own(state).map(({ id }) => id);

describe.each(THEMES)('%s', (theme) => {
  test.each(IMPORT_COLOURS)('is a valid style with a layer in %s', (colour) => {
    const state = changeImport('import-1', { colour, size: 'large' })(withLayer());
    expect(validateStyleMin(styleOf(toggleLarge(setTheme(theme)(state))))).toEqual([]);
  });
});

test('a layer is areas, edges, lines, dots and names', () => {
  expect(idsOf(withLayer())).toEqual([
    'import-1-area',
    'import-1-edge',
    'import-1-line',
    'import-1-dot',
    'import-1-name',
  ]);
});

test('it lies under everything the reports say', () => {
  const ids = styleOf(withLayer()).layers.map(({ id }) => id);
  const first = ids.indexOf('zone-area');
  expect(ids.indexOf('import-1-dot')).toBeLessThan(first);
  expect(ids.indexOf('import-1-name')).toBeLessThan(ids.indexOf('mark'));
  expect(ids.indexOf('import-1-area')).toBeGreaterThan(ids.indexOf('fade'));
});

test('its tiles are asked for anew when they are others', () => {
  const tiles = (revision: number) => styleOf(withLayer({ revision })).sources['import-1'];
  expect(tiles(1)).toMatchObject({ type: 'vector', tiles: ['import://import-1/1/{z}/{x}/{y}'] });
  expect(tiles(2)).toMatchObject({ tiles: ['import://import-1/2/{z}/{x}/{y}'] });
});

test('thousands have no names and smaller dots', () => {
  const radius = (matched: number) =>
    JSON.stringify(own(withLayer({ matched })).find(({ id }) => id === 'import-1-dot')?.paint);
  expect(idsOf(withLayer({ matched: 2001 }))).not.toContain('import-1-name');
  expect(new Set([10, 2001, 50_000].map(radius)).size).toBe(3);
});

test('a file without a column of names has none', () => {
  expect(idsOf(withLayer({ nameColumn: null }))).not.toContain('import-1-name');
});

test('what can be clicked is what is drawn', () => {
  const drawn = new Set(idsOf(withLayer()));
  expect(importTargets([layer()]).filter((id) => !drawn.has(id))).toEqual([]);
});
