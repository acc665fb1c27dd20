/** Fetches the search index once it is wanted: when the field is first used, or for a text that came with the address. */
import { useEffect } from 'preact/hooks';
import { REPORTS } from '../../../geo/schema';
import { loadReportText, loadSearchData } from '../../data/load';
import { setSearch, wantSearch } from '../../model/actions';
import type { Dataset } from '../../model/dataset';
import type { Search } from '../../model/search';
import { useAct, useStore } from '../../store';

async function load(data: Dataset): Promise<Search> {
  const texts = Promise.all(REPORTS.map(loadReportText));
  const [{ createSearch }, index] = await Promise.all([import('../../model/search'), loadSearchData()]);
  return createSearch(data, index, await texts);
}

export function useSearchIndex(): void {
  const act = useAct();
  const status = useStore((state) => state.search.name);
  const hasText = useStore((state) => state.filters.text !== '');
  const data = useStore((state) => state.data);
  useEffect(() => {
    if (hasText && status === 'absent') act(wantSearch);
  }, [hasText]);
  useEffect(() => {
    if (status !== 'loading') return;
    load(data).then(
      (search) => act(setSearch({ name: 'ready', search })),
      () => act(setSearch({ name: 'failed' })),
    );
  }, [status]);
}
