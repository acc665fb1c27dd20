/** Sets everything once out of sight, at the true size of the paper, to know how much room it takes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Handout } from '../../model/handout';
import type { Measures } from './pages';
import type { Paper } from './paper';
import { SheetFoot } from './SheetFoot';
import { SheetHead } from './SheetHead';
import { SheetLegend } from './SheetMap';
import { SheetTable } from './SheetTable';

/** What the widest page number may be: the foot must not grow by it. */
const MANY = 188;

const heightOf = (element: Element | null | undefined) => element?.getBoundingClientRect().height ?? 0;

/** A part's height with its own margins. */
function outerHeight(element: Element | null | undefined): number {
  if (!element) return 0;
  const { marginTop, marginBottom } = getComputedStyle(element);
  return heightOf(element) + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
}

function measured(sheet: Element, numbers: number): Measures {
  const [head, continued] = sheet.querySelectorAll('.leaf-head');
  return {
    head: outerHeight(head),
    continued: outerHeight(continued),
    foot: outerHeight(sheet.querySelector('.leaf-foot')),
    legend: outerHeight(sheet.querySelector('.leaf-legend')),
    tableHead: heightOf(sheet.querySelector('thead')),
    rows: [...sheet.querySelectorAll('tbody tr')].map(heightOf),
    numbers,
  };
}

interface MeasureProps {
  handout: Handout;
  paper: Paper;
  onMeasured: (parts: readonly Measures[]) => void;
}

export function Measure({ handout, paper, onMeasured }: MeasureProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheets = [...(root.current?.children ?? [])];
    onMeasured(
      sheets.map((sheet, index) =>
        measured(sheet, handout.parts[index]?.rows.filter((row) => row.isOnMap).length ?? 0),
      ),
    );
  }, [handout, paper, onMeasured]);
  return (
    <div class="handout-measure" ref={root} aria-hidden="true" inert>
      {handout.parts.map((part, index) => (
        <div key={index} class="leaf" data-theme="light" data-paper={paper.size} data-turn={paper.turn}>
          <SheetHead handout={handout} index={index} isFirst />
          <SheetHead handout={handout} index={index} isFirst={false} />
          <div class="leaf-body">
            <div class={part.rows.length === 0 ? 'leaf-column wide' : 'leaf-column'}>
              <SheetLegend part={part} />
              <SheetTable rows={part.rows} />
            </div>
          </div>
          <SheetFoot number={MANY} total={MANY} />
        </div>
      ))}
    </div>
  );
}
