/** What is wrong with a file, where, what stands there, and the ways on. */
import { useState } from 'preact/hooks';
import type { Excerpt, Issue } from '../../model/import/issue';
import type { ReadOptions } from '../../model/import/parsed';
import { Icon } from '../common/Icon';
import { useOwnWords } from '../words';
import { filesEn } from '../words/files.en';
import { type FilesWords, filesZh, type Told } from '../words/files.zh';
import type { ImportStep } from './useImport';

type ProblemStep = Extract<ImportStep, { name: 'refused' | 'faulty' }>;

interface ImportProblemProps {
  step: ProblemStep;
  onSkip: () => void;
  onReread: (options: ReadOptions) => void;
  onChoose: () => void;
}

/** The words for an issue, by its code; the type of the table says that every code has some. */
function told<Code extends string>(table: Record<Code, (issue: Issue<Code>) => Told>, issue: Issue<Code>): Told {
  return table[issue.code](issue);
}

function headOf(step: ProblemStep, own: FilesWords['imports']): Told {
  if (step.name === 'refused') return told(own.fileFaults, step.issue);
  const [first] = step.report.issues;
  return first ? told(own.rowFaults, first) : { title: '', body: '' };
}

function ExcerptTable({ excerpt, columns, line }: { excerpt: Excerpt; columns: readonly string[]; line: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section class="excerpt" tabIndex={0} aria-label={line}>
      <table>
        <thead>
          <tr>
            <th scope="col">{line}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map((row) => (
            <tr key={row.line} class={row.faulty ? 'faulty' : undefined}>
              <th scope="row">{row.line}</th>
              {row.cells.map((cell, index) => (
                <td key={index} class={row.faulty && index === excerpt.column ? 'culprit' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnChoice({
  columns,
  own,
  onReread,
}: {
  columns: readonly string[];
  own: FilesWords['imports'];
  onReread: (options: ReadOptions) => void;
}) {
  const [longitude, setLongitude] = useState(0);
  const [latitude, setLatitude] = useState(Math.min(1, columns.length - 1));
  const choice = (label: string, value: number, set: (value: number) => void) => (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
        {columns.map((column, index) => (
          <option key={column} value={index}>
            {column}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="column-choice">
      {choice(own.longitude, longitude, setLongitude)}
      {choice(own.latitude, latitude, setLatitude)}
      <button
        type="button"
        class="button solid-button"
        disabled={longitude === latitude}
        onClick={() => onReread({ columns: { longitude, latitude } })}
      >
        {own.readWith}
      </button>
    </div>
  );
}

export function ImportProblem({ step, onSkip, onReread, onChoose }: ImportProblemProps) {
  const own = useOwnWords({ zh: filesZh, en: filesEn }).imports;
  const { title, body } = headOf(step, own);
  const report = step.name === 'faulty' ? step.report : null;
  const isSwapped = report?.issues.some((issue) => issue.code === 'swapped');
  const others = (report?.faulty ?? 1) - 1;
  return (
    <div class="import-problem">
      <h3>
        <Icon name="warning" /> {title}
      </h3>
      <p>
        <bdi>{own.file(step.file.name)}</bdi>
        {body} {others > 0 && own.others(others)} {own.untouched}
      </p>
      {report?.excerpt && <ExcerptTable excerpt={report.excerpt} columns={report.columns} line={own.line} />}
      {step.name === 'refused' && step.columns.length > 1 && (
        <ColumnChoice columns={step.columns} own={own} onReread={onReread} />
      )}
      {report && report.count === 0 && !isSwapped && <p>{own.nothingLeft}</p>}
      <div class="dialog-actions">
        <button type="button" class="button line-button" onClick={onChoose}>
          {own.again}
        </button>
        {isSwapped && (
          <button type="button" class="button line-button" onClick={() => onReread({ latitudeFirst: true })}>
            {own.latitudeFirst}
          </button>
        )}
        {report && report.count > 0 && (
          <button type="button" class="button" onClick={onSkip}>
            {own.skip(report.faulty, report.count)}
          </button>
        )}
      </div>
    </div>
  );
}
