/** Reads GeoJSON (RFC 7946): a collection, a single feature, or a bare geometry. */
import { attempt, Fault, readGeometry } from './geometry';
import { collectFaults, ImportError, shown } from './issue';
import { parseJson } from './json';
import {
  guessNameColumn,
  type ImportedFeature,
  type Parsed,
  PROGRESS_EVERY,
  type Progress,
  type ReadOptions,
} from './parsed';
import { columnsOf, mostFeatures, notesOn } from './properties';

type Members = Record<string, unknown>;

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const GEOMETRIES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** The old `crs` member, where it names WGS-84 or what equals it here. */
const SAME_AS_WGS84 = /(CRS:?:?84|EPSG:{1,2}(4326|4490|4979)|OGC:1\.3:CRS84)$/i;

/** @throws ImportError when the coordinates are declared to be something else */
function checkCrs({ crs }: Members): void {
  if (crs === undefined || crs === null) return;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  const name = typeof properties.name === 'string' ? properties.name : shown(crs);
  if (!SAME_AS_WGS84.test(name)) throw new ImportError({ code: 'crs', value: shown(name) });
}

/** The members that are to be features. @throws ImportError for any other root */
function itemsOf(root: unknown): unknown[] {
  if (!isObject(root)) throw new ImportError({ code: 'jsonRoot', value: shown(root) });
  checkCrs(root);
  const { type, features } = root;
  if (type === 'FeatureCollection') {
    if (!Array.isArray(features)) throw new ImportError({ code: 'noFeatures', value: shown(features ?? 'undefined') });
    return features;
  }
  if (type === 'Feature') return [root];
  if (GEOMETRIES.includes(String(type))) return [{ type: 'Feature', properties: null, geometry: root }];
  throw new ImportError({ code: 'jsonRoot', value: shown(type ?? root), ...('type' in root ? { field: 'type' } : {}) });
}

/** "May be interpreted as null": a geometry whose coordinates are an empty list. */
function isEmptyGeometry(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.coordinates) && value.coordinates.length === 0;
}

function readFeature(item: unknown, latitudeFirst: boolean): ImportedFeature {
  if (!isObject(item)) throw new Fault('notFeature', item);
  if (item.type !== 'Feature') throw new Fault('notFeature', item.type ?? 'undefined', { field: 'type' });
  if (item.geometry === undefined) throw new Fault('noGeometry');
  const geometry =
    item.geometry === null || isEmptyGeometry(item.geometry) ? null : readGeometry(item.geometry, latitudeFirst);
  const id = typeof item.id === 'string' || typeof item.id === 'number' ? { id: item.id } : {};
  return { type: 'Feature', ...id, geometry, properties: isObject(item.properties) ? item.properties : {} };
}

/** @throws ImportError */
export async function readGeojson(
  text: string,
  { latitudeFirst = false }: ReadOptions,
  progress: Progress,
): Promise<Parsed> {
  const items = itemsOf(await parseJson(text));
  if (items.length === 0) throw new ImportError({ code: 'noRows' });
  mostFeatures(items.length);
  const faults = collectFaults();
  const features: ImportedFeature[] = [];
  const numbers: number[] = [];
  for (const [index, item] of items.entries()) {
    if (index % PROGRESS_EVERY === 0) progress('check', index / items.length);
    const feature = attempt(
      () => readFeature(item, latitudeFirst),
      (issue) => faults.add({ ...issue, feature: index + 1, ...nameIn(item) }),
    );
    if (!feature) continue;
    features.push(feature);
    numbers.push(index + 1);
  }
  const columns = columnsOf(features);
  return {
    format: 'geojson',
    features,
    numbers,
    columns,
    nameColumn: guessNameColumn(columns),
    issues: faults.issues,
    faulty: faults.count,
    notes: notesOn(features, (index) => ({ feature: numbers[index] ?? 0 })),
    excerpt: null,
    datum: null,
  };
}

/** What a faulty feature is called, so that it can be found in the file. */
function nameIn(item: unknown): { name?: string } {
  const properties = isObject(item) && isObject(item.properties) ? item.properties : {};
  const column = guessNameColumn(Object.keys(properties));
  const name = column === null ? undefined : properties[column];
  return typeof name === 'string' && name ? { name: shown(name) } : {};
}
