/** The matrix as a picture: how large each row is and what it is made of. The table is its twin and stays one press away. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { CATEGORIES, type Category, YEARS } from '../../../geo/schema';
import type { Board, Dimension, Value } from '../../model/board';
import { isPlannedYear } from '../../model/stage';
import { useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { useWords } from '../words';
import type { boardChart, ChartPart } from './boardChart';
import { usePlanWords, valueName } from './names';

/** A thing is in one unit, of one category, and counts for one stage; it may be spoken of in several years. */
const OVERLAPPING: readonly Dimension[] = ['year', 'tense'];
/** CSS pixels. */
const TYPE = 12;
const LARGE_TYPE = 17;
/** Tints of ink for what is no category: hue means category alone. */
const TINTS = [92, 70, 50, 34, 20];

const tint = (percent: number) => `color-mix(in srgb, var(--ink) ${percent}%, var(--surface))`;

interface Part extends ChartPart {
  category?: Category;
}

function partOf(dimension: Dimension, value: Value, index: number, name: string): Part {
  const category = dimension === 'category' ? CATEGORIES.find((candidate) => candidate === value) : undefined;
  const isPlanned = value === 'planned' || YEARS.some((year) => year === value && isPlannedYear(year));
  if (category) return { name, fill: `var(--c-${category})`, ink: 'var(--surface)', isPlanned, category };
  const percent = TINTS[index % TINTS.length] ?? 92;
  return { name, fill: tint(percent), ink: percent >= 50 ? 'var(--surface)' : 'var(--ink)', isPlanned };
}

/** Width of an element as it is now, CSS pixels; 0 until it is laid out. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

type Library = { name: 'loading' } | { name: 'failed' } | { name: 'ready'; draw: typeof boardChart };

export function BoardChart({ board }: { board: Board }) {
  const words = useWords();
  const plan = usePlanWords();
  const large = useStore((state) => state.large);
  const { element, width } = useWidth();
  const [library, setLibrary] = useState<Library>({ name: 'loading' });
  const { row, column } = board.axes;
  const columns = board.columns.flatMap((value) => (value === null ? [] : [value]));
  const parts = columns.map((value, index) => partOf(column, value, index, valueName(words, column, value)));
  const rows = board.rows.flatMap(({ value, cells }) =>
    value === null
      ? []
      : [
          {
            name: valueName(words, row, value, true),
            total: cells.find((cell) => cell.column === null)?.count ?? 0,
            counts: cells.flatMap((cell) => (cell.column === null ? [] : [cell.count])),
          },
        ],
  );
  const overlaps = OVERLAPPING.includes(column);
  const used = parts.filter((_, index) => rows.some(({ counts }) => (counts[index] ?? 0) > 0));
  useEffect(() => {
    import('./boardChart').then(
      ({ boardChart: draw }) => setLibrary({ name: 'ready', draw }),
      () => setLibrary({ name: 'failed' }),
    );
  }, []);
  useEffect(() => {
    if (library.name !== 'ready' || width === 0) return;
    const label = plan.board.axis;
    element.current?.replaceChildren(
      library.draw({ rows, parts, overlaps, width, type: large ? LARGE_TYPE : TYPE, label }),
    );
  }, [library, width, board, words, plan, large]);
  return (
    <>
      {library.name === 'loading' && <p role="status">{words.loading}</p>}
      {library.name === 'failed' && <p role="alert">{plan.board.noChart}</p>}
      {!overlaps && (
        <ul class="chart-key" aria-label={plan.dimensions[column]}>
          {used.map(({ name, fill, category }) => (
            <li key={name}>
              {category ? (
                <CategoryMark category={category} size={16} />
              ) : (
                <svg width="12" height="12" aria-hidden="true">
                  <rect width="12" height="12" style={{ fill }} />
                </svg>
              )}
              {name}
            </li>
          ))}
        </ul>
      )}
      <div
        class="chart-frame"
        data-testid="board-chart"
        role="img"
        aria-label={plan.board.chart(
          plan.board.title(row, column),
          rows.map(({ name, total }) => plan.board.bar(name, total)).join(plan.board.separator),
        )}
        ref={element}
      />
      <p class="plan-note">{overlaps ? plan.board.noteOverlap : plan.board.noteChart}</p>
    </>
  );
}
