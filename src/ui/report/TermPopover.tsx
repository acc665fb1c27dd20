/** The official words on a term, beside it: in Song, since they are the report's. Esc and a press elsewhere close it. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { GlossaryTerm } from '../../../geo/schema/published';
import { openSentence } from '../../model/actions';
import { useAct } from '../../store';
import { follow } from '../common/useAddress';
import { useReader } from './readerContext';
import { useReportWords } from './useReportWords';

/** CSS pixels between the term and its pop-over, and kept free at the window's edges. */
const GAP = 6;
const EDGE = 12;

/** Below the term's last line, or above its first where the window ends; never over its sides. */
function place(popover: HTMLElement, anchor: HTMLElement): void {
  const origin = popover.offsetParent?.getBoundingClientRect();
  const frame = anchor.closest('.prose-window')?.getBoundingClientRect();
  const lines = [...anchor.getClientRects()];
  const first = lines[0];
  const last = lines.at(-1);
  if (!origin || !frame || !first || !last) return;
  const { offsetWidth: width, offsetHeight: height } = popover;
  const left = Math.min(Math.max(last.left, frame.left + EDGE), frame.right - EDGE - width);
  const fitsBelow = last.bottom + GAP + height <= frame.bottom - EDGE;
  const isAbove = !fitsBelow && first.top - GAP - height >= frame.top + EDGE;
  const top = isAbove ? first.top - GAP - height : last.bottom + GAP;
  popover.style.left = `${left - origin.left}px`;
  popover.style.top = `${top - origin.top}px`;
}

interface PopoverProps {
  id: string;
  term: GlossaryTerm;
  takesFocus: boolean;
  anchor: RefObject<HTMLAnchorElement | null>;
  onClose: (backToTerm: boolean) => void;
}

export function TermPopover({ id, term, takesFocus, anchor, onClose }: PopoverProps) {
  const report = useReportWords();
  const act = useAct();
  const { base } = useReader();
  const popover = useRef<HTMLSpanElement>(null);
  const entry = term.sentences[0] ?? '';

  useLayoutEffect(() => {
    if (!popover.current || !anchor.current) return;
    place(popover.current, anchor.current);
    if (takesFocus) popover.current.focus({ preventScroll: true });
  }, [anchor, takesFocus]);

  // Listens on the document, so that Esc also closes what a pointer alone has opened.
  useEffect(() => {
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && !popover.current?.parentElement?.contains(target);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose(popover.current?.contains(document.activeElement) ?? false);
    };
    const onLeave = (event: Event) => isOutside(event.target) && onClose(false);
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  });

  return (
    <span
      ref={popover}
      id={id}
      class="popover term-popover"
      data-testid="glossary-popover"
      role="dialog"
      aria-label={`${term.term}，${report.glossary.number(term.number)}`}
      tabIndex={-1}
    >
      <span class="term-popover-head">
        <b lang="zh-CN">{term.term}</b> <small>{report.glossary.number(term.number)}</small>
      </span>
      <span class="term-definition" lang="zh-CN">
        {term.definition}
      </span>
      <a
        href={`${base}&s=${entry}`}
        onClick={follow(() => {
          onClose(false);
          act(openSentence(entry));
        })}
      >
        {report.glossary.toEntry}
      </a>
    </span>
  );
}
