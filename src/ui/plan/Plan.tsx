/** 规划: the matrix, the units, the comparison, beside the map; below them the list everything leads to. */
import { useState } from 'preact/hooks';
import { setComparison } from '../../model/actions';
import type { Axes } from '../../model/board';
import { DEFAULT_COMPARISON } from '../../model/compare';
import { listed } from '../../model/select';
import { useAct, useStore } from '../../store';
import { FilterChips } from '../explore/FilterChips';
import { List } from '../explore/List';
import { useWords } from '../words';
import { BoardView } from './Board';
import { CompareView } from './Compare';
import { DataButtons } from './DataButtons';
import { sideName, usePlanWords } from './names';
import { SpaceView } from './Space';
import { UnitsView } from './Units';

const VIEWS = ['board', 'units', 'space', 'compare'] as const;
type View = (typeof VIEWS)[number];

export function Plan() {
  const words = useWords();
  const plan = usePlanWords();
  const act = useAct();
  const comparison = useStore((state) => state.comparison);
  const shown = useStore((state) => listed(state).length);
  const [chosen, setChosen] = useState<Exclude<View, 'compare'>>('board');
  const [axes, setAxes] = useState<Axes>({ row: 'unit', column: 'category' });
  const view: View = comparison ? 'compare' : chosen;
  const open = (next: View) => {
    if (next !== 'compare') setChosen(next);
    act(setComparison(next === 'compare' ? DEFAULT_COMPARISON : null));
  };
  const titles: Record<View, string> = {
    board: plan.board.title(axes.row, axes.column),
    units: plan.units.title,
    space: plan.space.title,
    compare: comparison
      ? plan.compare.title(sideName(words, plan, comparison.left), sideName(words, plan, comparison.right))
      : '',
  };
  return (
    <div class="plan" id="plan" data-testid="plan" data-view={view}>
      <header class="plan-head">
        <h1>{titles[view]}</h1>
        <nav class="page-tabs" aria-label={plan.viewsLabel}>
          {VIEWS.map((id) => (
            <button
              key={id}
              type="button"
              data-testid={`plan-${id}`}
              aria-current={id === view ? 'page' : undefined}
              onClick={() => open(id)}
            >
              {plan.views[id]}
            </button>
          ))}
        </nav>
        <DataButtons />
      </header>
      <FilterChips />
      {view === 'board' && <BoardView axes={axes} onAxes={setAxes} />}
      {view === 'units' && <UnitsView />}
      {view === 'space' && <SpaceView />}
      {comparison && <CompareView comparison={comparison} />}
      {view !== 'compare' && (
        <section class="plan-list" aria-label={plan.list(shown)}>
          <h2 data-testid="plan-count" data-count={shown}>
            {plan.list(shown)}
          </h2>
          <List />
        </section>
      )}
    </div>
  );
}
