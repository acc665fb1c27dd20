/** Reads the number out of the words of a report, so that a typing error in a value cannot pass. */

const MULTIPLIERS = { 万: 1e4, 亿: 1e8 } as const;

/**
 * The value of `figure` ("1.6 万个", "47.92 亿元", "73.2 万平方米") in a series' unit.
 * 万 and 亿 multiply unless the unit itself carries them (亿元, 万平方米).
 * Returns null when the words hold no number, or more than one.
 */
export function parseFigure(figure: string, unit: string): number | null {
  const text = figure.replace(/\s+/g, '').replace(/[,，]/g, '');
  const [match, ...more] = [...text.matchAll(/(\d+(?:\.\d+)?)([万亿]?)/g)];
  if (!match || more.length > 0) return null;
  const [, digits = '', scale = ''] = match;
  const factor = scaleOf(scale) / scaleOf(unit.charAt(0));
  return Number((Number(digits) * factor).toPrecision(12));
}

function scaleOf(character: string): number {
  return character === '万' || character === '亿' ? MULTIPLIERS[character] : 1;
}
