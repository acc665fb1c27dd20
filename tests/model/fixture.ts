/** Places, units and states as small as a test needs them. */
import type { Category, Stage, Tense, UnitId, Year } from '../../geo/schema';
import type {
  LayoutFeature,
  PlaceFeature,
  PublishedMention,
  PublishedPlaceProperties,
} from '../../geo/schema/published';
import { type Dataset, indexDataset } from '../../src/model/dataset';
import { type Filters, initialState, NO_FILTERS, type State } from '../../src/model/state';

/** "2022 done upgrade": one statement, its quote optional. */
export function mention(year: Year, tense: Tense, stage: Stage, quote = `${year} ${tense} ${stage}`): PublishedMention {
  const report = year === 2020 || year === 2021 ? '2020' : '2022';
  return { report, quote, year, tense, stage, sentences: [`${report}-1`], section: '一、主要工作' };
}

interface PlaceFacts extends Partial<Omit<PublishedPlaceProperties, 'id'>> {
  category?: Category;
  unit?: UnitId | null;
  at?: [number, number];
}

export function place(id: string, { at, ...facts }: PlaceFacts = {}): PlaceFeature {
  const geometry = at ? ({ type: 'Point', coordinates: at } as const) : null;
  const location = at
    ? ({ kind: 'exact', radius: 50, basis: { zh: '据图', en: 'from a map' }, sources: ['OpenStreetMap'] } as const)
    : ({ kind: 'unknown', basis: { zh: '未写', en: 'not said' }, sources: [] as string[] } as const);
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      id,
      name: id,
      nameEn: id,
      aliases: [],
      category: 'park',
      unit: null,
      unitBasis: null,
      location: { ...location, sources: [...location.sources] },
      mentions: [mention(2022, 'done', 'complete')],
      ...facts,
    },
  };
}

export function unit(id: UnitId): LayoutFeature {
  const geometry = { type: 'LineString' as const, coordinates: [] };
  const properties = {
    id,
    name: id,
    shortName: id,
    nameEn: id,
    kind: 'zone' as const,
    layout: 'current' as const,
    label: { type: 'Point' as const, coordinates: [114.27, 30.6] as [number, number] },
    basis: { zh: '示意', en: 'indicative' },
    sources: [],
    report: '2022' as const,
    quote: id,
    corresponds: [],
  };
  return { type: 'Feature', id, geometry, properties };
}

export function dataset(...places: PlaceFeature[]): Dataset {
  return indexDataset({ places, layout: [unit('cbd'), unit('wushang')], reports: [], glossary: [] });
}

export function stateOf(...places: PlaceFeature[]): State {
  return initialState(dataset(...places));
}

export function filters(chosen: Partial<Filters>): Filters {
  return { ...NO_FILTERS, ...chosen };
}

export const ids = (places: readonly PlaceFeature[]) => places.map((place) => place.id);
