/** The exported KML. */
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { CATEGORY_COLOURS } from '../../src/model/categoryColours';
import { placesToKml } from '../../src/model/export/kml';
import { place } from '../model/fixture';
import { data } from '../model/published';
import { provenanceIn, wordsIn } from './words';

const kmlOf = (places = data.places) =>
  placesToKml(places, data, wordsIn('zh'), provenanceIn('zh', data, places.length));
const parse = (kml: string) => new DOMParser().parseFromString(kml, 'text/xml');
const texts = (kml: string, name: string) =>
  Array.from(parse(kml).getElementsByTagName(name)).map((element) => element.textContent);

test('is a document with its name and what it is about', () => {
  const kml = kmlOf();
  expect(kml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<kml xmlns="http:\/\/www\.opengis\.net\/kml\/2\.2"><Document>\n<name>江汉一张图<\/name>/,
  );
  expect(texts(kml, 'description')[0]).toContain('CC BY 4.0');
});

test('has every thing, placed or not', () => {
  expect(
    Array.from(parse(kmlOf()).getElementsByTagName('Placemark')).map((element) => element.getAttribute('id')),
  ).toEqual(data.places.map((one) => one.id));
});

test('shows each in the colour of its category', () => {
  const kml = kmlOf();
  expect(texts(kml, 'styleUrl')).toEqual(data.places.map((one) => `#${one.properties.category}`));
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(CATEGORY_COLOURS.park) ?? [];
  expect(kml).toContain(`<Style id="park"><IconStyle><color>ff${blue}${green}${red}</color></IconStyle>`);
});

describe('text', () => {
  test('that looks like markup is text', () => {
    expect(texts(kmlOf([place('a', { name: '<甲> & ]]> "乙"' })]), 'name')).toEqual(['江汉一张图', '<甲> & ]]> "乙"']);
  });
  test('XML cannot write is left out', () => {
    expect(texts(kmlOf([place('a', { name: '甲\u0000\u0007乙\ud800' })]), 'name')[1]).toBe('甲乙');
  });
  test('of a tag in a name does not shift the styles', () => {
    const kml = kmlOf([place('a', { name: '<ExtendedData>' }), place('b', { category: 'health' })]);
    expect(texts(kml, 'styleUrl')).toEqual(['#park', '#health']);
  });
});
