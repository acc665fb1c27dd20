import { describe, expect, test } from 'vitest';
import { indexAll } from '../../geo/check/index';
import { publish } from '../../geo/publish';
import { dataset } from './fixture';

function published(change: (draft: ReturnType<typeof dataset>) => void = () => {}): Map<string, string> {
  const draft = dataset();
  change(draft);
  return publish(draft.data, indexAll(draft.data));
}
const json = (files: Map<string, string>, name: string) => JSON.parse(files.get(name) ?? '');

test('publishes these files', () => {
  expect([...published().keys()]).toEqual([
    'places.geojson',
    'layout.geojson',
    'basemap.geojson',
    'sketch.json',
    'stats.json',
    'reports.json',
    'briefings.json',
    'glossary.json',
    'report-2020.json',
    'report-2022.json',
    'search.json',
    'schema.json',
  ]);
});

test('gives the same bytes each time', () => {
  expect([...published()]).toEqual([...published()]);
});

test('gives the same bytes in whatever order the places come', () => {
  const twoParks = ({ data, park }: ReturnType<typeof dataset>) => {
    data.places.push({ file: 'geo/places/park/another.json', value: { ...park, id: 'another' } });
  };
  const reversed = published((draft) => {
    twoParks(draft);
    draft.data.places.reverse();
  });
  expect(reversed.get('places.geojson')).toBe(published(twoParks).get('places.geojson'));
  expect(json(reversed, 'places.geojson').features.map((feature: { id: string }) => feature.id)).toEqual([
    'longhu-jiangchen-paradise-walk',
    'another',
    'lingjiao-lake-park',
  ]);
});

test('changes nothing in what it is given', () => {
  const { data } = dataset();
  const before = structuredClone(data);
  publish(data, indexAll(data));
  expect(data).toEqual(before);
});

describe('a published place', () => {
  const features = json(published(), 'places.geojson').features;

  test('comes by category, then by id, a line each', () => {
    expect(features.map((feature: { id: string }) => feature.id)).toEqual([
      'longhu-jiangchen-paradise-walk',
      'lingjiao-lake-park',
    ]);
    expect(published().get('places.geojson')?.split('\n')).toHaveLength(5);
  });

  test('has its id in the feature and in the properties, and its geometry, be it null', () => {
    const [mall, park] = features;
    expect([mall.properties.id, park.properties.id]).toEqual([mall.id, park.id]);
    expect(mall.geometry).toBeNull();
    expect(park.geometry).toEqual({ type: 'Point', coordinates: [114.205, 30.605] });
    expect(park.properties).not.toHaveProperty('geometry');
  });

  test('tells of each statement which sentence it stands in, under which heading', () => {
    expect(features[1].properties.mentions[0]).toEqual({
      report: '2020',
      quote: '推进菱角湖公园改造。',
      year: 2021,
      tense: 'planned',
      stage: 'upgrade',
      sentences: ['2020-3'],
      section: '一、主要工作',
    });
  });

  test('has quotes without stray white space', () => {
    const files = published(({ park }) => {
      for (const mention of park.mentions) mention.quote = mention.quote.replace('公园', '\n公 园');
    });
    expect(json(files, 'places.geojson').features[1].properties.mentions[0].quote).toBe('推进菱角湖公园改造。');
  });
});

test('a quote that is nowhere stops the publication', () => {
  const change = ({ park }: ReturnType<typeof dataset>) => {
    Object.assign(park.mentions[0] ?? {}, { quote: '没有的话' });
  };
  expect(() => published(change)).toThrow('unlocated quote: 没有的话');
});

test('a number carries the sentence it stands in', () => {
  expect(json(published(), 'stats.json').series[0].values[0]).toMatchObject({ value: 50000, sentences: ['2020-1'] });
});

test('the JSON Schema describes the records and allows no others', () => {
  const { definitions } = json(published(), 'schema.json');
  expect(Object.keys(definitions)).toEqual(['place', 'layoutUnit', 'stats', 'reports']);
  expect(definitions.place.required).toEqual([
    'id',
    'name',
    'nameEn',
    'aliases',
    'category',
    'unit',
    'unitBasis',
    'geometry',
    'location',
    'mentions',
  ]);
  expect(definitions.place.additionalProperties).toBe(false);
});
