/** Which two selections are compared, and how an address says so. */
import { YEARS, type Year } from '../../geo/schema';
import type { FilterTense } from './state';

const TENSES: readonly FilterTense[] = ['done', 'planned'];

/** Statements about one of the years and of one of the tenses; an empty list means "all". */
export interface Side {
  year: readonly Year[];
  tense: readonly FilterTense[];
}
export interface Comparison {
  left: Side;
  right: Side;
}

const sideText = ({ year, tense }: Side) => [...year, ...tense].join(',');

/** E.g. "2022~2023", "2020,2022~2021,2023", "done~planned". */
export function comparisonText({ left, right }: Comparison): string {
  return `${sideText(left)}~${sideText(right)}`;
}

/** Reads what `comparisonText` writes; null when either side names neither a year nor a tense. */
export function readComparison(text: string): Comparison | null {
  const [left, right] = text.split('~').map((half): Side | null => {
    const words = half.split(',');
    const year = YEARS.filter((candidate) => words.includes(String(candidate)));
    const tense = TENSES.filter((candidate) => words.includes(candidate));
    return year.length + tense.length > 0 ? { year, tense } : null;
  });
  return left && right ? { left, right } : null;
}
