/** A briefing's quotation with all that is shown of it. */
import type { BriefingQuote } from '../../geo/briefingSchema';
import type { Dataset } from './dataset';
import { naming } from './naming';

export interface Quotation {
  /** What stands before the words that name the thing, these words, what stands after them. */
  parts: readonly [before: string, name: string, after: string];
  /** What a report announces, not what it says was done. */
  isPlanned: boolean;
  /** Its two outer headings, "一、2022年工作回顾 · （二）…"; "" where it has none. */
  section: string;
  /** Of the report, "2022-12-27". */
  deliveredOn: string;
}

export function quotationOf({ placeById, reports }: Dataset, quote: BriefingQuote): Quotation {
  const place = placeById.get(quote.place);
  const said = place?.properties.mentions.find(
    ({ report, sentences }) => report === quote.report && sentences.some((id) => quote.sentences?.includes(id)),
  );
  return {
    parts: place && said ? naming(place, { ...said, quote: quote.quote }) : [quote.quote, '', ''],
    isPlanned: said?.tense === 'planned',
    section: quote.section?.split(' › ').slice(0, 2).join(' · ') ?? '',
    deliveredOn: reports.find(({ id }) => id === quote.report)?.deliveredOn ?? '',
  };
}
