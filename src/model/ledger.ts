/**
 * What a later report says of each promise, in one neutral word. Derived from the statements alone, never typed in.
 * The word tells how far the thing is said to have come, not whether a promise was kept: the report on 2021 is not
 * among the sources, and two sentences about one thing may differ in scope.
 */
import { type Bilingual, REPORTS } from '../../geo/schema';
import type { PlaceFeature, PublishedMention } from '../../geo/schema/published';
import type { Dataset } from './dataset';
import { memoise } from './memoise';
import { STEPS, stepOf } from './stage';
import type { Verdict } from './verdict';

/** Raised whenever a rule below changes; the page shows it beside the rules in words. */
export const RULES_VERSION = 1;

/** Something named in the same promise, of which a later report does speak. */
export interface Echo {
  place: PlaceFeature;
  verdict: Verdict;
  /** How the two belong together. */
  note: Bilingual;
}

/** One thing that was promised, and what became of the promise in the later reports' words. */
export interface Entry {
  place: PlaceFeature;
  /** The planned statements of the first report that has any. */
  promises: readonly PublishedMention[];
  /** Statements of later reports: what they review (furthest step first), then plan, then name in passing. */
  later: readonly PublishedMention[];
  verdict: Verdict;
  /** Only under `no-mention`. */
  echoes: readonly Echo[];
}

/**
 * Rules, version 1. The first that applies decides:
 * 1. the promise stands in the last report → `plan`;
 * 2. a later review tells of an award → `award`;
 * 3. … of a completion, an opening, an upgrade → `done`;
 * 4. … of clearance, land supply, a start or construction → `progress`;
 * 5. a later report plans it again → `replanned`;
 * 6. a later report names it, but in passing or without an act (glossary, stage "mention" or "plan") → `unclear`;
 * 7. → `no-mention`.
 */
function judge(later: readonly PublishedMention[], isLastReport: boolean): Verdict {
  if (isLastReport) return 'plan';
  // A promise is always the step "plan", a passing mention "mention": only reviews reach further.
  const reached = later.map(stepOf);
  if (reached.includes('award')) return 'award';
  if (reached.includes('complete')) return 'done';
  if (reached.includes('progress')) return 'progress';
  if (later.some((mention) => mention.tense === 'planned')) return 'replanned';
  return later.length > 0 ? 'unclear' : 'no-mention';
}

const TENSE_ORDER = ['done', 'planned', 'context'] as const;
/** The statement a verdict rests on comes first. */
function byWeight(a: PublishedMention, b: PublishedMention): number {
  const tense = TENSE_ORDER.indexOf(a.tense) - TENSE_ORDER.indexOf(b.tense);
  return tense || STEPS.indexOf(stepOf(b)) - STEPS.indexOf(stepOf(a));
}

/** A thing's line in the ledger; null when no report promises anything of it. */
export function entryOf(place: PlaceFeature): Entry | null {
  const { mentions } = place.properties;
  const promising = REPORTS.findIndex((report) =>
    mentions.some((said) => said.report === report && said.tense === 'planned'),
  );
  if (promising < 0) return null;
  const promises = mentions.filter((said) => said.report === REPORTS[promising] && said.tense === 'planned');
  const later = mentions.filter((said) => REPORTS.indexOf(said.report) > promising).sort(byWeight);
  return { place, promises, later, verdict: judge(later, promising === REPORTS.length - 1), echoes: [] };
}

const ANSWERED: readonly Verdict[] = ['done', 'award', 'progress', 'replanned'];

/** Related things promised in the same sentence that a later report speaks of, e.g. the line of a station. */
function echoesOf({ place, promises }: Entry, entryById: ReadonlyMap<string, Entry>): Echo[] {
  const sentences = new Set(promises.flatMap((promise) => promise.sentences));
  return (place.properties.related ?? []).flatMap(({ id, note }) => {
    const other = entryById.get(id);
    if (!other || !ANSWERED.includes(other.verdict)) return [];
    const together = other.promises.some((promise) => promise.sentences.some((sentence) => sentences.has(sentence)));
    return together ? [{ place: other.place, verdict: other.verdict, note }] : [];
  });
}

/** Every promise of the dataset, in its order. */
export const ledger = memoise((data: Dataset): readonly Entry[] => {
  const entries = data.places.map(entryOf).filter((entry) => entry !== null);
  const entryById = new Map(entries.map((entry) => [entry.place.id, entry]));
  return entries.map((entry) =>
    entry.verdict === 'no-mention' ? { ...entry, echoes: echoesOf(entry, entryById) } : entry,
  );
});
