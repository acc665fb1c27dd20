/** The only fetch: published files → a frozen, indexed dataset. Nothing past this point checks the data again. */
import type { FeatureCollection } from 'geojson';
import type { Briefing } from '../../geo/briefingSchema';
import type { ReportFacts, ReportId } from '../../geo/schema';
import type {
  GlossaryTerm,
  LayoutFeature,
  PlaceFeature,
  PublishedStatSeries,
  ReportText,
  SearchData,
} from '../../geo/schema/published';
import type { Sketch } from '../../geo/schema/sketch';
import { type Basemap, type Dataset, indexDataset } from '../model/dataset';

/** Says which file could not be had and why, for the reader's message. */
export class DataError extends Error {
  override name = 'DataError';
}

/** The single file carries its data along, packed; no other build has this function. */
async function carriedJson(file: string): Promise<unknown> {
  const packed = atob(document.getElementById(`data/${file}`)?.textContent ?? '');
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

async function fetchJson(file: string): Promise<unknown> {
  try {
    if (import.meta.env.MODE === 'single') return await carriedJson(file);
    const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`);
    if (!response.ok) throw new DataError(`${file}: HTTP ${response.status}`);
    return await response.json();
  } catch (error) {
    throw error instanceof DataError ? error : new DataError(`${file}: ${String(error)}`);
  }
}

/** The build has checked every field; here only a truncated or foreign file must be caught. */
function features<F>(file: string, raw: unknown, key: string): F[] {
  const collection = raw as Partial<FeatureCollection> | null;
  const list = collection?.type === 'FeatureCollection' ? collection.features : undefined;
  if (
    !Array.isArray(list) ||
    list.length === 0 ||
    !list.every((feature) => feature?.properties && key in feature.properties)
  ) {
    throw new DataError(`${file}: not the expected features`);
  }
  return list as F[];
}

function list<T>(file: string, raw: unknown, key: string): T[] {
  const value = (raw as Record<string, unknown> | null)?.[key];
  if (!Array.isArray(value)) throw new DataError(`${file}: no ${key}`);
  return value as T[];
}

/** Everything the list, the filters and the cards need. Rejects with a `DataError`. */
export async function loadDataset(): Promise<Dataset> {
  const [places, layout, reports, glossary] = await Promise.all(
    ['places.geojson', 'layout.geojson', 'reports.json', 'glossary.json'].map(fetchJson),
  );
  return indexDataset({
    places: features<PlaceFeature>('places.geojson', places, 'mentions'),
    layout: features<LayoutFeature>('layout.geojson', layout, 'kind'),
    reports: list<ReportFacts>('reports.json', reports, 'reports'),
    glossary: list<GlossaryTerm>('glossary.json', glossary, 'terms'),
  });
}

/** Remembers what has come; a failure is not remembered, the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** The ground of the light map; null when the basemap has no district to draw. Rejects with a `DataError`. */
export const loadSketch = once(async (): Promise<Sketch | null> => {
  const raw = await fetchJson('sketch.json');
  if (raw !== null) list('sketch.json', raw, 'district');
  return raw as Sketch | null;
});

/** What lies under the places: only the maps ask for it. Rejects with a `DataError`. */
export const loadBasemap = once(
  async (): Promise<Basemap> => features('basemap.geojson', await fetchJson('basemap.geojson'), 'layer'),
);

/** The numbers. Rejects with a `DataError`. */
export const loadStats = once(
  async (): Promise<readonly PublishedStatSeries[]> =>
    list<PublishedStatSeries>('stats.json', await fetchJson('stats.json'), 'series'),
);

/** The briefings that ship. Rejects with a `DataError`. */
export async function loadBriefings(): Promise<readonly Briefing[]> {
  return list<Briefing>('briefings.json', await fetchJson('briefings.json'), 'briefings');
}

/** Names with their readings, for the search. Rejects with a `DataError`. */
export async function loadSearchData(): Promise<SearchData> {
  const raw = await fetchJson('search.json');
  list('search.json', raw, 'findables');
  return raw as SearchData;
}

const texts = new Map<ReportId, Promise<ReportText>>();

/** A whole report, fetched when it is first opened; a failure is not remembered. */
export function loadReportText(id: ReportId): Promise<ReportText> {
  const known = texts.get(id);
  if (known) return known;
  const file = `report-${id}.json`;
  const text = fetchJson(file).then((raw) => {
    list(file, raw, 'sections');
    return raw as ReportText;
  });
  texts.set(id, text);
  text.catch(() => texts.delete(id));
  return text;
}
