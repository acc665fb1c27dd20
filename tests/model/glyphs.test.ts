import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../geo/schema';
import { GLYPHS } from '../../src/model/glyphs';

const SOURCES: Record<Category, string> = {
  commerce: '@mapbox/maki/icons/shop.svg',
  office: '@mapbox/maki/icons/building.svg',
  innovation: '@rapideditor/temaki/icons/bulb.svg',
  park: '@mapbox/maki/icons/park.svg',
  transport: '@mapbox/maki/icons/rail-metro.svg',
  renewal: '@rapideditor/temaki/icons/crane.svg',
  health: '@mapbox/maki/icons/hospital.svg',
  culture: '@mapbox/maki/icons/library.svg',
  community: '@rapideditor/temaki/icons/shield.svg',
  zone: '@rapideditor/temaki/icons/diamond.svg',
};

test.each(CATEGORIES)('the glyph of %s is its icon in the published set', (category) => {
  const svg = readFileSync(`node_modules/${SOURCES[category]}`, 'utf8');
  const [, path = ''] = /\sd="([^"]+)"/.exec(svg) ?? [];
  const clean = path.replace(/&#x[0-9A-F]+;/g, ' ').replace(/\s+/g, ' ');
  expect(GLYPHS[category]).toEqual({ path: clean, size: Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) });
});
