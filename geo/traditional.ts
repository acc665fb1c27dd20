/**
 * Traditional characters for those who type them: only the ones whose simplified form stands in our texts.
 * The pairs are those of OpenCC's dictionary. Node only: the dictionary is far too heavy for a browser.
 */
import { Converter } from 'opencc-js/t2cn';

/** CJK Unified Ideographs and their first extension; what else there is, nobody types. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Traditional → simplified, as pairs of characters one after the other ("漢汉樂乐…"). A character that stands in
 * the texts itself is left as it is, whatever it may be short for elsewhere.
 */
export function traditionalPairs(texts: Iterable<string>): string {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(character);
  let pairs = '';
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const traditional = String.fromCharCode(code);
      const simplified = toSimplified(traditional);
      if (simplified.length === 1 && used.has(simplified) && !used.has(traditional)) pairs += traditional + simplified;
    }
  }
  return pairs;
}
