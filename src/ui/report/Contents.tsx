/** Beside the text: which report, its parts with how much each names, what is left out, and how much is on the map. */
import { useState } from 'preact/hooks';
import { REPORTS, YEARS } from '../../../geo/schema';
import { toggleFilter } from '../../model/actions';
import { shareOf } from '../../model/reader';
import { openReport, showReport } from '../../model/reading';
import { hasFilters } from '../../model/select';
import { useAct, useStore } from '../../store';
import { Facets } from '../explore/Facets';
import { FilterChips } from '../explore/FilterChips';
import { useWords } from '../words';
import { useReader } from './readerContext';
import type { Excerpting } from './useExcerpt';
import { useReportWords } from './useReportWords';

export function ReportSwitch() {
  const report = useReportWords();
  const act = useAct();
  const open = useStore(openReport);
  return (
    <fieldset class="report-switch">
      <legend class="visually-hidden">{report.choose}</legend>
      {REPORTS.map((id) => (
        <button
          key={id}
          type="button"
          data-testid={`report-${id}`}
          aria-pressed={open === id}
          onClick={() => open !== id && act(showReport(id))}
        >
          {report.report(id)}
        </button>
      ))}
    </fieldset>
  );
}

function Facts() {
  const { reader } = useReader();
  const report = useReportWords();
  const facts = useStore((state) => state.data.reports.find(({ id }) => id === reader.id));
  if (!facts) return null;
  return (
    <p class="report-facts" lang="zh-CN">
      {report.delivered(facts.deliveredOn, facts.deliveredAt)}
      <br />
      {[facts.documentNumber, facts.deliveredBy].filter(Boolean).join(' · ')}
    </p>
  );
}

interface ContentsProps {
  /** Id of the section being read. */
  current: string | undefined;
  excerpting: Excerpting;
  onChoose: (section: string) => void;
}

/** "（二）持之以恒强动能" of "（二）持之以恒强动能，发展活力日益增强": the rest would take a second line. */
function firstClause(heading: string): string {
  return heading.split('，')[0] ?? heading;
}

function Outline({ current, excerpting, onChoose }: ContentsProps) {
  const { reader } = useReader();
  const report = useReportWords();
  const { excerpt } = excerpting;
  return (
    <nav aria-label={report.contents}>
      <ol class="outline">
        {reader.sections.map(({ id, level, heading, things }) => (
          <li key={id}>
            <button
              type="button"
              class={`outline-${level}`}
              data-testid="outline-item"
              disabled={excerpt !== null && !excerpt.sections.has(id)}
              aria-current={current === id ? 'location' : undefined}
              onClick={() => onChoose(id)}
            >
              <span lang="zh-CN" title={heading}>
                {firstClause(heading)}
              </span>
              <em>
                {things.length}
                <span class="visually-hidden">{report.unitOfThings}</span>
              </em>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Narrow({ excerpting }: { excerpting: Excerpting }) {
  const { reader } = useReader();
  const report = useReportWords();
  const filtered = useStore((state) => hasFilters(state.filters));
  return (
    <div class="report-narrow">
      <label class="switch">
        <span>
          {filtered ? report.narrow.filtered : report.narrow.named}
          <small>{report.paragraphs(excerpting.left.paragraphs.size, reader.paragraphs.size)}</small>
        </span>
        <input
          type="checkbox"
          data-testid="only-filtered"
          checked={excerpting.excerpt !== null}
          onChange={excerpting.toggle}
        />
      </label>
      <FilterChips />
      <Filters />
    </div>
  );
}

/** The same filters as everywhere, folded: they decide what is left of the text, and what the map shows of a paragraph. */
function Filters() {
  const words = useWords();
  const report = useReportWords();
  const act = useAct();
  const years = useStore((state) => state.filters.year);
  const [open, setOpen] = useState(false);
  return (
    <details class="report-filters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{report.filters}</summary>
      {open && (
        <>
          <fieldset>
            <legend>
              <b>{words.facets.year}</b>
            </legend>
            <div class="chips">
              {YEARS.map((year) => (
                <button
                  key={year}
                  type="button"
                  class="chip"
                  aria-pressed={years.includes(year)}
                  onClick={() => act(toggleFilter('year', year))}
                >
                  {words.year(year)}
                </button>
              ))}
            </div>
          </fieldset>
          <Facets />
        </>
      )}
    </details>
  );
}

export function Contents(props: ContentsProps) {
  const { reader } = useReader();
  const report = useReportWords();
  const data = useStore((state) => state.data);
  return (
    <>
      <ReportSwitch />
      {report.onlyChinese && <p class="report-note">{report.onlyChinese}</p>}
      <Facts />
      <Narrow excerpting={props.excerpting} />
      <Outline {...props} />
      <p class="report-note">
        {report.counts}
        <span data-testid="report-share">{report.share(shareOf(reader, data))}</span>
      </p>
    </>
  );
}
