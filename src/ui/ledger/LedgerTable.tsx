/** The table of promises: those a later report can answer, then those that have none yet. */
import { useState } from 'preact/hooks';
import type { Entry } from '../../model/ledger';
import { type Order, SORT_KEYS, type SortKey, sorted } from '../../model/ledgerTable';
import { Icon } from '../common/Icon';
import { LedgerRow } from './LedgerRow';
import { useLedgerWords } from './useLedgerWords';

/** Keys whose buttons stand in the first column; the last has its own. */
const OF_THE_THING = SORT_KEYS.filter((key) => key !== 'verdict');

interface SortProps {
  order: Order;
  onSort: (key: SortKey) => void;
}

function SortButton({ sortKey, order, onSort }: SortProps & { sortKey: SortKey }) {
  const words = useLedgerWords();
  const active = order.key === sortKey;
  return (
    <button
      type="button"
      class="sort-button"
      aria-pressed={active}
      aria-label={words.sortBy(sortKey)}
      onClick={() => onSort(sortKey)}
    >
      {sortKey === 'verdict' ? words.columns.verdict : words.sortKeys[sortKey]}
      {active && <Icon name={order.descending ? 'down' : 'up'} size={12} />}
    </button>
  );
}

function Head({ order, onSort }: SortProps) {
  const words = useLedgerWords();
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={order.key === 'verdict' ? undefined : direction}>
          <span class="column-name">{words.columns.thing}</span>
          <span class="sort-buttons">
            <small>{words.sort}</small>
            {OF_THE_THING.map((key) => (
              <SortButton key={key} sortKey={key} order={order} onSort={onSort} />
            ))}
          </span>
        </th>
        <th scope="col">{words.columns.promise}</th>
        <th scope="col" class="ledger-later">
          {words.columns.later}
        </th>
        <th scope="col" aria-sort={order.key === 'verdict' ? direction : undefined}>
          <SortButton sortKey="verdict" order={order} onSort={onSort} />
        </th>
      </tr>
    </thead>
  );
}

/** Entries that have, or that lack, a later report to be read against. */
function Part({
  entries,
  order,
  title,
  note,
}: {
  entries: readonly Entry[];
  order: Order;
  title: string;
  note?: string;
}) {
  if (entries.length === 0) return null;
  return (
    <tbody>
      <tr class="ledger-part">
        <th colSpan={4} scope="rowgroup">
          <b>{title}</b> {note}
        </th>
      </tr>
      {sorted(entries, order).map((entry) => (
        <LedgerRow key={entry.place.id} entry={entry} />
      ))}
    </tbody>
  );
}

export function LedgerTable({ entries }: { entries: readonly Entry[] }) {
  const words = useLedgerWords();
  const [order, setOrder] = useState<Order>({ key: 'verdict', descending: false });
  const sortBy = (key: SortKey) => setOrder({ key, descending: order.key === key && !order.descending });
  const answered = entries.filter((entry) => entry.verdict !== 'plan');
  const open = entries.filter((entry) => entry.verdict === 'plan');
  const yearOf = (part: readonly Entry[]) => part[0]?.promises[0]?.year ?? 0;
  return (
    <table id="list" class="ledger-table">
      <caption class="visually-hidden">{words.caption(entries.length)}</caption>
      <Head order={order} onSort={sortBy} />
      <Part entries={answered} order={order} title={words.answered(yearOf(answered), answered.length)} />
      <Part
        entries={open}
        order={order}
        title={words.unanswered(yearOf(open), open.length)}
        note={words.unansweredNote}
      />
    </table>
  );
}
