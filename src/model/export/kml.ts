/** What is filtered as KML 2.2: every thing a placemark, those without a place among them, in the colours of their categories. */
import { toKML } from '@placemarkio/tokml';
import type { FeatureCollection, Geometry } from 'geojson';
import { CATEGORIES, type Category } from '../../../geo/schema';
import type { PlaceFeature } from '../../../geo/schema/published';
import { CATEGORY_COLOURS } from '../categoryColours';
import type { Dataset } from '../dataset';
import { type Provenance, provenanceLine } from './provenance';
import { recordOf } from './record';
import { COLUMNS, type ExportWords } from './words';
import { withoutControls } from './xml';

/** `#rrggbb` as KML writes it: alpha, blue, green, red. */
function kmlColour(colour: string, alpha: string): string {
  const [, red = '00', green = '00', blue = '00'] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  return `${alpha}${blue}${green}${red}`;
}

function styleOf(category: Category): string {
  const colour = CATEGORY_COLOURS[category];
  return [
    `<Style id="${category}">`,
    `<IconStyle><color>${kmlColour(colour, 'ff')}</color></IconStyle>`,
    `<LineStyle><color>${kmlColour(colour, 'ff')}</color><width>3</width></LineStyle>`,
    `<PolyStyle><color>${kmlColour(colour, '33')}</color></PolyStyle>`,
    '</Style>',
  ].join('');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) =>
  withoutControls(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);

/** The converter writes neither the document's own words nor styles; they are put where the schema wants them. */
function withHead(kml: string, places: readonly PlaceFeature[], provenance: Provenance): string {
  const used = CATEGORIES.filter((category) => places.some((place) => place.properties.category === category));
  const head = [
    `<name>${escapeXml(provenance.title)}</name>`,
    `<description>${escapeXml(provenanceLine(provenance))}</description>`,
    ...used.map(styleOf),
  ].join('\n');
  let placemark = 0;
  return kml
    .replace('<Document>', () => `<Document>\n${head}`)
    .replace(/<ExtendedData>/g, (tag) => `<styleUrl>#${places[placemark++]?.properties.category}</styleUrl>${tag}`);
}

export function placesToKml(
  places: readonly PlaceFeature[],
  data: Dataset,
  words: ExportWords,
  provenance: Provenance,
): string {
  const collection: FeatureCollection<Geometry | null> = {
    type: 'FeatureCollection',
    features: places.map((place) => {
      const record = recordOf(place, data, words, '');
      const { name, statements, shape: _, note: __, ...facts } = record;
      const told = COLUMNS.flatMap((column): [string, string][] =>
        column in facts ? [[words.columns[column], asXml(record[column])]] : [],
      );
      return {
        type: 'Feature',
        id: place.id,
        geometry: place.geometry,
        properties: { name: asXml(name), description: asXml(statements), ...Object.fromEntries(told) },
      };
    }),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withHead(toKML(collection), places, provenance)}\n`;
}

function asXml(cell: string | number | null): string {
  return withoutControls(String(cell ?? ''));
}
