/** Numbers as they are spoken of in Chinese: 12号线 is typed 十二号线, 二期 is typed 2期. */

const DIGITS = '〇一二三四五六七八九';
/** Longest number that is put into characters: 999; years are written in digits anyhow. */
const LONGEST = 3;

/** 十二 → 12, 一百零五 → 105, 二〇二二 → 2022; null for what is no number up to 999, nor digits one after the other (十二五). */
function digitsOf(numeral: string): string | null {
  const plain = numeral.replaceAll('零', '〇');
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return [...plain].map((character) => DIGITS.indexOf(character)).join('');
  const parts = /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (!parts) return null;
  const [, hundreds, tens, ten, ones] = parts;
  // 一百二 is 120 in speech and 102 to the letter.
  if (hundreds && ones && !ten && !plain.includes('〇')) return null;
  const value = (character: string | undefined) => (character ? DIGITS.indexOf(character) : 0);
  return String(value(hundreds) * 100 + (ten ? value(tens ?? '一') : 0) * 10 + value(ones));
}

/** 12 → 十二, 105 → 一百零五. */
function numeralOf(digits: string): string | null {
  if (digits.length > LONGEST || digits.startsWith('0')) return null;
  const [hundreds = 0, tens = 0, ones = 0] = [...digits.padStart(LONGEST, '0')].map(Number);
  const hundred = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const ten = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  return `${hundred}${gap}${ten}${ones > 0 ? DIGITS[ones] : ''}`;
}

/**
 * A query as it is typed, then with its numbers written the other ways. A single character or figure by itself is no
 * number yet: 一 and 1 begin too many words.
 */
export function numberings(query: string): readonly string[] {
  if ([...query].length < 2) return [query];
  const inDigits = query.replace(/[〇零一二三四五六七八九十百]+/g, (numeral) => digitsOf(numeral) ?? numeral);
  const inCharacters = query.replace(/[0-9]+/g, (digits) => numeralOf(digits) ?? digits);
  return [...new Set([query, inDigits, inCharacters])];
}
