/** No sentence of a report goes unread: a thing or a number quotes it, or a reviewer says what it is. */
import type { Dataset, Issue } from '../load.ts';
import { locate } from '../quote.ts';
import { squeeze } from '../read.ts';
import type { ReportId } from '../schema.ts';
import type { Indexes } from './index.ts';

export interface Coverage {
  report: ReportId;
  sentences: number;
  quotedByPlaces: number;
  quotedByStats: number;
  reviewed: number;
  open: string[];
}

function quotedSentences(indexes: Indexes, statements: { report: ReportId; quote: string }[]): Set<string> {
  const ids = new Set<string>();
  for (const { report, quote } of statements) {
    const index = indexes.get(report);
    const located = index && locate(index, quote);
    if (located?.found) for (const id of located.sentences) ids.add(id);
  }
  return ids;
}

/** Counts what each report's sentences are accounted for by. */
export function coverage(data: Dataset, indexes: Indexes): Coverage[] {
  const byPlaces = quotedSentences(
    indexes,
    data.places.flatMap((place) => place.value.mentions),
  );
  const byStats = quotedSentences(
    indexes,
    data.stats.value.flatMap((series) => series.values),
  );
  const reviewed = new Set(data.reviewed.flatMap(({ value }) => value.sentences.map((entry) => entry.sentence)));
  return [...indexes].map(([report, index]) => {
    const ids = index.spans.map((span) => span.id);
    return {
      report,
      sentences: ids.length,
      quotedByPlaces: ids.filter((id) => byPlaces.has(id)).length,
      quotedByStats: ids.filter((id) => byStats.has(id)).length,
      reviewed: ids.filter((id) => reviewed.has(id)).length,
      open: ids.filter((id) => !byPlaces.has(id) && !byStats.has(id) && !reviewed.has(id)),
    };
  });
}

export function checkCoverage(data: Dataset, indexes: Indexes): Issue[] {
  const issues: Issue[] = [];
  const quoted = quotedSentences(
    indexes,
    data.places.flatMap((place) => place.value.mentions),
  );
  const textOf = new Map(
    [...indexes.values()].flatMap((index) =>
      index.spans.map((span) => [span.id, index.text.slice(span.start, span.end)]),
    ),
  );
  for (const { file, value } of data.reviewed) {
    for (const { sentence, starts, as } of value.sentences) {
      const text = textOf.get(sentence);
      if (text === undefined) {
        issues.push({ file, path: sentence, message: 'there is no such sentence' });
      } else if (!text.startsWith(squeeze(starts))) {
        issues.push({
          file,
          path: sentence,
          message: `does not start with "${starts}" but with "${text.slice(0, 12)}"`,
        });
      }
      if (as === 'none' && quoted.has(sentence)) {
        issues.push({ file, path: sentence, message: 'is reviewed as "none", yet a place quotes it' });
      }
    }
  }
  for (const { report, open } of coverage(data, indexes)) {
    for (const id of open) {
      issues.push({
        file: `geo/reviewed/${report}.json`,
        path: id,
        message: `nobody has read: ${textOf.get(id)?.slice(0, 40)}`,
      });
    }
  }
  return issues;
}
