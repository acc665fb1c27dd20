/** Traditional characters as they are typed, in the simplified form our texts have. */
import type { SearchData } from '../../geo/schema/published';

/** Gives a text with every traditional character the index knows in its simplified form; one stands for one. */
export function simplify({ traditional }: SearchData): (text: string) => string {
  const simplified = new Map<string, string>();
  const characters = [...traditional];
  for (let at = 0; at + 1 < characters.length; at += 2) simplified.set(characters[at] ?? '', characters[at + 1] ?? '');
  return (text) => text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}
