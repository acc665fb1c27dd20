/** Two selections compared: what each side is, and the difference as three lists, the twin of the two maps. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { YEARS } from '../../../geo/schema';
import type { PlaceFeature } from '../../../geo/schema/published';
import { hover, select, setComparison } from '../../model/actions';
import { difference, type Shared } from '../../model/compare';
import { type Comparison, comparisonText, readComparison, type Side } from '../../model/comparison';
import { nameOf } from '../../model/placeText';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { FourCells } from '../common/FourCells';
import { useWords } from '../words';
import { sideName, usePlanWords } from './names';

const PRESETS = [
  '2022~2023',
  '2020~2021',
  '2020~2022',
  '2021~2022',
  '2021~2023',
  '2020,2022~2021,2023',
  'done~planned',
];
/** Rows of a list before it is unfolded. */
const FIRST = 7;

function ThingRow({ place, children }: { place: PlaceFeature; children?: ComponentChildren }) {
  const act = useAct();
  const language = useStore((state) => state.language);
  const selected = useStore((state) => state.selected === place.id);
  return (
    <li>
      <button
        type="button"
        class="compare-row"
        data-testid="compare-item"
        data-id={place.id}
        aria-current={selected || undefined}
        onClick={() => act(select(place.id))}
        onPointerEnter={(event) => event.pointerType === 'mouse' && act(hover(place.id))}
        onPointerLeave={() => act(hover(null))}
        onFocus={() => act(hover(place.id))}
        onBlur={() => act(hover(null))}
      >
        <CategoryMark category={place.properties.category} size={20} />
        <span>{nameOf(place, language)}</span>
        <FourCells place={place} />
        {children}
      </button>
    </li>
  );
}

/** "2022 投用 → 2023 计划提升" */
function Change({ shared: { left, right } }: { shared: Shared }) {
  const words = useWords();
  const plan = usePlanWords();
  const said = ({ year, tense, stage }: Shared['left']) => words.act(year, tense, stage);
  return <span class="compare-change">{plan.compare.changed(said(left), said(right))}</span>;
}

interface ThingsProps {
  part: 'left' | 'both' | 'right';
  title: string;
  note?: string | undefined;
  rows: readonly { place: PlaceFeature; shared?: Shared }[];
}

function Things({ part, title, note, rows }: ThingsProps) {
  const plan = usePlanWords();
  const [open, setOpen] = useState(false);
  const shown = open ? rows : rows.slice(0, FIRST);
  return (
    <section class="compare-list" data-testid={`compare-${part}`} data-count={rows.length} aria-label={title}>
      <h2>
        <span>{title}</span> <b>{rows.length}</b>
      </h2>
      {note && <p class="faint-text">{note}</p>}
      {rows.length === 0 && <p class="faint-text">{plan.compare.nothing}</p>}
      <ul>
        {shown.map(({ place, shared }) => (
          <ThingRow key={place.id} place={place}>
            {shared && <Change shared={shared} />}
          </ThingRow>
        ))}
      </ul>
      {rows.length > FIRST && (
        <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? plan.compare.less : plan.compare.more(rows.length - FIRST)}
        </button>
      )}
    </section>
  );
}

/** Which steps turned into which, most frequent first. */
function Changes({ both }: { both: readonly Shared[] }) {
  const words = useWords();
  const plan = usePlanWords();
  const tally = new Map<string, { from: string; to: string; count: number }>();
  for (const { change } of both) {
    if (!change) continue;
    const known = tally.get(`${change.from} ${change.to}`);
    const { from, to } = change;
    tally.set(`${from} ${to}`, { from: words.steps[from], to: words.steps[to], count: (known?.count ?? 0) + 1 });
  }
  const rows = [...tally.values()].sort((a, b) => b.count - a.count);
  return (
    <section class="compare-changes" data-testid="compare-changes" aria-label={plan.compare.changesTitle}>
      <h2>
        <span>{plan.compare.changesTitle}</span> <b>{both.filter(({ change }) => change).length}</b>
      </h2>
      {rows.length === 0 && <p class="faint-text">{plan.compare.noChanges}</p>}
      <ul>
        {rows.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            {plan.compare.changed(from, to)} <b>{plan.compare.tally(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The years of one side; the last one stays, for a side without years would be everything. */
function YearsOf({ label, side, onChange }: { label: string; side: Side; onChange: (side: Side) => void }) {
  const words = useWords();
  return (
    <fieldset class="compare-side">
      <legend>{label}</legend>
      {YEARS.map((year) => {
        const isOn = side.year.includes(year);
        const next = YEARS.filter((other) => (other === year ? !isOn : side.year.includes(other)));
        return (
          <button
            key={year}
            type="button"
            class={`chip ${isOn ? 'chip-on' : ''}`}
            aria-pressed={isOn}
            onClick={() => next.length > 0 && onChange({ year: next, tense: [] })}
          >
            {words.year(year)}
          </button>
        );
      })}
    </fieldset>
  );
}

export function CompareView({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const plan = usePlanWords();
  const act = useAct();
  const data = useStore((state) => state.data);
  const filters = useStore((state) => state.filters);
  const search = useStore((state) => state.search);
  const shape = useStore((state) => state.shape);
  const found = useMemo(
    () => difference({ data, filters, search, shape }, comparison),
    [data, filters, search, shape, comparison],
  );
  const { left, right } = comparison;
  const names = { left: sideName(words, plan, left), right: sideName(words, plan, right) };
  const text = comparisonText(comparison);
  const changed = found.both.filter(({ change }) => change).length;
  const presetName = (preset: string) => {
    const of = readComparison(preset);
    return of ? `${sideName(words, plan, of.left)} / ${sideName(words, plan, of.right)}` : preset;
  };
  return (
    <section
      class="compare-view"
      data-testid="compare"
      data-compare={text}
      aria-label={plan.compare.title(names.left, names.right)}
    >
      <div class="compare-choice">
        <label class="axis-select">
          {plan.compare.presets}
          <select
            value={text}
            onChange={(event) => act(setComparison(readComparison(event.currentTarget.value) ?? comparison))}
          >
            {(PRESETS.includes(text) ? PRESETS : [text, ...PRESETS]).map((preset) => (
              <option key={preset} value={preset}>
                {presetName(preset)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button line-button"
          onClick={() => act(setComparison({ left: right, right: left }))}
        >
          {plan.compare.swap}
        </button>
        <YearsOf label={plan.compare.left} side={left} onChange={(side) => act(setComparison({ left: side, right }))} />
        <YearsOf
          label={plan.compare.right}
          side={right}
          onChange={(side) => act(setComparison({ left, right: side }))}
        />
      </div>
      <div class="compare-lists">
        <Things
          part="left"
          title={plan.compare.onlyLeft(names.left)}
          rows={found.onlyLeft.map((place) => ({ place }))}
        />
        <Things
          part="both"
          title={plan.compare.both}
          note={changed > 0 ? plan.compare.changes(changed) : undefined}
          rows={found.both.map((shared) => ({ place: shared.place, shared }))}
        />
        <Things
          part="right"
          title={plan.compare.onlyRight(names.right)}
          rows={found.onlyRight.map((place) => ({ place }))}
        />
      </div>
      <Changes both={found.both} />
      <p class="plan-note">{plan.compare.note}</p>
    </section>
  );
}
