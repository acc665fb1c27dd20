/** The head of both pages of 承诺与进展: a title that says something, the caveat in bold, and the way to the other page. */
import { setMode } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { useLedgerWords } from './useLedgerWords';

interface PageHeadProps {
  title: string;
  lead: string;
  caveat: string;
  caveatEnd: string;
}

function Tabs() {
  const words = useLedgerWords();
  const act = useAct();
  const mode = useStore((state) => state.mode);
  return (
    <nav class="page-tabs" aria-label={words.tabs.label}>
      {(['ledger', 'numbers'] as const).map((page) => (
        <button
          key={page}
          type="button"
          aria-current={mode === page ? 'page' : undefined}
          onClick={() => act(setMode(page))}
        >
          {words.tabs[page]}
        </button>
      ))}
    </nav>
  );
}

export function PageHead({ title, lead, caveat, caveatEnd }: PageHeadProps) {
  return (
    <header class="page-head">
      <div>
        <h1>{title}</h1>
        <p>
          {lead}
          <b>{caveat}</b>
          {caveatEnd}
        </p>
      </div>
      <Tabs />
    </header>
  );
}
