/** Text as it is compared and searched: white space, width and case do not count. */

export interface Folded {
  text: string;
  /** For each character of `text`, its offset in the original; one more at the end, the original's length. */
  offsets: readonly number[];
}

/** Folds full and half width, upper and lower case, and drops white space; remembers where everything came from. */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = /\s/.test(character) ? '' : character.normalize('NFKC').toLowerCase();
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(offset);
    text += folded;
    offset += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}
