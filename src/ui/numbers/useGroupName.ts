/** What a group of numbers is called. */
import type { NumberGroupKey } from '../../model/numbers';
import { useWords } from '../words';
import { useNumbersWords } from './useNumbersWords';

export function useGroupName(): (key: NumberGroupKey) => string {
  const shared = useWords();
  const words = useNumbersWords();
  return (key) => (key === 'indicator' || key === 'other' ? words.groups[key] : shared.categories[key]);
}
