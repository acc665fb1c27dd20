/** Reads KML: names, descriptions, data and shapes. Its own colours are left behind, links in it are never followed. */
import { kmlGen } from '@tmcw/togeojson';
import { DOMParser, type Document, type Element, ParseError } from '@xmldom/xmldom';
import type { Geometry } from 'geojson';
import { attempt, Fault, readGeometry } from './geometry';
import { collectFaults, ImportError, type Issue, type Note, shown } from './issue';
import { guessNameColumn, type ImportedFeature, type Parsed, type Progress, type ReadOptions } from './parsed';
import { cutPlacemarks } from './placemarks';
import { columnsOf, mostFeatures, notesOn } from './properties';

/** Placemarks read at once: enough to spread the cost of a document, few enough to be forgotten soon. */
const BATCH = 100;
/** Looks, not facts. */
const STYLES = ['Style', 'StyleMap', 'styleUrl', 'gx:CascadingStyle'];
const FOLDER = 'folder';

const wholeLine = (text: string) => shown(text.split('\n').find((line) => line.trim() !== '') ?? '');

/** @throws ImportError with the line it is about; `firstLine` is where the text stands in its file */
function parseXml(text: string, firstLine = 1): Document {
  try {
    return new DOMParser({ onError: () => {} }).parseFromString(text, 'text/xml');
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const at: unknown = Reflect.get(error.locator ?? {}, 'lineNumber');
    const line = firstLine - 1 + (typeof at === 'number' && at > 0 ? at : 1);
    throw new ImportError({ code: 'xmlSyntax', line, value: shown(error.message) });
  }
}

function elementsIn(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS('*', name));
}

/** The names of the folders around each placemark, by its number; only of folders that have one. */
function foldersOf(skeleton: Document): Map<number, string> {
  const paths = new Map<number, string>();
  for (const placemark of elementsIn(skeleton, 'Placemark')) {
    const path: string[] = [];
    for (let node = placemark.parentNode; node; node = node.parentNode) {
      if (node.nodeName !== 'Folder') continue;
      const name = Array.from(node.childNodes)
        .find((child) => child.nodeName === 'name')
        ?.textContent?.trim();
      if (name) path.unshift(name);
    }
    if (path.length > 0) paths.set(Number(placemark.getAttribute('cut')), path.join(' / '));
  }
  return paths;
}

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const TUPLE = new RegExp(`^${NUMBER},${NUMBER}(?:,(?:${NUMBER})?)?$`);

/** The converter drops what it cannot read without a word, so the coordinates are looked at first. @throws Fault */
function checkCoordinates(placemark: Element): void {
  for (const coordinates of elementsIn(placemark, 'coordinates')) {
    const owner = coordinates.parentNode?.nodeName.replace(/^.*:/, '') ?? '';
    const text = (coordinates.textContent ?? '').trim();
    const tuples = (owner === 'Point' ? text.replace(/\s*,\s*/g, ',') : text).split(/\s+/);
    const bad = tuples.find((tuple) => !TUPLE.test(tuple));
    if (bad !== undefined) throw new Fault('position', bad || text, { field: 'coordinates' });
    if (owner === 'LineString' && tuples.length < 2) throw new Fault('lineShort', undefined, { count: tuples.length });
    if (owner !== 'LinearRing') continue;
    if (tuples.length < 4) throw new Fault('ringShort', undefined, { count: tuples.length });
    const [first = '', last = ''] = [tuples[0], tuples.at(-1)];
    const place = (tuple: string) => tuple.split(',').slice(0, 2).map(Number).join();
    if (place(first) !== place(last)) throw new Fault('ringOpen', `${first} … ${last}`);
  }
}

/** A collection of one kind is a multiple shape: KML has no other way to write one. */
function gathered(geometry: Geometry): Geometry {
  if (geometry.type !== 'GeometryCollection') return geometry;
  const parts = geometry.geometries.map(gathered);
  const only = <T extends Geometry['type']>(type: T) =>
    parts.every((part): part is Extract<Geometry, { type: T }> => part.type === type) ? parts : null;
  const [points, lines, polygons] = [only('Point'), only('LineString'), only('Polygon')];
  if (points) return { type: 'MultiPoint', coordinates: points.map((part) => part.coordinates) };
  if (lines) return { type: 'MultiLineString', coordinates: lines.map((part) => part.coordinates) };
  if (polygons) return { type: 'MultiPolygon', coordinates: polygons.map((part) => part.coordinates) };
  return { type: 'GeometryCollection', geometries: parts };
}

/** A description may come wrapped to say that it is HTML; for us it is text. */
function asText(value: unknown): unknown {
  const isWrapped = typeof value === 'object' && value !== null && Reflect.get(value, '@type') === 'html';
  return isWrapped ? Reflect.get(value, 'value') : value;
}

function readPlacemark(
  element: Element,
  feature: ImportedFeature,
  folder: string | undefined,
  latitudeFirst: boolean,
): ImportedFeature {
  checkCoordinates(element);
  const { id, geometry } = feature;
  const properties = Object.fromEntries(Object.entries(feature.properties).map(([key, value]) => [key, asText(value)]));
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    geometry: geometry && readGeometry(gathered(geometry), latitudeFirst),
    properties: folder === undefined || FOLDER in properties ? properties : { ...properties, [FOLDER]: folder },
  };
}

function nameOf(element: Element): { name?: string } {
  const name = Array.from(element.childNodes)
    .find((child) => child.nodeName === 'name')
    ?.textContent?.trim();
  return name ? { name: shown(name) } : {};
}

/** @throws ImportError */
export function readKml(text: string, { latitudeFirst = false }: ReadOptions, progress: Progress): Parsed {
  const doctype = /<!DOCTYPE/i.exec(text);
  if (doctype) throw new ImportError({ code: 'doctype', line: text.slice(0, doctype.index).split('\n').length });
  const { skeleton, placemarks, root } = cutPlacemarks(text);
  const outline = parseXml(skeleton);
  const rootName = outline.documentElement?.localName ?? '';
  if (rootName !== 'kml') throw new ImportError({ code: 'xmlRoot', value: shown(rootName || wholeLine(text)) });
  const links = elementsIn(outline, 'NetworkLink').length + elementsIn(outline, 'GroundOverlay').length;
  if (placemarks.length === 0) throw new ImportError({ code: 'noRows' });
  mostFeatures(placemarks.length);
  const folders = foldersOf(outline);
  const closing = `</${/^<([^\s>]+)/.exec(root)?.[1] ?? 'kml'}>`;

  const faults = collectFaults();
  const features: ImportedFeature[] = [];
  const numbers: number[] = [];
  for (let start = 0; start < placemarks.length; start += BATCH) {
    progress('check', start / placemarks.length);
    const batch = placemarks.slice(start, start + BATCH);
    const parse = (texts: string[], line: number) =>
      parseXml(`${root}<Document>${texts.join('')}</Document>${closing}`, line);
    const tree = parseBatch(batch, parse);
    const elements = elementsIn(tree, 'Placemark');
    for (const element of elements) {
      for (const child of Array.from(element.childNodes))
        if (STYLES.includes(child.nodeName)) element.removeChild(child);
    }
    for (const [index, feature] of [...kmlGen(tree)].entries()) {
      const element = elements[index];
      if (!element) break;
      const number = start + index;
      const line = placemarks[number]?.line ?? 0;
      const properties = feature.properties ?? {};
      const read = attempt(
        () => readPlacemark(element, { ...feature, properties }, folders.get(number), latitudeFirst),
        (issue) => faults.add({ ...issue, feature: number + 1, line, ...nameOf(element) }),
      );
      if (!read) continue;
      features.push(read);
      numbers.push(number + 1);
    }
  }
  const columns = columnsOf(features);
  const notes: Issue<Note>[] = notesOn(features, (index) => ({ feature: numbers[index] ?? 0 }));
  if (links > 0) notes.push({ code: 'networkLinks', count: links });
  return {
    format: 'kml',
    features,
    numbers,
    columns,
    nameColumn: guessNameColumn(columns),
    issues: faults.issues,
    faulty: faults.count,
    notes,
    excerpt: null,
    datum: null,
  };
}

/** When a batch is broken its placemarks are read one by one, only to tell the line. */
function parseBatch(
  batch: readonly { text: string; line: number }[],
  parse: (texts: string[], line: number) => Document,
): Document {
  try {
    return parse(
      batch.map(({ text }) => text),
      batch[0]?.line ?? 1,
    );
  } catch (error) {
    for (const { text, line } of batch) parse([text], line);
    throw error;
  }
}
