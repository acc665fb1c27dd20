/**
 * `geo/searchWords.json`: words people type for things that no source gives as their names. They are looked for and
 * shown with the reason, and are never published as names.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

export const searchWordsSchema = v.array(
  v.strictObject({
    word: text,
    /** Ids of places and layout units. */
    finds: v.pipe(v.array(text), v.nonEmpty()),
    /** How the word comes to mean them, without a full stop. */
    because: v.strictObject({ zh: text, en: text }),
  }),
);
export type SearchWords = v.InferOutput<typeof searchWordsSchema>;
