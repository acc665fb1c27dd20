/** The excerpt is empty: says so, and where what is filtered is mentioned instead. */
import { REPORTS } from '../../../geo/schema';
import { setMode } from '../../model/actions';
import { showReport } from '../../model/reading';
import { matching } from '../../model/select';
import { useAct, useStore } from '../../store';
import { useReader } from './readerContext';
import { useReportWords } from './useReportWords';

export function NothingLeft({ onShowAll }: { onShowAll: () => void }) {
  const { nothingLeft } = useReportWords();
  const act = useAct();
  const { reader } = useReader();
  const places = useStore(matching);
  const other = REPORTS.find((id) => id !== reader.id) ?? reader.id;
  const elsewhere = new Set(
    places
      .flatMap((place) => place.properties.mentions)
      .filter((mention) => mention.report === other)
      .flatMap((mention) => mention.sentences),
  );
  return (
    <div class="nothing-left" data-testid="report-empty">
      <h1>{nothingLeft.title}</h1>
      <p>{elsewhere.size > 0 ? nothingLeft.elsewhere(elsewhere.size, other) : nothingLeft.nowhere}</p>
      <div>
        {elsewhere.size > 0 && (
          <button type="button" class="button solid-button" onClick={() => act(showReport(other))}>
            {nothingLeft.open(other)}
          </button>
        )}
        <button type="button" class="button line-button" onClick={onShowAll}>
          {nothingLeft.all}
        </button>
        <button type="button" class="button line-button" onClick={() => act(setMode('explore'))}>
          {nothingLeft.changeFilters}
        </button>
      </div>
    </div>
  );
}
