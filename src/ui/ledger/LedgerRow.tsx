/** One promise: the thing, the sentence that plans, the sentence of the later report, and the word for it. */
import { REPORTS } from '../../../geo/schema';
import { select, showOnMap } from '../../model/actions';
import { unitOf } from '../../model/dataset';
import type { Entry } from '../../model/ledger';
import { nameOf } from '../../model/placeText';
import { mapped } from '../../model/select';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { FourCells } from '../common/FourCells';
import { useWords } from '../words';
import { Statements } from './Statement';
import { useLedgerWords } from './useLedgerWords';
import { VerdictMark } from './VerdictMark';

const LAST_REPORT = REPORTS.at(-1) ?? '';

function Thing({ place }: Pick<Entry, 'place'>) {
  const words = useWords();
  const own = useLedgerWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  const name = nameOf(place, language);
  const { category } = place.properties;
  return (
    <th scope="row">
      <div class="ledger-thing">
        <CategoryMark category={category} size={22} />
        <div>
          <button type="button" class="ledger-name" onClick={() => act(select(place.id))}>
            {name}
          </button>
          <p>
            {words.categories[category]} · {words.unitShort(unitOf(place))}
          </p>
          <FourCells place={place} />
          <p>
            <button type="button" class="text-button" onClick={() => act(showOnMap(place.id))}>
              {mapped(place) === 'none' ? own.inList : own.onMap}
              <span class="visually-hidden">：{name}</span>
            </button>
          </p>
        </div>
      </div>
    </th>
  );
}

/** Says in a full sentence what the right side cannot show. */
function Missing({ verdict }: Pick<Entry, 'verdict'>) {
  const words = useLedgerWords();
  switch (verdict) {
    case 'no-mention':
      return <p class="ledger-missing">{words.missing(LAST_REPORT)}</p>;
    case 'replanned':
      return <p class="ledger-missing">{words.notReviewed(LAST_REPORT)}</p>;
    case 'unclear':
      return <p class="ledger-missing">{words.inPassing(LAST_REPORT)}</p>;
    case 'plan':
      return <p class="ledger-missing">{words.noReportYet}</p>;
    default:
      return null;
  }
}

function Verdict({ verdict, echoes }: Pick<Entry, 'verdict' | 'echoes'>) {
  const words = useLedgerWords();
  const language = useStore((state) => state.language);
  return (
    <td class="ledger-verdict">
      <p class={`verdict-badge badge-${verdict}`}>
        <VerdictMark verdict={verdict} /> {words.verdicts[verdict]}
      </p>
      {echoes.map(({ place, verdict: other, note }) => (
        <p key={place.id} class="ledger-note">
          {words.echo(nameOf(place, language), other)}
          {note[language]}
        </p>
      ))}
    </td>
  );
}

export function LedgerRow({ entry }: { entry: Entry }) {
  const { place, promises, later, verdict, echoes } = entry;
  const selected = useStore((state) => state.selected === place.id);
  const words = useLedgerWords();
  return (
    <tr data-testid="ledger-row" data-id={place.id} data-verdict={verdict} aria-current={selected || undefined}>
      <Thing place={place} />
      <td data-label={words.columns.promise}>
        <Statements place={place} mentions={promises} />
      </td>
      <td class="ledger-later" data-label={words.columns.later}>
        <Missing verdict={verdict} />
        <Statements place={place} mentions={later} />
      </td>
      <Verdict verdict={verdict} echoes={echoes} />
    </tr>
  );
}
