/** The planner's matrix as a real table. A cell previews on the map what it counts, and filters everything when pressed. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CATEGORIES } from '../../../geo/schema';
import { setFilters, setPreview } from '../../model/actions';
import {
  type Axes,
  type BoardCell,
  board,
  cellFilters,
  DIMENSIONS,
  type Dimension,
  isPressed,
  type Value,
} from '../../model/board';
import { DEFAULT_COMPARISON } from '../../model/compare';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { useWords } from '../words';
import { BoardChart } from './BoardChart';
import { Cell } from './Cell';
import { sideName, usePlanWords, valueName } from './names';

/** Milliseconds the pointer rests on a cell before the map shows what it counts. */
const REST = 120;

/** Shows on the map what a cell counts while it is pointed at, and lets go when the matrix is left. */
function usePreview(): (cell: BoardCell | null) => void {
  const act = useAct();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      act(setPreview(null));
    },
    [act],
  );
  return (cell) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => act(setPreview(cell && cell.count > 0 ? cell.ids : null)), REST);
  };
}

function Heading({ dimension, value }: { dimension: Dimension; value: Value | null }) {
  const words = useWords();
  const plan = usePlanWords();
  const unit = useStore((state) => (dimension === 'unit' ? state.data.unitById.get(String(value)) : undefined));
  if (value === null) return <>{plan.board.total}</>;
  const category = dimension === 'category' ? CATEGORIES.find((candidate) => candidate === value) : undefined;
  return (
    <span class={unit ? `heading unit-${unit.properties.kind}` : 'heading'}>
      {category && <CategoryMark category={category} size={20} />}
      {unit && <span class="unit-tag">{words.unitKinds[unit.properties.kind]}</span>}
      <span>{valueName(words, dimension, value, true)}</span>
    </span>
  );
}

function AxisSelect({
  axis,
  label,
  value,
  onChoose,
}: {
  axis: keyof Axes;
  label: string;
  value: Dimension;
  onChoose: (value: Dimension) => void;
}) {
  const plan = usePlanWords();
  return (
    <label class="axis-select">
      {label}
      <select
        data-testid={`axis-${axis}`}
        value={value}
        onChange={(event) => {
          const chosen = DIMENSIONS.find((candidate) => candidate === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {DIMENSIONS.map((dimension) => (
          <option key={dimension} value={dimension}>
            {plan.dimensions[dimension]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BoardProps {
  axes: Axes;
  onAxes: (axes: Axes) => void;
}

export function BoardView({ axes, onAxes }: BoardProps) {
  const words = useWords();
  const plan = usePlanWords();
  const act = useAct();
  const data = useStore((state) => state.data);
  const filters = useStore((state) => state.filters);
  const search = useStore((state) => state.search);
  const shape = useStore((state) => state.shape);
  const comparison = useStore((state) => state.comparison) ?? DEFAULT_COMPARISON;
  const [active, setActive] = useState<[row: number, column: number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const preview = usePreview();
  const [isChart, setChart] = useState(false);
  const matrix = useMemo(
    () => board({ data, filters, search, shape }, axes, comparison),
    [data, filters, search, shape, axes, comparison],
  );

  const choose = (axis: keyof Axes, dimension: Dimension) => {
    const other = axis === 'row' ? 'column' : 'row';
    onAxes(axes[other] === dimension ? { row: axes.column, column: axes.row } : { ...axes, [axis]: dimension });
    setActive([0, 0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [row, column] = active;
    const steps: Record<string, [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 0],
      End: [row, matrix.columns.length - 1],
    };
    const to = steps[event.key];
    const cell = to && table.current?.tBodies[0]?.rows[to[0]]?.querySelectorAll<HTMLElement>('.board-cell')[to[1]];
    if (!cell) return;
    event.preventDefault();
    cell.focus();
  };

  const barNames =
    matrix.bars === 'compared'
      ? [sideName(words, plan, comparison.left), sideName(words, plan, comparison.right)]
      : matrix.bars === 'tenses'
        ? [words.tenses.done, words.tenses.planned]
        : [plan.board.things];
  const nameOfValue = (dimension: Dimension, value: Value | null) =>
    value === null ? plan.board.all : valueName(words, dimension, value);
  const cellName = (cell: BoardCell) =>
    plan.board.cell(
      nameOfValue(axes.row, cell.row),
      nameOfValue(axes.column, cell.column),
      cell.bars.map((count, index) => plan.board.bar(barNames[index] ?? '', count)).join(plan.board.separator),
      cell.rest > 0 ? plan.board.rest(cell.rest) : '',
    );
  const hasRest = matrix.rows.some(({ cells }) => cells.some((cell) => cell.rest > 0));
  const hue = (row: Value | null, column: Value | null) => {
    const value = axes.column === 'category' ? column : axes.row === 'category' ? row : null;
    return value === null ? '' : `category-${value}`;
  };

  return (
    <section class="board-view" aria-label={plan.board.title(axes.row, axes.column)}>
      <div class="axes">
        <AxisSelect
          axis="row"
          label={plan.board.rows}
          value={axes.row}
          onChoose={(dimension) => choose('row', dimension)}
        />
        <AxisSelect
          axis="column"
          label={plan.board.columns}
          value={axes.column}
          onChoose={(dimension) => choose('column', dimension)}
        />
        <fieldset class="chart-looks" aria-label={plan.board.looksLabel}>
          {[false, true].map((chart) => {
            const look = chart ? 'chart' : 'table';
            return (
              <button
                key={look}
                type="button"
                class="chip"
                data-testid={`board-as-${look}`}
                aria-pressed={chart === isChart}
                onClick={() => setChart(chart)}
              >
                {plan.board.looks[look]}
              </button>
            );
          })}
        </fieldset>
      </div>
      {isChart && <BoardChart board={matrix} />}
      <div class="board-scroll" hidden={isChart}>
        <table class="board" ref={table} data-columns={axes.column} onKeyDown={onKeyDown}>
          <caption class="visually-hidden">
            {plan.board.title(axes.row, axes.column)} {plan.board.keys}
          </caption>
          <thead>
            <tr>
              <td />
              {matrix.columns.map((value) => (
                <th key={value} scope="col">
                  <Heading dimension={axes.column} value={value} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ value, cells }, row) => (
              <tr key={value} data-value={value ?? 'all'}>
                <th scope="row">
                  <Heading dimension={axes.row} value={value} />
                </th>
                {cells.map((cell, column) => {
                  const pressed = isPressed(filters, axes, cell);
                  return (
                    <td key={cell.column} class={hue(cell.row, cell.column)}>
                      <Cell
                        cell={cell}
                        bars={matrix.bars}
                        largest={matrix.largest}
                        name={cellName(cell)}
                        rest={plan.board.restShort(cell.rest)}
                        pressed={pressed}
                        isTotal={cell.row === null || cell.column === null}
                        tabIndex={row === active[0] && column === active[1] ? 0 : -1}
                        onPress={() =>
                          act(setFilters(cellFilters(filters, axes, pressed ? { row: null, column: null } : cell)))
                        }
                        onPreview={preview}
                        onFocus={() => setActive([row, column])}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="plan-note" hidden={isChart}>
        {matrix.bars === 'compared' && plan.board.keyCompared(barNames[0] ?? '', barNames[1] ?? '')}
        {matrix.bars === 'tenses' && plan.board.keyTenses}
        {matrix.bars === 'count' && plan.board.keyCount}
        {hasRest && plan.board.keyRest}
        {plan.board.note}
      </p>
    </section>
  );
}
