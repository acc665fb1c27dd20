/** All series by group, as pictures or as a table, narrowed by the filters that mean something for a number. */
import { useRef, useState } from 'preact/hooks';
import type { PublishedStatSeries } from '../../../geo/schema/published';
import { type NumberGroup, numberGroups, numberRows, visibleSeries } from '../../model/numbers';
import { useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { useKeptScroll } from '../common/useKeptScroll';
import { useSaveCsv } from '../common/useSaveCsv';
import { FilterChips } from '../explore/FilterChips';
import { PageHead } from '../ledger/PageHead';
import { useWords } from '../words';
import { ChartPatterns } from './Chart';
import { NumbersSearch } from './NumbersSearch';
import { NumbersTable } from './NumbersTable';
import { Series } from './Series';
import { useGroupName } from './useGroupName';
import { useNumbersWords } from './useNumbersWords';

type View = 'charts' | 'table';

const groupId = (key: NumberGroup['key']) => `numbers-${key}`;

function Group({ group, all }: { group: NumberGroup; all: readonly PublishedStatSeries[] }) {
  const words = useNumbersWords();
  const name = useGroupName()(group.key);
  const { key, over, single } = group;
  return (
    <section id={groupId(key)} class="numbers-group" tabIndex={-1} aria-labelledby={`${groupId(key)}-name`}>
      <h2 id={`${groupId(key)}-name`}>
        {key !== 'indicator' && key !== 'other' && <CategoryMark category={key} size={20} />}
        {name} <small>{words.count(over.length + single.length)}</small>
      </h2>
      {over.length > 0 && (
        <div class="series-grid">
          {over.map((series) => (
            <Series key={series.id} series={series} all={all} />
          ))}
        </div>
      )}
      {single.length > 0 && (
        <>
          <p class="single-title">{words.single}</p>
          <div class="series-grid single-grid">
            {single.map((series) => (
              <Series key={series.id} series={series} all={all} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Jumps({ groups }: { groups: readonly NumberGroup[] }) {
  const words = useNumbersWords();
  const groupName = useGroupName();
  const jump = (key: NumberGroup['key']) => {
    const group = document.getElementById(groupId(key));
    group?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="chips number-jumps" aria-label={words.jump}>
      {groups.map(({ key, over, single }) => (
        <button key={key} type="button" class="chip" onClick={() => jump(key)}>
          {key !== 'indicator' && key !== 'other' && <CategoryMark category={key} size={14} />}
          {groupName(key)} <em>{over.length + single.length}</em>
        </button>
      ))}
    </nav>
  );
}

function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  const words = useNumbersWords();
  return (
    <fieldset class="page-tabs" aria-label={words.view}>
      {(['charts', 'table'] as const).map((name) => (
        <button
          key={name}
          type="button"
          data-testid={`numbers-as-${name}`}
          aria-pressed={view === name}
          onClick={() => onView(name)}
        >
          {name === 'charts' ? words.asCharts : words.asTable}
        </button>
      ))}
    </fieldset>
  );
}

function Download({ shown }: { shown: readonly PublishedStatSeries[] }) {
  const shared = useWords();
  const words = useNumbersWords();
  const group = useGroupName();
  const save = useSaveCsv();
  const language = useStore((state) => state.language);
  const rows = () =>
    numberRows(shown, {
      name: (series) => (language === 'en' ? series.nameEn : series.name),
      group,
      unit: (series) => series.unit[language],
      tense: (tense) => shared.tenses[tense],
      comparability: (comparability) => words.comparability[comparability],
      note: (series) => series.note?.[language] ?? '',
      report: (report) => shared.card.reportBadge(report),
    });
  return (
    <button
      type="button"
      class="button line-button"
      data-testid="numbers-csv"
      onClick={() => save(words.fileName, words.csvColumns, rows())}
    >
      {words.download}
    </button>
  );
}

function Source() {
  const words = useNumbersWords();
  const reports = useStore((state) => state.data.reports);
  const language = useStore((state) => state.language);
  return (
    <footer class="numbers-footer">
      <p>{words.footer}</p>
      <p>
        {words.source(
          reports.map((report) => ({
            title: language === 'en' ? report.titleEn : report.title,
            deliveredOn: report.deliveredOn,
          })),
        )}
      </p>
    </footer>
  );
}

export function NumbersPage({ all }: { all: readonly PublishedStatSeries[] }) {
  const words = useNumbersWords();
  const page = useRef<HTMLElement>(null);
  const filters = useStore((state) => state.filters);
  const [view, setView] = useState<View>('charts');
  const [onlyOver, setOnlyOver] = useState(false);
  const passing = visibleSeries(all, filters);
  const shown = onlyOver ? passing.filter((series) => series.values.length > 1) : passing;
  const groups = numberGroups(shown);
  useKeptScroll('numbers', page);
  return (
    <main class="page numbers" ref={page}>
      <PageHead title={words.title} lead={words.lead} caveat={words.caveat} caveatEnd={words.caveatEnd} />
      <div class="filter-bar">
        <div class="filter-line">
          <NumbersSearch />
          <label class="only-over">
            <input type="checkbox" checked={onlyOver} onChange={() => setOnlyOver(!onlyOver)} /> {words.onlyOver}
          </label>
          <p class="filter-count" role="status" data-testid="numbers-count">
            {words.shown(shown.length, all.length)}
          </p>
          <ViewSwitch view={view} onView={setView} />
          <Download shown={shown} />
        </div>
        <FilterChips />
        {filters.unit.length + filters.stage.length > 0 && <p class="filter-hint">{words.otherFilters}</p>}
        {groups.length > 1 && view === 'charts' && <Jumps groups={groups} />}
      </div>
      <ChartPatterns />
      {shown.length === 0 && (
        <section id="list" class="empty">
          <h3>{words.empty}</h3>
          <p>{words.emptyBody}</p>
        </section>
      )}
      {shown.length > 0 && view === 'table' && <NumbersTable shown={shown} />}
      {shown.length > 0 && view === 'charts' && (
        <div id="list">
          {groups.map((group) => (
            <Group key={group.key} group={group} all={all} />
          ))}
        </div>
      )}
      <Source />
    </main>
  );
}
