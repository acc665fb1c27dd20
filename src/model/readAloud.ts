/** Reads any text of the reports aloud, from what the index says of single characters and of pairs. */
import type { SearchData } from '../../geo/schema/published';

/** Gives the pinyin of a text's Han characters in their order, parted by spaces; unknown ones are empty. */
export type ReadAloud = (text: string) => string;

/** Characters that stand in names alone are read as there. */
export function readAloud({ readings, exceptions, findables }: SearchData): ReadAloud {
  const usual = new Map<string, string>();
  for (const { text, pinyin } of findables.flatMap(({ names }) => names)) {
    const syllables = pinyin.split(' ');
    for (const [index, character] of hanOf(text).entries()) usual.set(character, syllables[index] ?? '');
  }
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const character of characters) usual.set(character, syllable);
  }
  const pairs = new Map(Object.entries(exceptions));
  return (text) => {
    const han = hanOf(text);
    return han
      .map((character, index) => {
        const [withNext] = pairs.get(character + (han[index + 1] ?? ''))?.split(' ') ?? [];
        const [, withLast] = pairs.get((han[index - 1] ?? '') + character)?.split(' ') ?? [];
        return withNext ?? withLast ?? usual.get(character) ?? '';
      })
      .join(' ');
  };
}

function hanOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}/gu) ?? [];
}
