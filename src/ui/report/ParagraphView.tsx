/** A paragraph of the report: its sentences, each with its number that is also its address. */

import { openSentence } from '../../model/actions';
import type { Highlight, Piece } from '../../model/pieces';
import type { ReaderParagraph, ReaderSentence } from '../../model/reader';
import { useAct, useStore } from '../../store';
import { follow } from '../common/useAddress';
import { Name } from './Name';
import { Runs } from './Runs';
import { numberOf, useReader } from './readerContext';
import { Term } from './Term';
import type { Highlights } from './useFind';
import { useReportWords } from './useReportWords';

const NOTHING: readonly Highlight[] = [];

/** What is marked in the sentence the reader was led to: the quotation of the chosen thing, else all of it. */
function useMarked({ id, text, quotes }: ReaderSentence): Highlight[] {
  const thing = useStore((state) => (state.sentence === id ? (state.selected ?? '') : null));
  if (thing === null) return [];
  const ranges = quotes.get(thing) ?? [{ start: 0, end: text.length }];
  return ranges.map((range) => ({ kind: 'quote', ...range }));
}

interface PieceProps {
  sentence: ReaderSentence;
  piece: Piece;
  highlights: readonly Highlight[];
}

function PieceView({ sentence: { id, text }, piece, highlights }: PieceProps) {
  switch (piece.kind) {
    case 'text':
      return <Runs text={text} range={piece} highlights={highlights} />;
    case 'name':
      return <Name sentence={id} text={text} piece={piece} highlights={highlights} />;
    case 'term':
      return <Term text={text} piece={piece} highlights={highlights} />;
  }
}

interface SentenceProps {
  sentence: ReaderSentence;
  hits: readonly Highlight[];
  /** The words set in bold at its beginning, in characters. */
  bold: number;
  /** Tab stops at the number; ← → lead to those of other sentences. */
  isStop: boolean;
}

function Sentence({ sentence, hits, bold, isStop }: SentenceProps) {
  const act = useAct();
  const report = useReportWords();
  const { base } = useReader();
  const isCurrent = useStore((state) => state.sentence === sentence.id);
  const marked = useMarked(sentence);
  const { id, pieces, things } = sentence;
  const highlights: readonly Highlight[] = [
    ...hits,
    ...marked,
    ...(bold ? [{ kind: 'head', start: 0, end: bold } as const] : []),
  ];
  return (
    <span
      class="sentence"
      data-testid="sentence"
      data-sentence={id}
      data-things={things.join(' ')}
      aria-current={isCurrent ? 'location' : undefined}
    >
      {pieces.map((piece) => (
        <PieceView key={`${piece.kind}-${piece.start}`} sentence={sentence} piece={piece} highlights={highlights} />
      ))}
      <a
        class="sentence-number"
        href={`${base}&s=${id}`}
        tabIndex={isStop ? 0 : -1}
        title={report.moveBetween}
        aria-label={report.sentenceLink(numberOf(id))}
        onClick={follow(() => act(openSentence(id)))}
      >
        {numberOf(id)}
      </a>
    </span>
  );
}

/** For a glossary entry: how much of its first sentence is number and term. */
function headLength({ entry, sentences }: ReaderParagraph): number {
  return entry ? (sentences[0]?.text.indexOf('：') ?? -1) + 1 : 0;
}

export function ParagraphView({ paragraph, highlights }: { paragraph: ReaderParagraph; highlights: Highlights }) {
  const { id, lead, entry, sentences } = paragraph;
  return (
    <p class={`paragraph ${lead ? 'with-lead' : ''} ${entry ? 'entry' : ''}`} data-paragraph={id}>
      {sentences.map((sentence, index) => (
        <Sentence
          key={sentence.id}
          sentence={sentence}
          hits={highlights.get(sentence.id) ?? NOTHING}
          bold={index === 0 ? (lead ? sentence.text.length : headLength(paragraph)) : 0}
          isStop={index === 0}
        />
      ))}
    </p>
  );
}
