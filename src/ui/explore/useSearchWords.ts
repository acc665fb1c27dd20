/** The words of the search results in the chosen language; both come with the results, which are loaded lazily. */
import { useStore } from '../../store';
import { searchEn } from '../words/search.en';
import { type SearchWords, searchZh } from '../words/search.zh';

export function useSearchWords(): SearchWords {
  return useStore((state) => state.language) === 'en' ? searchEn : searchZh;
}
