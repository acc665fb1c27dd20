/** The words of the briefings in the reader's language. */
import { useOwnWords } from '../words';
import { briefEn } from '../words/brief.en';
import { type BriefWords, briefZh } from '../words/brief.zh';

export function useBriefWords(): BriefWords {
  return useOwnWords({ zh: briefZh, en: briefEn });
}
