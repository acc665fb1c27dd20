/**
 * What a briefing is: `geo/briefings/<id>.json`, a file saved from the editor, and `public/data/briefings.json`.
 * Apart from `schema.ts`, for only the briefing screen parses anything in the browser.
 */
import * as v from 'valibot';
import { REPORTS } from './schema.ts';

/** Words in both languages; a draft may still be empty, what ships may not (`check/briefings.ts`). */
const words = v.strictObject({ zh: v.string(), en: v.string() });
export type BriefingWords = v.InferOutput<typeof words>;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const quote = v.strictObject({
  /** Id of the place or layout unit the quotation is about. */
  place: text,
  report: v.picklist(REPORTS),
  /** Verbatim, white space aside. */
  quote: text,
  /** Where it stands; the build fills both in. */
  sentences: v.exactOptional(v.array(v.string())),
  section: v.exactOptional(v.string()),
});
export type BriefingQuote = v.InferOutput<typeof quote>;

const step = v.strictObject({
  title: words,
  /** A text that begins with a number has it set large. Placeholders are computed; see `src/model/briefingText.ts`. */
  text: words,
  notes: words,
  /** A view of the app as its address says it, e.g. "year=2022&unit=cbd"; empty is the view at the start. */
  view: v.string(),
  /** What the map showed, "zoom/latitude/longitude"; without it the map fits what the view is about. */
  camera: v.exactOptional(text),
  quote: v.exactOptional(quote),
});
export type BriefingStep = v.InferOutput<typeof step>;

export const briefingSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be ASCII kebab-case')),
  title: words,
  /** One sentence on what it tells. */
  lead: words,
  steps: v.array(step),
});
export type Briefing = v.InferOutput<typeof briefingSchema>;

export const briefingsSchema = v.strictObject({ briefings: v.array(briefingSchema) });
