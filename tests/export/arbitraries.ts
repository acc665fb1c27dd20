/** Places with any text, any shape and any statements, for what must hold whatever is exported. */
import * as fc from 'fast-check';
import { CATEGORIES, type PlaceGeometry, STAGES, TENSES, UNITS, YEARS } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import { place } from '../model/fixture';

/** Text as it may stand in any field; what no XML can write is left out, for KML cannot carry it. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 24 })
  .map((value) => value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim())
  .filter((value) => value !== '');
/** Beginnings that have a meaning to somebody. */
const risky = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', "'", "'=", '"', '<b>', '&amp;', ',', ';', ']]>', '__proto__'), text)
  .map(([a, b]) => a + b);
const words = fc.oneof(text, risky, fc.constant('江汉路'));

const degrees = (from: number, to: number) =>
  fc.integer({ min: from * 1e6, max: to * 1e6 }).map((millionths) => millionths / 1e6);
const position = fc.tuple(degrees(114.2, 114.35), degrees(30.55, 30.65));
const line = fc.array(position, { minLength: 2, maxLength: 6 });
/** A box, so that it is a ring without crossing itself. */
const ring = fc
  .tuple(position, degrees(0.001, 0.01), degrees(0.001, 0.01), fc.boolean())
  .map(([[west, south], width, height, clockwise]) => {
    const round = (value: number) => Math.round(value * 1e6) / 1e6;
    const [east, north] = [round(west + width), round(south + height)];
    const turn: [number, number][] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return clockwise ? turn.reverse() : turn;
  });
const geometry: fc.Arbitrary<PlaceGeometry | null> = fc.oneof(
  fc.constant(null),
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  line.map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  fc
    .array(line, { minLength: 2, maxLength: 3 })
    .map((coordinates) => ({ type: 'MultiLineString' as const, coordinates })),
  ring.map((outer) => ({ type: 'Polygon' as const, coordinates: [outer] })),
);

const mention = fc.record({
  report: fc.constantFrom('2020' as const, '2022' as const),
  quote: words,
  year: fc.constantFrom(...YEARS),
  tense: fc.constantFrom(...TENSES),
  stage: fc.constantFrom(...STAGES),
  sentences: fc.constant(['2022-1'] as string[]),
  section: words,
});

export const places: fc.Arbitrary<PlaceFeature[]> = fc
  .array(
    fc.record({
      name: words,
      nameEn: words,
      aliases: fc.array(words, { maxLength: 3 }),
      category: fc.constantFrom(...CATEGORIES),
      unit: fc.option(fc.constantFrom(...UNITS)),
      mentions: fc.array(mention, { minLength: 1, maxLength: 4 }),
      basis: words,
      geometry,
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((facts) =>
    facts.map(({ basis, geometry: shape, ...rest }, index) => {
      const made = place(`thing-${index}`, rest);
      const location = { ...made.properties.location, radius: 60, basis: { zh: basis, en: basis } };
      return { ...made, geometry: shape, properties: { ...made.properties, location } };
    }),
  );
