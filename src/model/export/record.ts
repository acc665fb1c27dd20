/**
 * One thing as a row of words and numbers: what the table, the placemark and the clipboard hold alike.
 * A row is a thing, not a statement: the list, the counts and the map count things, so a row count equals the number
 * on the screen, a position stands once, and the file comes back as the same layer. The four years have a column each,
 * and every statement stands in full, with its report, in one cell.
 */
import { geoJSONToWkt } from 'betterknown';
import type { Year } from '../../../geo/schema';
import type { PlaceFeature, PublishedMention } from '../../../geo/schema/published';
import { type Dataset, unitOf } from '../dataset';
import { markOf } from '../marks';
import { nameOf } from '../placeText';
import { furthestStep } from '../stage';
import type { Column, ExportWords } from './words';

export type Cell = string | number | null;
export type PlaceRecord = Record<Column, Cell>;

function actOf({ year, tense, stage }: PublishedMention, words: ExportWords): string {
  return words.act(year, tense, stage);
}

/** Every act of a year, each once; "" when nothing is said of it. */
function yearCell(place: PlaceFeature, year: Year, words: ExportWords): string {
  const acts = place.properties.mentions
    .filter((mention) => mention.year === year)
    .map((mention) => actOf(mention, words));
  return [...new Set(acts)].join(words.comma);
}

export function statementsOf(place: PlaceFeature, words: ExportWords): string {
  return place.properties.mentions
    .map((mention) => words.statement(words.report(mention.report), actOf(mention, words), mention.quote))
    .join('\n');
}

/** `note`: where all this comes from, the same in every row. */
export function recordOf(
  place: PlaceFeature,
  { unitById, placeById }: Dataset,
  words: ExportWords,
  note: string,
): PlaceRecord {
  const { name, nameEn, aliases, category, unitBasis, location } = place.properties;
  const [lng = null, lat = null] = markOf(place, words.language)?.geometry.coordinates ?? [];
  const zone = unitById.get(location.within ?? '') ?? placeById.get(location.within ?? '');
  return {
    id: place.id,
    name: nameOf(place, words.language),
    otherName: words.language === 'en' ? name : nameEn,
    aliases: aliases.join(words.comma),
    category: words.category(category),
    unit: words.unit(unitOf(place)),
    unitBasis: unitBasis && words.unitBasis[unitBasis],
    step: words.step(furthestStep(place)),
    year2020: yearCell(place, 2020, words),
    year2021: yearCell(place, 2021, words),
    year2022: yearCell(place, 2022, words),
    year2023: yearCell(place, 2023, words),
    statements: statementsOf(place, words),
    kind: words.kind[location.kind],
    longitude: rounded(lng),
    latitude: rounded(lat),
    radius: location.radius ?? null,
    within: zone ? nameOf(zone, words.language) : null,
    address: location.address ?? null,
    basis: location.basis[words.language],
    sources: location.sources.join(words.comma),
    shape: place.geometry && geoJSONToWkt(place.geometry),
    note,
  };
}

/** Six decimals are a tenth of a metre, as in the dataset: the middle of a line is computed and has more. */
function rounded(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 1e6) / 1e6;
}
