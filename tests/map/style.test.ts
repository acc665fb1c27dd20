import { readdirSync, readFileSync } from 'node:fs';
import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { BasemapFeature } from '../../geo/schema/published';
import { mapStyle, VIEW_SOURCES } from '../../src/map/style/style';
import { setLanguage, setTheme, toggleLarge, toggleLayer } from '../../src/model/actions';
import { METRO_COLOURS } from '../../src/model/metroColours';
import { THEMES } from '../../src/model/state';
import { GROUND, STATE, viewOf } from './fixture';

const styleOf = (state = STATE) => mapStyle(viewOf(state), GROUND);
const idsOf = ({ layers }: StyleSpecification) => layers.map((layer) => layer.id);
const hiddenOf = ({ layers }: StyleSpecification) =>
  layers.filter((layer) => layer.layout?.visibility === 'none').map((layer) => layer.id);

describe.each(THEMES)('%s', (theme) => {
  test('is a valid style', () => {
    expect(validateStyleMin(styleOf(setTheme(theme)(STATE)))).toEqual([]);
  });
  test('is valid in English and large type', () => {
    expect(validateStyleMin(styleOf(toggleLarge(setLanguage('en')(setTheme(theme)(STATE)))))).toEqual([]);
  });
  test('asks only for icons of its own theme', () => {
    const icons = JSON.stringify(styleOf(setTheme(theme)(STATE)).layers).match(/(light|dark|contrast)\//g) ?? [];
    expect([...new Set(icons)]).toEqual([`${theme}/`]);
  });
});

test('layer ids are unique', () => {
  const ids = idsOf(styleOf());
  expect([...new Set(ids)]).toEqual(ids);
});

test('every source a view is written to exists, with the data of that view', () => {
  const view = viewOf(STATE);
  const { sources } = mapStyle(view, GROUND);
  for (const [source, part] of Object.entries(VIEW_SOURCES)) {
    expect((sources[source] as { data?: unknown }).data).toBe(view[part]);
  }
});

test('what the list hides first lies lowest: ground, layout, mask, things, names, icons', () => {
  const milestones = [
    'paper',
    'zone-fill',
    'road-casing-4',
    'metro',
    'fade',
    'zone-outline',
    'thing-area',
    'thing-line',
    'road-name-1',
    'mark-name',
    'unit-name',
    'selected-mark-name',
    'station',
    'mark',
    'cluster',
    'selected-mark',
  ];
  const ids = idsOf(styleOf());
  expect(ids.filter((id) => milestones.includes(id))).toEqual(milestones);
});

test('the district outline is off unless asked for', () => {
  expect(hiddenOf(styleOf())).toEqual(['district']);
  expect(hiddenOf(styleOf(toggleLayer('district')(STATE)))).toEqual([]);
});

test('the nature switch hides green and the names of parks and lakes, not the water', () => {
  expect(hiddenOf(styleOf(toggleLayer('nature')(STATE)))).toEqual(['green', 'district', 'green-name', 'lake-name']);
});

test('the transit switch hides metro and stations', () => {
  expect(hiddenOf(styleOf(toggleLayer('transit')(STATE)))).toEqual([
    'metro-casing',
    'metro',
    'metro-construction',
    'district',
    'station-name',
    'station',
  ]);
});

test('the things switch leaves the chosen one', () => {
  const hidden = hiddenOf(styleOf(toggleLayer('places')(STATE)));
  expect(['mark', 'cluster', 'thing-line', 'thing-area', 'mark-name'].every((id) => hidden.includes(id))).toBe(true);
  expect(hidden.filter((id) => id.startsWith('selected') || id.startsWith('lit'))).toEqual([]);
});

test('names are English in English, streets excepted', () => {
  const { layers } = styleOf(setLanguage('en')(STATE));
  const english = layers
    .filter((layer) => JSON.stringify(layer.layout ?? {}).includes('nameEn'))
    .map((layer) => layer.id);
  expect(english).toEqual(['green-name', 'lake-name', 'river-name', 'station-name', 'unit-name', 'axis-name']);
});

describe('the real basemap', () => {
  const features = readdirSync('geo/basemap')
    .filter((name) => name.endsWith('.geojson'))
    .flatMap(
      (name) => (JSON.parse(readFileSync(`geo/basemap/${name}`, 'utf8')) as { features: BasemapFeature[] }).features,
    );

  test('has no kind of feature that nothing draws, the ring of the mask aside', () => {
    const drawn = JSON.stringify(styleOf().layers);
    const kinds = new Set(features.map((feature) => feature.properties.layer));
    expect([...kinds].filter((kind) => !drawn.includes(`["==",["get","layer"],"${kind}"]`))).toEqual(['focus']);
  });
  test('has no metro line in service without its colour', () => {
    const lines = features.flatMap(({ properties }) =>
      properties.layer === 'metro' && !properties.state ? properties.line : [],
    );
    expect(lines.filter((line) => !(line in METRO_COLOURS))).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });
});

test('a park is named by its lake if it has one', () => {
  const parks = GROUND.basemap.features.filter((feature) => feature.properties?.layer === 'green');
  expect(parks.map((park) => park.properties?.name)).toEqual([undefined, '中山公园']);
});

test('former units are not drawn, and English unit names stop at the comma', () => {
  const { layout } = GROUND;
  expect(layout.features.map((unit) => [unit.properties?.id, unit.properties?.nameEn])).toEqual([
    ['cbd', 'Central Business District'],
    ['wushang', 'wushang'],
  ]);
});
