/** The words exports are written in, as the interface puts them together. */

import type { Dataset } from '../../src/model/dataset';
import type { Provenance } from '../../src/model/export/provenance';
import type { Language } from '../../src/model/state';
import { type Filters, NO_FILTERS } from '../../src/model/state';
import { filterText } from '../../src/ui/common/filterText';
import { exportWords, provenanceOf } from '../../src/ui/plan/exportFacts';
import { en } from '../../src/ui/words/en';
import { filesEn } from '../../src/ui/words/files.en';
import { filesZh } from '../../src/ui/words/files.zh';
import { zh } from '../../src/ui/words/zh';

export const wordsIn = (language: Language) =>
  language === 'zh' ? exportWords(zh, filesZh, 'zh') : exportWords(en, filesEn, 'en');

export function provenanceIn(
  language: Language,
  data: Dataset,
  count: number,
  filters: Filters = NO_FILTERS,
): Provenance {
  const words = language === 'zh' ? zh : en;
  const filter = filterText(words, filters);
  const chosen = { data, filter, count, query: '?year=2022', date: '2026-11-21' };
  return provenanceOf(words, language === 'zh' ? filesZh : filesEn, chosen);
}
