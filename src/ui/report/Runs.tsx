/** A stretch of the report's text with what lies over it: the quotation meant, and hits of the search. */
import { type Highlight, type Range, runsOf } from '../../model/pieces';

interface RunsProps {
  text: string;
  range: Range;
  highlights: readonly Highlight[];
}

export function Runs({ text, range, highlights }: RunsProps) {
  if (range.start === range.end) return null;
  return (
    <>
      {runsOf(range, highlights).map(({ start, end, head, quoted, hit }) => {
        const words = head ? <b>{text.slice(start, end)}</b> : text.slice(start, end);
        if (hit !== null) {
          return (
            <mark key={start} class="hit" data-hit={hit}>
              {words}
            </mark>
          );
        }
        return quoted ? <mark key={start}>{words}</mark> : words;
      })}
    </>
  );
}

/** A line of the report that links nowhere: a heading, or a line above or below the text. */
export function Line({ text, highlights = [] }: { text: string; highlights?: readonly Highlight[] | undefined }) {
  return <Runs text={text} range={{ start: 0, end: text.length }} highlights={highlights} />;
}
