/** How the promises split: one bar in greys and hatches, and a button a verdict with its count. */
import { setVerdict } from '../../model/actions';
import { VERDICTS, type Verdict } from '../../model/verdict';
import { useAct, useStore } from '../../store';
import { useLedgerWords } from './useLedgerWords';
import { VerdictMark } from './VerdictMark';

type Counts = ReadonlyMap<Verdict, number>;

/** What has no later report has no share in the answers. */
const ANSWERS = VERDICTS.filter((verdict) => verdict !== 'plan');

export function VerdictBar({ counts }: { counts: Counts }) {
  const words = useLedgerWords();
  const parts = ANSWERS.map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  if (parts.length === 0) return null;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="verdict-bar" role="img" aria-label={words.bar(parts, total)}>
      {parts.map(({ verdict, count }) => (
        <div key={verdict} class={`verdict-part verdict-${verdict}`} style={{ flexGrow: count }}>
          <b>{count}</b>
          <span>{words.shortVerdicts[verdict]}</span>
        </div>
      ))}
    </div>
  );
}

export function VerdictChips({ counts }: { counts: Counts }) {
  const words = useLedgerWords();
  const act = useAct();
  const chosen = useStore((state) => state.verdict);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <fieldset class="chips verdict-chips" aria-label={words.verdictFilter}>
      <button type="button" class="chip" aria-pressed={chosen === null} onClick={() => act(setVerdict(null))}>
        {words.all} <em>{total}</em>
      </button>
      {VERDICTS.filter((verdict) => chosen === verdict || verdict !== 'unclear' || counts.get(verdict)).map(
        (verdict) => (
          <button
            key={verdict}
            type="button"
            class="chip"
            data-testid={`verdict-${verdict}`}
            data-zero={counts.get(verdict) === 0 || undefined}
            aria-pressed={chosen === verdict}
            onClick={() => act(setVerdict(verdict))}
          >
            <VerdictMark verdict={verdict} /> {words.verdicts[verdict]} <em>{counts.get(verdict)}</em>
          </button>
        ),
      )}
    </fieldset>
  );
}
