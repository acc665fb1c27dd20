/** The reader with its report: contents, text, what is being read, and where that leads. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hover } from '../../model/actions';
import type { Reader } from '../../model/reader';
import { useAct, useStore } from '../../store';
import { useAddress } from '../common/useAddress';
import { Contents } from './Contents';
import { bringToEyes } from './eyes';
import { NothingLeft } from './NothingLeft';
import { Prose } from './Prose';
import { ReaderProvider } from './readerContext';
import { SentenceBar } from './SentenceBar';
import { Toolbar } from './Toolbar';
import { useExcerpt } from './useExcerpt';
import { useFind } from './useFind';
import { useLedTo } from './useLedTo';
import type { ReaderLayout } from './useReaderLayout';
import { useReadingPosition } from './useReadingPosition';
import { useReportWords } from './useReportWords';

/** Where a heading comes to stand, as a share of the height: its first lines reach the eyes. */
const HEADING_LINE = 0.08;

/** ← → on a sentence's number lead to the numbers before and after it, over the whole text. */
function moveBetweenSentences(event: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const number = event.target as HTMLElement;
  if (step === undefined || !number.matches('.sentence-number')) return;
  const numbers = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.sentence-number')];
  event.preventDefault();
  numbers[numbers.indexOf(number) + step]?.focus();
}

interface ReaderProps {
  reader: Reader;
  layout: ReaderLayout;
  /** What a narrow screen shows. */
  view: 'text' | 'map';
  setView: (view: 'text' | 'map') => void;
}

export function ReaderScreen({ reader, layout, view, setView }: ReaderProps) {
  const report = useReportWords();
  const act = useAct();
  const scroller = useRef<HTMLDivElement>(null);
  const contents = useRef<HTMLElement>(null);
  const contentsButton = useRef<HTMLButtonElement>(null);
  const [contentsOpen, setContentsOpen] = useState(false);
  const base = useAddress({ mode: 'report', selected: null, sentence: null, report: '2022' });
  const excerpting = useExcerpt(reader);
  const { excerpt } = excerpting;
  const [current, setCurrent] = useReadingPosition(scroller, reader, excerpt);
  const find = useFind(scroller, reader, excerpt);
  useLedTo({ scroller, reader, excerpting, onRead: setCurrent, onSentence: () => setView('text') });
  const section = reader.sectionOf.get(current ?? '');
  const hovered = useStore((state) => state.hovered);

  // The names light up with the map's marks; on the drawn text itself, for this must not draw it anew.
  useEffect(() => {
    const names =
      scroller.current?.querySelectorAll(`[data-testid=report-thing][data-id="${CSS.escape(hovered ?? '')}"]`) ?? [];
    for (const name of names) name.setAttribute('data-hovered', '');
    return () => {
      for (const name of names) name.removeAttribute('data-hovered');
    };
  }, [hovered]);
  useEffect(() => () => act(hover(null)), [act]);

  const closeContents = () => {
    setContentsOpen(false);
    contentsButton.current?.focus();
  };
  // Unfolded over the text, the contents take the keyboard, and a press elsewhere folds them again.
  useEffect(() => {
    if (!contentsOpen) return;
    contents.current?.querySelector<HTMLElement>('.outline [aria-current], .outline button')?.focus();
    const onPress = ({ target }: PointerEvent) => {
      const isInside = [contents, contentsButton].some(
        (part) => target instanceof Node && part.current?.contains(target),
      );
      if (!isInside) setContentsOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [contentsOpen]);
  const goToSection = (id: string) => {
    const heading = scroller.current?.querySelector<HTMLElement>(`#${id}`);
    setContentsOpen(false);
    setView('text');
    if (!scroller.current || !heading) return;
    bringToEyes(scroller.current, heading, HEADING_LINE);
    heading.focus({ preventScroll: true });
  };

  // Drawn anew only when the text itself changes: a report has hundreds of sentences.
  const text = useMemo(() => <Prose highlights={find.highlights} excerpt={excerpt} />, [find.highlights, excerpt]);
  const access = useMemo(() => ({ reader, base }), [reader, base]);
  const readFocused = (event: FocusEvent) => {
    const paragraph = (event.target as HTMLElement).closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph;
    if (paragraph && (event.target as HTMLElement).matches(':focus-visible')) setCurrent(paragraph);
  };
  return (
    <ReaderProvider value={access}>
      <aside
        ref={contents}
        id="report-contents"
        class="report-contents"
        data-testid="report-contents"
        data-open={contentsOpen || undefined}
        aria-label={report.contents}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !contentsOpen) return;
          event.preventDefault();
          closeContents();
        }}
      >
        <Contents current={section?.id} excerpting={excerpting} onChoose={goToSection} />
      </aside>
      <div class="report-column">
        <Toolbar
          layout={layout}
          heading={section?.heading}
          find={find}
          contents={{ open: contentsOpen, toggle: () => setContentsOpen(!contentsOpen), button: contentsButton }}
          view={{ name: view, toggle: () => setView(view === 'map' ? 'text' : 'map') }}
        />
        <section
          id="report"
          class="prose-window"
          ref={scroller}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard, as any long text must be
          tabIndex={0}
          aria-label={report.title(reader.id)}
          onKeyDown={moveBetweenSentences}
          onFocusIn={readFocused}
        >
          {excerpt?.paragraphs.size === 0 ? <NothingLeft onShowAll={excerpting.end} /> : text}
        </section>
        <SentenceBar />
      </div>
    </ReaderProvider>
  );
}
