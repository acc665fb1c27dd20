/** 讲义: the sheets as they will be printed, and above them what can be chosen. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { closeHandout, HANDOUT_CONTENTS, type Handout, type HandoutContent } from '../../model/handout';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useWords } from '../words';
import '../styles/handout.css';
import '../styles/leaf.css';
import '../styles/leafMap.css';
import '../styles/leafTable.css';
import { SlidesButton } from '../slides/SlidesButton';
import { pageAddress } from './address';
import { Choice } from './Choice';
import { Measure } from './Measure';
import { type Measures, type Page, paginated } from './pages';
import { PAPERS, type Paper, roomOf, TURNS } from './paper';
import { SheetPage } from './SheetPage';
import { useFit } from './useFit';
import { useHandout, type Wanted } from './useHandout';
import { useHandoutWords } from './useHandoutWords';
import { type MapJob, useMaps } from './useMaps';
import { usePrint } from './usePrint';

/** Pixels of the picture for one of the sheet: some 240 to the inch. */
const RATIO = 2.5;

/** The pages once they are measured; null until then. */
function usePages(handout: Handout, paper: Paper) {
  const [measured, setMeasured] = useState<{ parts: readonly Measures[]; handout: Handout; paper: Paper } | null>(null);
  const isCurrent = measured?.handout === handout && measured.paper === paper;
  const pages = isCurrent && measured ? paginated(measured.parts, roomOf(paper)) : null;
  const onMeasured = useRef((_: readonly Measures[]) => {});
  onMeasured.current = (parts) => setMeasured({ parts, handout, paper });
  const [tell] = useState(() => (parts: readonly Measures[]) => onMeasured.current(parts));
  return { pages, onMeasured: tell };
}

function jobOf(handout: Handout, { part: index, map }: Page): MapJob[] {
  const part = handout.parts[index];
  if (!map || !part) return [];
  const { state, rows, search } = part;
  const [width, height] = [Math.round(map.width), Math.round(map.height)];
  const ids = rows.map(({ place }) => place.id).join(' ');
  const key = JSON.stringify([search, state.language, state.layers, ids, state.shape?.text, width, height]);
  return [{ key, order: { state, width, height, ratio: RATIO, places: rows.map(({ place }) => place) } }];
}

function Sheets({ handout, paper, children }: { handout: Handout; paper: Paper; children: preact.ComponentChildren }) {
  const words = useHandoutWords();
  const { pages, onMeasured } = usePages(handout, paper);
  const jobs = (pages ?? []).flatMap((page) => jobOf(handout, page));
  const maps = useMaps(jobs);
  const { done, failed, again } = maps;
  const isSettled = pages !== null && done + failed === jobs.length;
  const { print, isWaiting } = usePrint(isSettled);
  const frame = useFit(paper);
  const progress = isWaiting ? words.waits(done, jobs.length) : words.drawing(done, jobs.length);
  return (
    <>
      <div class="handout-bar handout-actions">
        {children}
        <button type="button" class="button solid-button" data-testid="handout-print-now" onClick={print}>
          {words.print}
        </button>
        <SlidesButton handoutOf={() => handout} />
        <p role="status" data-testid="handout-state" data-done={done} data-all={jobs.length} data-settled={isSettled}>
          {isSettled && failed > 0 && words.failed(failed)}
          {isSettled && failed === 0 && words.ready(pages.length)}
          {!isSettled && progress}
        </p>
        {isSettled && failed > 0 && (
          <button type="button" class="button line-button" onClick={again}>
            {words.again}
          </button>
        )}
      </div>
      <p class="handout-hint">
        {words.hint} {pageAddress() === null && words.noCode}
      </p>
      <section class="handout-sheets" ref={frame} aria-label={words.preview}>
        {pages?.map((page, index) => {
          const [job] = jobOf(handout, page);
          return (
            <SheetPage
              key={`${page.part} ${index}`}
              handout={handout}
              page={page}
              number={index + 1}
              total={pages.length}
              paper={paper}
              drawing={job ? maps.of(job.key) : { name: 'waiting' }}
              onAgain={again}
            />
          );
        })}
      </section>
      <Measure handout={handout} paper={paper} onMeasured={onMeasured} />
    </>
  );
}

/** Why there is nothing to print. */
function Instead({ wanted }: { wanted: Exclude<Wanted, { name: 'ready' }> }) {
  const words = useHandoutWords();
  const common = useWords();
  const sentences = {
    loading: () => common.loading,
    missing: () => words.missing,
    failed: () => words.libraryFailed(wanted.name === 'failed' ? wanted.details : ''),
    nothing: () => (wanted.name === 'nothing' && wanted.isBriefing ? words.noSteps : words.nothing),
  };
  return (
    <p class="handout-instead" role="status" data-testid="handout-nothing">
      {sentences[wanted.name]()}
    </p>
  );
}

export function HandoutScreen() {
  const words = useHandoutWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  const [paper, setPaper] = useState<Paper>({ size: 'a4', turn: 'portrait' });
  const [content, setContent] = useState<HandoutContent>('steps');
  const wanted = useHandout(content);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      act(closeHandout);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [act]);
  return (
    <main class="handout" data-testid="handout">
      <div class="handout-bar">
        <button type="button" class="button" data-testid="handout-close" onClick={() => act(closeHandout)}>
          <Icon name="back" /> {words.back}
        </button>
        <h1 tabIndex={-1} ref={heading}>
          {words.label}
          {wanted.name === 'ready' && wanted.isBriefing && <small>{wanted.handout.title}</small>}
        </h1>
      </div>
      {wanted.name === 'ready' ? (
        <Sheets key={language} handout={wanted.handout} paper={paper}>
          <Choice
            label={words.paper}
            values={PAPERS}
            names={words.papers}
            chosen={paper.size}
            onChoose={(size) => setPaper({ ...paper, size })}
          />
          <Choice
            label={words.turn}
            values={TURNS}
            names={words.turns}
            chosen={paper.turn}
            onChoose={(turn) => setPaper({ ...paper, turn })}
          />
          {wanted.isBriefing && (
            <Choice
              label={words.content}
              values={HANDOUT_CONTENTS}
              names={words.contents}
              chosen={content}
              onChoose={setContent}
            />
          )}
        </Sheets>
      ) : (
        <Instead wanted={wanted} />
      )}
    </main>
  );
}
