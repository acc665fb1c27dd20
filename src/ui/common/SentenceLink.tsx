/** The way from a quotation to its sentence in the report; the thing stays chosen. */
import type { ComponentChildren } from 'preact';
import { openSentence } from '../../model/actions';
import { useAct } from '../../store';
import { useWords } from '../words';
import { follow, useAddress } from './useAddress';

interface SentenceLinkProps {
  sentence: string | undefined;
  title?: string;
  /** What the link says, where that is not "read in the report". */
  children?: ComponentChildren;
}

/** Nothing where the build has found no sentence. */
export function SentenceLink({ sentence, title, children }: SentenceLinkProps) {
  const words = useWords();
  const act = useAct();
  const address = useAddress({ mode: 'report', sentence: sentence ?? null, verdict: null, series: null });
  if (sentence === undefined) return null;
  return (
    <a
      class="sentence-link"
      title={title}
      href={address}
      data-testid="see-in-report"
      data-target={sentence}
      onClick={follow(() => act(openSentence(sentence)))}
    >
      {children ?? words.card.readOriginal}
    </a>
  );
}
