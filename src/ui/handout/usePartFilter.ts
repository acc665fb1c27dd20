/** What decides which things a part of a handout lists, in words: the ledger's word, the area, the filters. */
import { viewOf } from '../../model/briefing';
import type { HandoutPart } from '../../model/handout';
import { filterText } from '../common/filterText';
import { useShapeName, useShapeWords } from '../common/useShapeName';
import { useOwnWords, useWords } from '../words';
import { ledgerEn } from '../words/ledger.en';
import { ledgerZh } from '../words/ledger.zh';
import { useHandoutWords } from './useHandoutWords';

export function usePartFilter(): (part: HandoutPart) => string {
  const words = useHandoutWords();
  const common = useWords();
  const { verdicts } = useOwnWords({ zh: ledgerZh, en: ledgerEn });
  const { within } = useShapeWords();
  const nameOfShape = useShapeName();
  return ({ kind, step, state: { filters, shape } }) => {
    if (kind === 'overview') return words.allOfBriefing;
    const verdict = step && viewOf(step.view).verdict;
    const chosen = filterText(common, filters, shape?.area ? within(nameOfShape(shape.area.shape)) : '');
    if (!verdict) return chosen;
    return chosen === common.filterText.everything ? verdicts[verdict] : `${verdicts[verdict]} · ${chosen}`;
  };
}
