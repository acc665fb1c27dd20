/** The words of handouts in the reader's language. */
import { useOwnWords } from '../words';
import { handoutEn } from '../words/handout.en';
import { type HandoutWords, handoutZh } from '../words/handout.zh';

export function useHandoutWords(): HandoutWords {
  return useOwnWords({ zh: handoutZh, en: handoutEn });
}
