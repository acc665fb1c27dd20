/** Splits a quotation at the words that name the place, so that they can be marked. */
import type { PlaceFeature, PublishedMention } from '../../geo/schema/published';

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** [before, naming words, after]; the quote is undivided when no name is found in it. */
export function naming(place: PlaceFeature, mention: PublishedMention): [string, string, string] {
  const { name, aliases } = place.properties;
  const candidates = mention.words ? [mention.words] : [name, ...aliases].sort((a, b) => b.length - a.length);
  for (const candidate of candidates) {
    const found = splitAt(mention.quote, candidate);
    if (found) return found;
  }
  return [mention.quote, '', ''];
}

/** [before, words, after], whatever white space stands inside the words of either; null when they are not in the text. */
export function splitAt(text: string, words: string): [string, string, string] | null {
  const pattern = [...squeeze(words)].map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const match = new RegExp(pattern).exec(text);
  if (!match) return null;
  return [text.slice(0, match.index), match[0], text.slice(match.index + match[0].length)];
}
