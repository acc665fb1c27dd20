/** Brings the eyes where the state wants them: to a sentence, to what was chosen elsewhere, to where one had left off. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Reader } from '../../model/reader';
import { followReading, readParagraph, stopReading } from '../../model/reading';
import { useAct, useStore } from '../../store';
import { bringToEyes, isInSight, nearestToEyes } from './eyes';
import type { Excerpting } from './useExcerpt';

interface Led {
  scroller: RefObject<HTMLElement | null>;
  reader: Reader;
  excerpting: Excerpting;
  /** Says which paragraph is read now. */
  onRead: (paragraph: string) => void;
  /** Called when a sentence is to be read, so that the text shows. */
  onSentence: () => void;
}

export function useLedTo({ scroller, reader, excerpting, onRead, onSentence }: Led): void {
  const act = useAct();
  const sentence = useStore((state) => state.sentence);
  const selected = useStore((state) => state.selected);
  const reading = useStore((state) => state.reading?.paragraph);
  /** What was chosen when the eyes were last led to a sentence: it needs no further leading. */
  const ledWith = useRef<string | null | undefined>(undefined);

  // What was read of another report counts no more.
  useLayoutEffect(() => {
    if (reading !== undefined && !reader.paragraphs.has(reading)) act(stopReading);
  }, [reader, reading, act]);

  // While nothing is being read, the sentence is where the eyes are to go.
  const wanted = reading === undefined ? sentence : null;
  const paragraph = reader.paragraphOf.get(wanted ?? '');
  const isLeftOut = paragraph !== undefined && excerpting.excerpt?.paragraphs.has(paragraph.id) === false;
  useLayoutEffect(() => {
    if (!paragraph) return;
    if (isLeftOut) return excerpting.end();
    const element = scroller.current?.querySelector(`[data-sentence="${wanted}"]`);
    if (!scroller.current || !element) return;
    ledWith.current = selected;
    onSentence();
    bringToEyes(scroller.current, element);
    onRead(paragraph.id);
    act(readParagraph(paragraph.id, paragraph.things));
  }, [wanted, paragraph, isLeftOut]);

  // Once, when the text first shows: to where one had left off, unless something was asked for.
  useLayoutEffect(() => {
    const left = scroller.current?.querySelector(`[data-paragraph="${reading}"]`);
    if (sentence || !scroller.current || !left) return;
    bringToEyes(scroller.current, left);
    act(followReading);
  }, [reader]);

  // A thing chosen on the map or on a card: to the nearest place that names it, if none is in sight.
  useEffect(() => {
    const frame = scroller.current;
    if (!frame || selected === null || selected === ledWith.current) return;
    const names = [...frame.querySelectorAll(`[data-testid=report-thing][data-id="${CSS.escape(selected)}"]`)];
    if (names.some((name) => isInSight(frame, name))) return;
    const nearest = nearestToEyes(frame, names);
    if (nearest) bringToEyes(frame, nearest);
  }, [reader, selected]);
}
