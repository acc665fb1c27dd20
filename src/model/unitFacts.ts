/** What the visible things say of each layout unit: number, share, density over its drawn shape, foremost statements. */
import { area, length } from '@turf/turf';
import type { LayoutFeature, PlaceFeature, PublishedMention } from '../../geo/schema/published';
import { type Dataset, type UnitKey, unitOf } from './dataset';
import { UNIT_KEYS } from './select';
import { STEPS, stepOf } from './stage';

export interface TopStatement {
  place: PlaceFeature;
  mention: PublishedMention;
}
export interface UnitFacts {
  key: UnitKey;
  /** Absent for what belongs to no unit. */
  unit: LayoutFeature | undefined;
  count: number;
  /** Of all visible things, 0 to 1. */
  share: number;
  /** Of the drawn, indicative shape; null where it is a line or there is none. */
  squareKilometres: number | null;
  /** Of the drawn line; null where it is an area. */
  kilometres: number | null;
  perSquareKilometre: number | null;
  top: readonly TopStatement[];
  /** Units of the former layout it corresponds to, wholly or in part. */
  former: readonly LayoutFeature[];
}

/** Statements shown of each unit. */
const TOP = 3;

/** The furthest step first, then the latest year; one statement a thing. */
function topStatements(places: readonly PlaceFeature[]): TopStatement[] {
  const rank = ({ mention }: TopStatement) => STEPS.indexOf(stepOf(mention)) * 10_000 + mention.year;
  const best = places.flatMap((place): TopStatement[] => {
    const [first] = place.properties.mentions.map((mention) => ({ place, mention })).sort((a, b) => rank(b) - rank(a));
    return first ? [first] : [];
  });
  return best.sort((a, b) => rank(b) - rank(a)).slice(0, TOP);
}

/** The size of what is drawn: km² of an area, km of a line. */
export function sizeOf({ geometry }: LayoutFeature): Pick<UnitFacts, 'squareKilometres' | 'kilometres'> {
  return geometry.type === 'Polygon'
    ? { squareKilometres: area(geometry) / 1e6, kilometres: null }
    : { squareKilometres: null, kilometres: length({ type: 'Feature', geometry, properties: {} }) };
}

/** One entry for every unit of the present layout, then 未归入单元. `places` are the visible ones. */
export function unitFacts(places: readonly PlaceFeature[], { unitById }: Dataset): UnitFacts[] {
  return UNIT_KEYS.map((key) => {
    const unit = unitById.get(key);
    const own = places.filter((place) => unitOf(place) === key);
    const size = unit ? sizeOf(unit) : { squareKilometres: null, kilometres: null };
    return {
      key,
      unit,
      count: own.length,
      share: places.length === 0 ? 0 : own.length / places.length,
      ...size,
      perSquareKilometre: size.squareKilometres ? own.length / size.squareKilometres : null,
      top: topStatements(own),
      former: (unit?.properties.corresponds ?? []).flatMap((id) => unitById.get(id) ?? []),
    };
  });
}

/** Every unit of the former layout with those of the present one it became, wholly or in part. */
export function formerUnits({ layout, unitById }: Dataset): { unit: LayoutFeature; now: readonly LayoutFeature[] }[] {
  return layout
    .filter((unit) => unit.properties.layout === 'former')
    .map((unit) => ({ unit, now: unit.properties.corresponds.flatMap((id) => unitById.get(id) ?? []) }));
}
