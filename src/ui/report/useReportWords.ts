/** The words of the reader in the chosen language. */
import type { Language } from '../../model/state';
import { useStore } from '../../store';
import { reportEn } from '../words/report.en';
import { type ReportWords, reportZh } from '../words/report.zh';

const WORDS: Record<Language, ReportWords> = { zh: reportZh, en: reportEn };

export function useReportWords(): ReportWords {
  return WORDS[useStore((state) => state.language)];
}
