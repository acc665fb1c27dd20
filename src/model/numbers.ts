/** 数说: the reports' numbers by year. What is drawn, what may be joined, and how a number is written. */
import { CATEGORIES, type Category, YEARS, type Year } from '../../geo/schema';
import type { PublishedStatSeries, PublishedStatValue } from '../../geo/schema/published';
import { fold } from './fold';
import type { Filters, Language } from './state';

/** Headline indicators, then works by category; `other` belongs to none of the ten. */
export type NumberGroupKey = 'indicator' | Category | 'other';
export interface NumberGroup {
  key: NumberGroupKey;
  /** Series that tell of two years or more. */
  over: readonly PublishedStatSeries[];
  /** Series with one number only: nothing to set beside it. */
  single: readonly PublishedStatSeries[];
}
const GROUPS: readonly NumberGroupKey[] = ['indicator', ...CATEGORIES, 'other'];

const groupOf = (series: PublishedStatSeries): NumberGroupKey =>
  series.kind === 'indicator' ? 'indicator' : (series.category ?? 'other');

/** Groups that hold something, in their order. */
export function numberGroups(all: readonly PublishedStatSeries[]): NumberGroup[] {
  return GROUPS.map((key) => {
    const series = all.filter((candidate) => groupOf(candidate) === key);
    return {
      key,
      over: series.filter((one) => one.values.length > 1),
      single: series.filter((one) => one.values.length === 1),
    };
  }).filter(({ over, single }) => over.length + single.length > 0);
}

/** Series the filters leave. Category, year, tense and text apply; unit and stage mean nothing for a number. */
export function visibleSeries(all: readonly PublishedStatSeries[], filters: Filters): readonly PublishedStatSeries[] {
  const text = fold(filters.text).text;
  return all.filter(
    ({ name, nameEn, category, values }) =>
      (filters.category.length === 0 || (category !== null && filters.category.includes(category))) &&
      values.some(
        ({ year, tense }) =>
          (filters.year.length === 0 || filters.year.includes(year)) &&
          (filters.tense.length === 0 || filters.tense.includes(tense)),
      ) &&
      fold([name, nameEn, ...values.map((value) => value.quote)].join('\n')).text.includes(text),
  );
}

/** What stands over one year. */
export type Mark =
  | { kind: 'bar'; said: PublishedStatValue; value: number }
  /** The report speaks of it and gives no number; `words` are its own where another series holds them. */
  | { kind: 'stub'; said: PublishedStatValue; words: string | null };

export interface Chart {
  /** One a year, 2020 to 2023; null where neither report says anything. */
  marks: readonly { year: Year; mark: Mark | null }[];
  /** Largest value drawn; bars are measured against it, from zero. */
  largest: number;
  /** Two reported years that may be joined by a line: same words, same base. */
  join: readonly [Year, Year] | null;
  /** The years must not be read against each other. */
  broken: boolean;
}

/** The series that holds the growth of this one in per cent: its id ends in `-growth`. */
function growthOf(series: PublishedStatSeries, all: readonly PublishedStatSeries[]): PublishedStatSeries | undefined {
  return all.find((other) => other.id === `${series.id}-growth`);
}

/** "增长7%左右": the report's words for a target it gives as growth; of several in one quote, those about this figure. */
function growthWords({ quote, figure }: PublishedStatValue): string {
  const target = figure ?? '';
  const clause = quote.split(/[，；。]/).find((words) => fold(words).text.includes(fold(target).text));
  return /增长.*$/.exec(clause ?? '')?.[0] ?? target;
}

function markOf(series: PublishedStatSeries, growth: PublishedStatSeries | undefined, year: Year): Mark | null {
  const said = series.values.find((value) => value.year === year);
  if (said && said.value !== null) return { kind: 'bar', said, value: said.value };
  const target = growth?.values.find((value) => value.year === year && value.tense === 'planned');
  if (target) return { kind: 'stub', said: target, words: growthWords(target) };
  return said ? { kind: 'stub', said, words: null } : null;
}

/** Lines join reported years alone: a plan is not an outcome. */
function joinOf(series: PublishedStatSeries): Chart['join'] {
  if (series.comparability !== 'same') return null;
  const [first, second] = series.values.filter(({ tense, value }) => tense === 'done' && value !== null);
  return first && second ? [first.year, second.year] : null;
}

/** Everything a picture of a series shows. */
export function chartOf(series: PublishedStatSeries, all: readonly PublishedStatSeries[]): Chart {
  const growth = growthOf(series, all);
  const marks = YEARS.map((year) => ({ year, mark: markOf(series, growth, year) }));
  return {
    marks,
    largest: Math.max(0, ...marks.map(({ mark }) => (mark?.kind === 'bar' ? mark.value : 0))),
    join: joinOf(series),
    broken: series.values.length > 1 && series.comparability !== 'same',
  };
}

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/**
 * In Chinese as the report writes it, in English in the series' unit; both without the unit ("1.6 万个" → "1.6万"),
 * which stands beside the name. Per cent keeps its sign.
 */
export function numberText(
  series: PublishedStatSeries,
  { figure, value }: PublishedStatValue,
  language: Language,
): string {
  if (value === null) return '';
  const unit = series.unit.zh;
  if (unit === '%') return `${value}%`;
  if (language === 'en') return english.format(value);
  const written = (figure ?? '').replace(/\s+/g, '');
  return written.endsWith(unit) ? written.slice(0, -unit.length) : String(value);
}

/** The words the report hedges a number with, unless the number as written has them already ("10 余"). */
export function hedgeText(series: PublishedStatSeries, said: PublishedStatValue, language: Language): string {
  const { hedge = '' } = said;
  return numberText(series, said, language).includes(hedge) ? '' : hedge;
}

/** What a file of the numbers needs words for. */
export interface NumberWords {
  name: (series: PublishedStatSeries) => string;
  group: (key: NumberGroupKey) => string;
  unit: (series: PublishedStatSeries) => string;
  tense: (tense: PublishedStatValue['tense']) => string;
  comparability: (comparability: PublishedStatSeries['comparability']) => string;
  note: (series: PublishedStatSeries) => string;
  report: (report: PublishedStatValue['report']) => string;
}

/**
 * One row a number, in the order of the page. Columns: id, name, group, year, reported or planned, number, unit, as the
 * report writes it, its hedge, comparability, note, report, sentences, section, quote.
 */
export function numberRows(all: readonly PublishedStatSeries[], words: NumberWords): (string | number | null)[][] {
  return numberGroups(all).flatMap(({ key, over, single }) =>
    [...over, ...single].flatMap((series) =>
      series.values.map((said) => [
        series.id,
        words.name(series),
        words.group(key),
        said.year,
        words.tense(said.tense),
        said.value,
        words.unit(series),
        said.figure,
        said.hedge ?? null,
        words.comparability(series.comparability),
        words.note(series),
        words.report(said.report),
        said.sentences.join(' '),
        said.section,
        said.quote,
      ]),
    ),
  );
}
