/** Two selections of statements side by side: what only one of them names, what both name, and how its step changed. */
import type { PlaceFeature, PublishedMention } from '../../geo/schema/published';
import type { Comparison, Side } from './comparison';
import { type Deciding, visible, visibleUnder } from './select';
import { STEPS, type Step, stepOf } from './stage';
import type { State } from './state';

/** What the latest report reviews beside what it plans. */
export const DEFAULT_COMPARISON: Comparison = {
  left: { year: [2022], tense: [] },
  right: { year: [2023], tense: [] },
};

/** The things of both sides, in dataset order: those the filters leave that also have a statement of the side. */
export function comparedPlaces(
  state: Deciding,
  { left, right }: Comparison,
): { left: readonly PlaceFeature[]; right: readonly PlaceFeature[] } {
  const all = new Set(visibleUnder(state, state.filters));
  const of = ({ year, tense }: Side) =>
    visibleUnder(state, { ...state.filters, year, tense }).filter((place) => all.has(place));
  return { left: of(left), right: of(right) };
}

/** The statement a thing's step on one side rests on: the latest of the furthest step; null when the side names it not. */
export function standingOn(place: PlaceFeature, { year, tense }: Side): PublishedMention | null {
  const told = place.properties.mentions.filter(
    (mention) =>
      (year.length === 0 || year.includes(mention.year)) &&
      (tense.length === 0 || tense.some((chosen) => chosen === mention.tense)),
  );
  const rank = (mention: PublishedMention) => STEPS.indexOf(stepOf(mention)) * 10_000 + mention.year;
  return told.reduce<PublishedMention | null>(
    (best, mention) => (best === null || rank(mention) > rank(best) ? mention : best),
    null,
  );
}

/** A thing both sides name, and the statement of each. */
export interface Shared {
  place: PlaceFeature;
  left: PublishedMention;
  right: PublishedMention;
  /** The two steps, where they differ. */
  change: { from: Step; to: Step } | null;
}
export interface Difference {
  onlyLeft: readonly PlaceFeature[];
  both: readonly Shared[];
  onlyRight: readonly PlaceFeature[];
}

/** The accessible twin of the two maps. */
export function difference(state: Deciding, comparison: Comparison): Difference {
  const { left, right } = comparedPlaces(state, comparison);
  const inLeft = new Set(left);
  const inRight = new Set(right);
  const both = left.flatMap((place): Shared[] => {
    const before = standingOn(place, comparison.left);
    const after = standingOn(place, comparison.right);
    if (!inRight.has(place) || !before || !after) return [];
    const from = stepOf(before);
    const to = stepOf(after);
    return [{ place, left: before, right: after, change: from === to ? null : { from, to } }];
  });
  return {
    onlyLeft: left.filter((place) => !inRight.has(place)),
    both,
    onlyRight: right.filter((place) => !inLeft.has(place)),
  };
}

/**
 * What a map of the plan draws. While two selections are compared, that of its side; while a cell is pointed at, what it
 * counts; else what is visible.
 */
export function mapPlaces(state: State, side: keyof Comparison): readonly PlaceFeature[] {
  const { mode, comparison, preview, data } = state;
  if (mode !== 'plan') return visible(state);
  if (preview) return remembered(side, [data, preview], () => data.places.filter((place) => preview.has(place.id)));
  if (!comparison) return visible(state);
  return remembered(side, [visible(state), comparison], () => comparedPlaces(state, comparison)[side]);
}

/** Each map keeps what it draws by identity until something it depends on changes. */
const last = new Map<keyof Comparison, { key: readonly unknown[]; places: readonly PlaceFeature[] }>();
function remembered(side: keyof Comparison, key: readonly unknown[], compute: () => readonly PlaceFeature[]) {
  const known = last.get(side);
  if (known && key.length === known.key.length && key.every((part, index) => part === known.key[index]))
    return known.places;
  const places = compute();
  last.set(side, { key, places });
  return places;
}
