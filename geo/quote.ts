/** Finds quotations in a report, white space aside, and the sentences and headings they stand under. */
import { paragraphs, squeeze } from './read.ts';
import type { ReportText } from './schema/published.ts';

interface Span {
  id: string;
  section: string;
  start: number;
  end: number;
}
/** A report as one string without white space, with the place of every sentence in it. */
export interface ReportIndex {
  text: string;
  spans: Span[];
}

export type Located = { found: true; sentences: string[]; section: string } | { found: false; occurrences: number };

export function indexReport(report: ReportText): ReportIndex {
  const spans: Span[] = [];
  let text = '';
  for (const { headings, paragraph } of paragraphs(report)) {
    const lead = paragraph.lead ? [squeeze(paragraph.sentences[0]?.text ?? '').replace(/。$/, '')] : [];
    const section = [...headings, ...lead].join(' › ');
    for (const sentence of paragraph.sentences) {
      const start = text.length;
      text += squeeze(sentence.text);
      spans.push({ id: sentence.id, section, start, end: text.length });
    }
  }
  return { text, spans };
}

/** Where a quote stands; it must occur exactly once, or a reader could be led to the wrong sentence. */
export function locate(index: ReportIndex, quote: string): Located {
  const wanted = squeeze(quote);
  const start = index.text.indexOf(wanted);
  const occurrences = wanted ? index.text.split(wanted).length - 1 : 0;
  if (occurrences !== 1) return { found: false, occurrences };
  const covered = index.spans.filter((span) => span.start < start + wanted.length && span.end > start);
  return { found: true, sentences: covered.map((span) => span.id), section: covered[0]?.section ?? '' };
}
