/** 承诺与进展: every promise beside what a later report says of the thing, and one neutral word for it. */
import { useEffect, useRef } from 'preact/hooks';
import { setVerdict } from '../../model/actions';
import { unitOf } from '../../model/dataset';
import type { Entry } from '../../model/ledger';
import { entries, entryRows, verdictCounts } from '../../model/ledgerTable';
import { nameOf } from '../../model/placeText';
import { visible } from '../../model/select';
import { useAct, useStore } from '../../store';
import { useKeptScroll } from '../common/useKeptScroll';
import { useSaveCsv } from '../common/useSaveCsv';
import { Details } from '../explore/Details';
import { EmptyResult } from '../explore/EmptyResult';
import { useWords } from '../words';
import { FilterBar } from './FilterBar';
import { LedgerTable } from './LedgerTable';
import { PageHead } from './PageHead';
import { goToRules, Rules } from './Rules';
import { useLedgerWords } from './useLedgerWords';
import { VerdictBar, VerdictChips } from './VerdictFilter';

function Head({ promised }: { promised: readonly Entry[] }) {
  const words = useLedgerWords();
  const reports = useStore((state) => state.data.reports);
  const answered = promised.filter((entry) => entry.verdict !== 'plan').length;
  const [first] = reports;
  const last = reports.at(-1);
  return (
    <PageHead
      title={first && last ? words.title(answered, first.plans, last.id) : ''}
      lead={words.lead}
      caveat={words.caveat}
      caveatEnd={words.caveatEnd}
    />
  );
}

function Download({ shown }: { shown: readonly Entry[] }) {
  const words = useWords();
  const own = useLedgerWords();
  const save = useSaveCsv();
  const language = useStore((state) => state.language);
  const rows = () =>
    entryRows(shown, {
      name: (place) => nameOf(place, language),
      category: (place) => words.categories[place.properties.category],
      unit: (place) => words.unit(unitOf(place)),
      verdict: (verdict) => own.verdicts[verdict],
      year: (mention) => words.year(mention.year),
    });
  return (
    <button
      type="button"
      class="button line-button"
      data-testid="ledger-csv"
      onClick={() => save(own.fileName, own.csvColumns, rows())}
    >
      {own.download}
    </button>
  );
}

function Empty({ promised }: { promised: readonly Entry[] }) {
  const words = useLedgerWords();
  const act = useAct();
  const found = useStore((state) => visible(state).length);
  const verdict = useStore((state) => state.verdict);
  if (found === 0) return <EmptyResult />;
  return (
    <section id="list" class="empty">
      <h3>{promised.length > 0 && verdict ? words.emptyVerdict(verdict) : words.emptyTitle}</h3>
      {promised.length > 0 ? (
        <button type="button" class="button line-button" onClick={() => act(setVerdict(null))}>
          {words.showAll}
        </button>
      ) : (
        <p>{words.emptyBody(found)}</p>
      )}
    </section>
  );
}

/** Opened from the keyboard the card takes the focus; closed, it gives it back to its row. */
function useCardFocus(): void {
  const selected = useStore((state) => state.selected);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const nameOfRow = (id: string) =>
      document.querySelector<HTMLElement>(`[data-testid=ledger-row][data-id="${CSS.escape(id)}"] .ledger-name`);
    if (selected && document.activeElement?.matches('.ledger-name:focus-visible'))
      document.querySelector<HTMLElement>('#card h2')?.focus();
    if (selected && last.current === null) nameOfRow(selected)?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    if (!selected && last.current && document.activeElement === document.body)
      nameOfRow(last.current)?.focus({ preventScroll: true });
    last.current = selected;
  }, [selected]);
}

export function Ledger() {
  const words = useLedgerWords();
  const page = useRef<HTMLDivElement>(null);
  const promised = useStore(entries);
  const verdict = useStore((state) => state.verdict);
  const shown = verdict ? promised.filter((entry) => entry.verdict === verdict) : promised;
  const counts = verdictCounts(promised);
  useKeptScroll('ledger', page);
  useCardFocus();
  return (
    <main class="page-screen">
      <div class="page ledger" ref={page}>
        <Head promised={promised} />
        <VerdictBar counts={counts} />
        <VerdictChips counts={counts} />
        <FilterBar>
          <p class="filter-count" role="status" data-testid="ledger-count">
            {words.shown(shown.length, promised.length)}
          </p>
          <button type="button" class="text-button" onClick={goToRules}>
            {words.rulesLink}
          </button>
          <Download shown={shown} />
        </FilterBar>
        {shown.length > 0 ? <LedgerTable entries={shown} /> : <Empty promised={promised} />}
        <Rules />
      </div>
      <Details />
    </main>
  );
}
