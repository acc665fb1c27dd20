/** One page of paper. */
import type { Handout } from '../../model/handout';
import type { Page } from './pages';
import type { Paper } from './paper';
import { SheetFoot } from './SheetFoot';
import { SheetHead } from './SheetHead';
import { SheetLegend, SheetMap } from './SheetMap';
import { SheetTable } from './SheetTable';
import { useHandoutWords } from './useHandoutWords';
import type { Drawing } from './useMaps';

interface SheetPageProps {
  handout: Handout;
  page: Page;
  number: number;
  total: number;
  paper: Paper;
  drawing: Drawing;
  onAgain: () => void;
}

export function SheetPage({ handout, page, number, total, paper, drawing, onAgain }: SheetPageProps) {
  const words = useHandoutWords();
  const part = handout.parts[page.part];
  if (!part) return null;
  return (
    <section
      class="leaf"
      data-testid="handout-sheet"
      data-theme="light"
      data-paper={paper.size}
      data-turn={paper.turn}
      aria-label={words.page(number, total)}
    >
      <SheetHead handout={handout} index={page.part} isFirst={page.isFirst} />
      <div class="leaf-body">
        {page.map && (
          <div class={page.isWide ? 'leaf-column wide' : 'leaf-column'}>
            <SheetMap part={part} size={page.map} drawing={drawing} onAgain={onAgain} />
            <SheetLegend part={part} />
          </div>
        )}
        {page.runs.map(({ from, to }) => (
          <div key={from} class="leaf-column">
            <SheetTable rows={part.rows.slice(from, to)} />
          </div>
        ))}
      </div>
      <SheetFoot number={number} total={total} />
    </section>
  );
}
