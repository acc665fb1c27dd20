/** From the ten stages of single statements to the five steps that filters, rings and cells show. */
import type { Year } from '../../geo/schema';
import { YEARS } from '../../geo/schema';
import type { PlaceFeature, PublishedMention } from '../../geo/schema/published';

/** Of 2021 and 2023 the reports say what is planned; what became of them stands in no report of ours. */
export const isPlannedYear = (year: Year): boolean => year === 2021 || year === 2023;

/** Weakest first: a place counts as the furthest step it has reached. */
export const STEPS = ['mention', 'plan', 'progress', 'complete', 'award'] as const;
export type Step = (typeof STEPS)[number];

/** The step one statement stands for: a promise is a plan whatever act it promises. */
export function stepOf(mention: Pick<PublishedMention, 'tense' | 'stage'>): Step {
  if (mention.tense === 'planned') return 'plan';
  if (mention.tense === 'context') return 'mention';
  switch (mention.stage) {
    case 'plan':
      return 'plan';
    case 'clearance':
    case 'land':
    case 'start':
    case 'build':
      return 'progress';
    case 'complete':
    case 'open':
    case 'upgrade':
      return 'complete';
    case 'award':
      return 'award';
    case 'mention':
      return 'mention';
  }
}

function furthest(steps: readonly Step[]): Step {
  return steps.reduce<Step>((best, step) => (STEPS.indexOf(step) > STEPS.indexOf(best) ? step : best), 'mention');
}

/** The furthest step a place has reached in either report. */
export function furthestStep(place: PlaceFeature): Step {
  return furthest(place.properties.mentions.map(stepOf));
}

/** What one year says of a place; `null` when no statement is about that year. */
export interface Cell {
  year: Year;
  step: Step | null;
  /** The statement the step rests on. */
  mention: PublishedMention | null;
}

/** The four cells of a place's lifeline, 2020 to 2023. */
export function lifeline(place: PlaceFeature): Cell[] {
  return YEARS.map((year) => {
    const mentions = place.properties.mentions.filter((mention) => mention.year === year);
    if (mentions.length === 0) return { year, step: null, mention: null };
    const step = furthest(mentions.map(stepOf));
    return { year, step, mention: mentions.find((mention) => stepOf(mention) === step) ?? null };
  });
}

/** The statement that tells where a place stands now: the latest of its furthest step. */
export function standing(place: PlaceFeature): PublishedMention {
  const step = furthestStep(place);
  const [first, ...rest] = place.properties.mentions.filter((mention) => stepOf(mention) === step);
  if (!first) throw new Error(`${place.id} has no statement`);
  return rest.reduce((latest, mention) => (mention.year >= latest.year ? mention : latest), first);
}
