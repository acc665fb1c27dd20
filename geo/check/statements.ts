/** Every statement and every number rests on words that stand in the report, and is read by the rules. */
import { parseFigure } from '../figure.ts';
import type { Dataset, Issue } from '../load.ts';
import { locate } from '../quote.ts';
import { squeeze } from '../read.ts';
import type { Mention, Place, ReportFacts, ReportId, StatSeries, StatValue, Tense, Year } from '../schema.ts';
import type { Indexes } from './index.ts';

interface Statement {
  report: ReportId;
  quote: string;
  year: Year;
  tense: Tense;
  exception?: string;
}

function quoteProblem(indexes: Indexes, { report, quote }: Pick<Statement, 'report' | 'quote'>): string | undefined {
  const index = indexes.get(report);
  if (!index) return `there is no report "${report}"`;
  const located = locate(index, quote);
  if (located.found) return undefined;
  return located.occurrences === 0
    ? `does not stand in the ${report} report: ${quote}`
    : `stands ${located.occurrences} times in the ${report} report, quote more of it: ${quote}`;
}

/** A report says what was done in the year it reviews and plans the next; exceptions are named. */
function yearProblem(facts: ReportFacts | undefined, { year, tense, exception }: Statement): string | undefined {
  if (!facts || exception) return undefined;
  const allowed =
    tense === 'done' ? [facts.reviews] : tense === 'planned' ? [facts.plans] : [facts.reviews, facts.plans];
  if (allowed.includes(year)) return undefined;
  return `"${tense}" in the ${facts.id} report means ${allowed.join(' or ')}, not ${year}; name the exception if it is one`;
}

/** The words of the quote that name the place: those given, or its name, or an alias. */
export function namingWords(
  place: Pick<Place, 'name' | 'aliases'>,
  mention: Pick<Mention, 'quote' | 'words'>,
): string | undefined {
  const quote = squeeze(mention.quote);
  const candidates = mention.words ? [mention.words] : [place.name, ...place.aliases];
  return candidates.map(squeeze).find((words) => quote.includes(words));
}

function figureProblem(series: StatSeries, value: StatValue): string | undefined {
  if ((value.figure === null) !== (value.value === null)) return 'figure and value are both given or both null';
  if (value.figure === null || value.value === null) return undefined;
  if (!squeeze(value.quote).includes(squeeze(value.figure))) return `"${value.figure}" does not stand in the quote`;
  const parsed = parseFigure(value.figure, series.unit.zh);
  return parsed === value.value
    ? undefined
    : `"${value.figure}" reads as ${parsed} ${series.unit.zh}, not ${value.value}`;
}

export function checkStatements(data: Dataset, indexes: Indexes): Issue[] {
  const issues: Issue[] = [];
  const factsOf = (report: ReportId) => data.reports.value.find((facts) => facts.id === report);
  const add = (file: string, path: string, message: string | undefined) => {
    if (message) issues.push({ file, path, message });
  };
  for (const { file, value: place } of data.places) {
    for (const [index, mention] of place.mentions.entries()) {
      const path = `mentions.${index}`;
      add(file, `${path}.quote`, quoteProblem(indexes, mention));
      add(file, `${path}.year`, yearProblem(factsOf(mention.report), mention));
      if (!namingWords(place, mention)) {
        add(
          file,
          `${path}.words`,
          'neither the name nor an alias stands in the quote; give the words that name the place',
        );
      }
    }
  }
  for (const series of data.stats.value) {
    for (const [index, value] of series.values.entries()) {
      const path = `${series.id}.values.${index}`;
      add(data.stats.file, `${path}.quote`, quoteProblem(indexes, value));
      add(data.stats.file, `${path}.year`, yearProblem(factsOf(value.report), value));
      add(data.stats.file, `${path}.figure`, figureProblem(series, value));
    }
  }
  for (const { file, value: unit } of data.layout) add(file, 'quote', quoteProblem(indexes, unit));
  return issues;
}
