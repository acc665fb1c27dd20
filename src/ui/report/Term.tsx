/** A term of the official glossary where the text uses it: its words underlined, its number, and the entry in a pop-over. */
import { useRef, useState } from 'preact/hooks';
import type { Highlight, Piece } from '../../model/pieces';
import { follow } from '../common/useAddress';
import { Runs } from './Runs';
import { useReader } from './readerContext';
import { TermPopover } from './TermPopover';
import { useReportWords } from './useReportWords';

/** Milliseconds before a pointer that rests opens the pop-over, and that one that left has to come back. */
const OPEN_AFTER = 80;
const CLOSE_AFTER = 200;

interface TermProps {
  text: string;
  piece: Extract<Piece, { kind: 'term' }>;
  highlights: readonly Highlight[];
}

export function Term({ text, piece, highlights }: TermProps) {
  const report = useReportWords();
  const { base } = useReader();
  const link = useRef<HTMLAnchorElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Opened by a press it stays until closed; by a pointer only as long as that is near. `key`: take the focus. */
  const [opened, setOpened] = useState<'pointer' | 'press' | 'key' | null>(null);
  const { term } = piece;
  const id = `entry-${term.id}-${piece.end}`;

  const later = (after: number, next: typeof opened) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpened(next), after);
  };
  const press = (byKeyboard: boolean) => {
    clearTimeout(timer.current);
    setOpened(opened === 'press' || opened === 'key' ? null : byKeyboard ? 'key' : 'press');
  };
  const close = (backToTerm: boolean) => {
    clearTimeout(timer.current);
    setOpened(null);
    if (backToTerm) link.current?.focus({ preventScroll: true });
  };
  return (
    <span
      class="term-use"
      onPointerEnter={(event) => event.pointerType === 'mouse' && !opened && later(OPEN_AFTER, 'pointer')}
      onPointerLeave={() => (opened === 'pointer' || !opened) && later(CLOSE_AFTER, null)}
      onPointerMove={() => opened === 'pointer' && clearTimeout(timer.current)}
    >
      <a
        ref={link}
        class="term"
        href={`${base}&s=${term.sentences[0] ?? ''}`}
        data-testid="glossary-term"
        data-term={term.id}
        aria-expanded={opened !== null}
        aria-controls={opened ? id : undefined}
        aria-label={piece.start === piece.end ? `${report.glossary.number(term.number)}：${term.term}` : undefined}
        // A click the keyboard makes has no count of clicks.
        onClick={(event) => follow(() => press(event.detail === 0))(event)}
      >
        <Runs text={text} range={piece} highlights={highlights} />
        {/* A word joiner: the number never begins a line. */}
        <sup>{`\u2060${term.number}`}</sup>
      </a>
      {opened && <TermPopover id={id} term={term} takesFocus={opened === 'key'} anchor={link} onClose={close} />}
    </span>
  );
}
