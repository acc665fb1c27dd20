/** Names of exported files: of what, chosen how, when. Safe on every system, short enough for all. */

/** Characters Windows, macOS or a URL would not take, and those that part the words. */
const FORBIDDEN = /[\\/:*?"<>|#%&{}$!'@+`=·，、。\s\p{Cc}]+/gu;
/** Characters of the middle part. */
const MIDDLE = 40;

const safe = (text: string) => text.replace(FORBIDDEN, '-').replace(/^[-.]+|[-.]+$/g, '');

/** `fileName(['江汉一张图', '62项', '2022 已报告'], '2026-11-21', 'csv')` → "江汉一张图_62项_2022-已报告_2026-11-21.csv" */
export function fileName(parts: readonly string[], date: string, ending: string): string {
  const named = parts.map((part) => [...safe(part)].slice(0, MIDDLE).join('').replace(/-+$/, '')).filter(Boolean);
  return `${[...named, date].join('_')}.${ending}`;
}
