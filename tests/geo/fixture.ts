/** A small dataset that passes every check; each test breaks one thing in it. */
import { checkDataset, indexAll } from '../../geo/check/index';
import type { Dataset, Issue } from '../../geo/load';
import {
  type LayoutUnit,
  type Mention,
  type Place,
  type ReportFacts,
  type ReportId,
  type StatSeries,
  UNITS,
} from '../../geo/schema';
import type { ReportText } from '../../geo/schema/published';

const SENTENCES: Record<ReportId, string[]> = {
  '2020': ['新改建绿地5万平方米。', '龙湖江宸天街开业。', '推进菱角湖公园改造。'],
  '2022': ['常青公园、菱角湖公园焕新升级。', '建设口袋公园2个。', '各项事业均衡发展。'],
};

function text(id: ReportId): ReportText {
  const sentences = SENTENCES[id].map((words, index) => ({ id: `${id}-${index + 1}`, text: words }));
  const sections = [{ level: 1 as const, heading: '一、主要工作', paragraphs: [{ lead: false, sentences }] }];
  return { id, front: [], back: [], opening: [], sections };
}

function facts(id: ReportId, reviews: 2020 | 2022, plans: 2021 | 2023): ReportFacts {
  return {
    id,
    seed: `${id}.txt`,
    title: '政府工作报告',
    titleEn: 'Government work report',
    deliveredOn: `${id}-12-29`,
    deliveredAt: '会议',
    deliveredBy: '区长',
    reviews,
    plans,
    documentNumber: null,
    issued: null,
  };
}

/** Squares of 0.01° in a row, one a unit. */
function unit(id: (typeof UNITS)[number], index: number): LayoutUnit {
  const west = 114.2 + index * 0.01;
  const east = west + 0.01;
  const corner = (lng: number, lat: number): [number, number] => [Number(lng.toFixed(6)), lat];
  return {
    id,
    name: id,
    shortName: id,
    nameEn: id,
    kind: 'zone',
    layout: 'current',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [corner(west, 30.6), corner(east, 30.6), corner(east, 30.61), corner(west, 30.61), corner(west, 30.6)],
      ],
    },
    label: { type: 'Point', coordinates: corner(west + 0.005, 30.605) },
    basis: { zh: '示意', en: 'indicative' },
    sources: ['2022 年报告'],
    report: '2022',
    quote: '各项事业均衡发展',
    corresponds: [],
  };
}

const mention: Mention = { report: '2022', quote: '菱角湖公园焕新升级', year: 2022, tense: 'done', stage: 'upgrade' };

function park(): Place {
  return {
    id: 'lingjiao-lake-park',
    name: '菱角湖公园',
    nameEn: 'Lingjiao Lake Park',
    aliases: [],
    category: 'park',
    unit: 'cbd',
    unitBasis: 'location',
    geometry: { type: 'Point', coordinates: [114.205, 30.605] },
    location: {
      kind: 'exact',
      radius: 50,
      basis: { zh: '公园中心', en: 'centre of the park' },
      sources: ['OpenStreetMap'],
    },
    mentions: [
      { report: '2020', quote: '推进菱角湖公园改造。', year: 2021, tense: 'planned', stage: 'upgrade' },
      structuredClone(mention),
    ],
  };
}

function mall(): Place {
  return {
    id: 'longhu-jiangchen-paradise-walk',
    name: '龙湖江宸天街',
    nameEn: 'Longfor Jiangchen Paradise Walk',
    aliases: ['江宸天街'],
    category: 'commerce',
    unit: null,
    unitBasis: null,
    geometry: null,
    location: { kind: 'unknown', basis: { zh: '报告未写位置', en: 'the report gives no place' }, sources: [] },
    mentions: [{ report: '2020', quote: '龙湖江宸天街开业', year: 2020, tense: 'done', stage: 'open' }],
  };
}

function green(): StatSeries {
  return {
    id: 'green-space',
    name: '新改建绿地',
    nameEn: 'Green space built or renewed',
    kind: 'work',
    category: 'park',
    unit: { zh: '平方米', en: 'm²' },
    values: [
      { year: 2020, tense: 'done', report: '2020', quote: '新改建绿地5万平方米', figure: '5万平方米', value: 50000 },
    ],
    comparability: 'same',
  };
}

/** What a test may break: the records, by name. */
export interface Draft {
  data: Dataset;
  park: Place;
  mall: Place;
  unit: LayoutUnit;
  series: StatSeries;
}

export function dataset(): Draft {
  const places = { park: park(), mall: mall() };
  const units = UNITS.map(unit);
  const series = green();
  const [first] = units;
  if (!first) throw new Error('no unit');
  const data: Dataset = {
    places: Object.values(places).map((value) => ({ file: `geo/places/${value.category}/${value.id}.json`, value })),
    layout: units.map((value) => ({ file: `geo/layout/current/${value.id}.json`, value })),
    stats: { file: 'geo/stats.json', value: [series] },
    reports: { file: 'geo/reports.json', value: [facts('2020', 2020, 2021), facts('2022', 2022, 2023)] },
    texts: [text('2020'), text('2022')],
    glossary: [],
    reviewed: [
      {
        file: 'geo/reviewed/2022.json',
        value: {
          sentences: [
            { sentence: '2022-2', starts: '建设口袋公园', as: 'unnamed works' },
            { sentence: '2022-3', starts: '各项事业', as: 'none' },
          ],
        },
      },
    ],
    briefings: [],
    searchWords: { file: 'geo/searchWords.json', value: [] },
    basemap: [],
  };
  return { data, ...places, unit: first, series };
}

/** The lines the build prints once `breakIt` has changed the dataset: `file › path › message`. */
export function complaints(breakIt: (draft: Draft) => void): string[] {
  const draft = dataset();
  breakIt(draft);
  return checkDataset(draft.data, indexAll(draft.data)).map(line);
}

export function line({ file, path, message }: Issue): string {
  return `${file} › ${path} › ${message}`;
}
