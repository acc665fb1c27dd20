/** A cell of the matrix: solid bar over dashed bar with their numbers, one button with the whole sentence as its name. */
import type { Board, BoardCell } from '../../model/board';

/** CSS pixels: the longest bar, the shortest one that still reads as a bar, and its height. */
const LONGEST = 28;
const SHORTEST = 5;
const THICK = 9;

function Bar({ count, largest, planned }: { count: number; largest: number; planned: boolean }) {
  const width = Math.max(SHORTEST, Math.min(1, count / largest) * LONGEST);
  return (
    <svg class={planned ? 'bar-planned' : 'bar-done'} width={width + 1} height={THICK + 1} aria-hidden="true">
      <rect x=".5" y=".5" width={width} height={THICK} />
    </svg>
  );
}

interface CellProps {
  cell: BoardCell;
  bars: Board['bars'];
  largest: number;
  name: string;
  rest: string;
  pressed: boolean;
  tabIndex: number;
  /** Totals hold numbers without bars: theirs would dwarf all others. */
  isTotal: boolean;
  onPress: () => void;
  onPreview: (preview: BoardCell | null) => void;
  onFocus: () => void;
}

export function Cell({
  cell,
  bars,
  largest,
  name,
  rest,
  pressed,
  tabIndex,
  isTotal,
  onPress,
  onPreview,
  onFocus,
}: CellProps) {
  const isEmpty = cell.count === 0;
  return (
    <button
      type="button"
      class="board-cell"
      data-testid="board-cell"
      data-row={cell.row ?? 'all'}
      data-column={cell.column ?? 'all'}
      data-count={cell.count}
      data-empty={isEmpty || undefined}
      data-total={isTotal || undefined}
      aria-pressed={pressed}
      tabIndex={tabIndex}
      onClick={onPress}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPreview(cell)}
      onPointerLeave={() => onPreview(null)}
      onFocus={(event) => {
        onFocus();
        if (event.currentTarget.matches(':focus-visible')) onPreview(cell);
      }}
      onBlur={() => onPreview(null)}
    >
      <span class="visually-hidden">{name}</span>
      <span class="cell-picture" aria-hidden="true">
        {isEmpty && <span class="bar-line">0</span>}
        {(isTotal ? !isEmpty : cell.bars.some((count) => count > 0)) &&
          cell.bars.map((count, index) => {
            const planned = index === 1 || (bars === 'count' && (cell.row === 'planned' || cell.column === 'planned'));
            if (count === 0 && !isTotal) return <span key={index} class="bar-line" />;
            return (
              <span key={index} class="bar-line" data-planned={planned || undefined}>
                {!isTotal && <Bar count={count} largest={largest} planned={planned} />}
                <span class="bar-count">{count}</span>
              </span>
            );
          })}
        {cell.rest > 0 && <span class="bar-rest">{rest}</span>}
      </span>
    </button>
  );
}
