/**
 * Texts of a briefing with their numbers computed. A placeholder is one of
 * `{count}` (what the step's view shows), `{count|year=2022&category=park}` (what that view shows),
 * `{verdict|done}` (promises with that word in the ledger), `{promises|2021}` (things promised for that year).
 */
import type { BriefingStep } from '../../geo/briefingSchema';
import { placesOf } from './briefing';
import type { Dataset } from './dataset';
import { ledger } from './ledger';
import { VERDICTS } from './verdict';

const PLACEHOLDER = /\{(\w+)(?:\|([^{}]*))?\}/g;

/** Null when there is no such placeholder. */
function numberOf(data: Dataset, view: string, name: string, argument: string | undefined): number | null {
  switch (name) {
    case 'count':
      return placesOf(data, argument ?? view).length;
    case 'verdict': {
      const verdict = VERDICTS.find((candidate) => candidate === argument);
      return verdict ? ledger(data).filter((entry) => entry.verdict === verdict).length : null;
    }
    case 'promises': {
      const promised = ledger(data).filter((entry) => entry.promises.some(({ year }) => String(year) === argument));
      return promised.length || null;
    }
    default:
      return null;
  }
}

/** A text with every placeholder in its number; one that is not known stays as it is written. */
export function fillIn(data: Dataset, { view }: Pick<BriefingStep, 'view'>, text: string): string {
  return text.replace(PLACEHOLDER, (whole, name: string, argument: string | undefined) => {
    const value = numberOf(data, view, name, argument);
    return value === null ? whole : String(value);
  });
}

/** A text without its placeholders, for whoever looks at the digits that somebody typed. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, '');
}

/** The views that placeholders of the text name themselves. */
export function viewsIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, name, argument]) =>
    name === 'count' && argument ? [argument] : [],
  );
}

/** The number a text begins with, which is set large, and the rest; null when it begins with words. */
export function leadingNumber(text: string): { number: string; rest: string } | null {
  const match = /^(\d[\d.,]*%?)\s*(.+)$/s.exec(text);
  return match?.[1] && match[2] ? { number: match[1], rest: match[2] } : null;
}
