/** Editing a briefing: every change gives a new one. Steps are counted from 0 here. */
import type { Briefing, BriefingStep, BriefingWords } from '../../geo/briefingSchema';
import type { Language } from './state';

const both = (text: string): BriefingWords => ({ zh: text, en: text });

export function emptyBriefing(id: string, title: string): Briefing {
  return { id, title: both(title), lead: both(''), steps: [] };
}

/** Ids of one's own briefings: `own-1`, `own-2` …; no shipped one begins like that. */
export function freeId(taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}

export const isOwn = (id: string): boolean => id.startsWith('own-');

/** Writes one language; the other follows as long as it says the same, that is, was never written on its own. */
export function reword(words: BriefingWords, language: Language, text: string): BriefingWords {
  return words.zh === words.en ? both(text) : { ...words, [language]: text };
}

export function setStep(briefing: Briefing, at: number, step: BriefingStep): Briefing {
  return { ...briefing, steps: briefing.steps.with(at, step) };
}

/** Puts a step in at a place, at the end without one. */
export function insertStep(briefing: Briefing, step: BriefingStep, at = briefing.steps.length): Briefing {
  return { ...briefing, steps: briefing.steps.toSpliced(at, 0, step) };
}

export function removeStep(briefing: Briefing, at: number): Briefing {
  return { ...briefing, steps: briefing.steps.toSpliced(at, 1) };
}

export function duplicateStep(briefing: Briefing, at: number): Briefing {
  const step = briefing.steps[at];
  return step ? insertStep(briefing, structuredClone(step), at + 1) : briefing;
}

/** Moves a step to another place; a place beyond the ends changes nothing. */
export function moveStep(briefing: Briefing, from: number, to: number): Briefing {
  const step = briefing.steps[from];
  if (!step || to < 0 || to >= briefing.steps.length || from === to) return briefing;
  return insertStep(removeStep(briefing, from), step, to);
}
