/** What decides which things a part of a handout lists, in words: the ledger's word, the area, the filters. */
import { viewOf } from '../../model/briefing';
import type { HandoutPart } from '../../model/handout';
import { useFilterTextOf } from '../common/useFilterText';
import { useOwnWords, useWords } from '../words';
import { ledgerEn } from '../words/ledger.en';
import { ledgerZh } from '../words/ledger.zh';
import { useHandoutWords } from './useHandoutWords';

export function usePartFilter(): (part: HandoutPart) => string {
  const words = useHandoutWords();
  const common = useWords();
  const { verdicts } = useOwnWords({ zh: ledgerZh, en: ledgerEn });
  const filterTextOf = useFilterTextOf();
  return ({ kind, step, state }) => {
    if (kind === 'overview') return words.allOfBriefing;
    const verdict = step && viewOf(step.view).verdict;
    const chosen = filterTextOf(state);
    if (!verdict) return chosen;
    return chosen === common.filterText.everything ? verdicts[verdict] : `${verdicts[verdict]} · ${chosen}`;
  };
}
