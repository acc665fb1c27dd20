/** About the sentence one was led to: its number, its address to copy, and the way to unmark it. */

import { showToast } from '../../model/actions';
import { leaveSentence } from '../../model/reading';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { numberOf, useReader } from './readerContext';
import { useReportWords } from './useReportWords';

export function SentenceBar() {
  const report = useReportWords();
  const act = useAct();
  const { reader, base } = useReader();
  const sentence = useStore((state) => state.sentence);
  if (sentence === null) return null;
  const number = numberOf(sentence);
  const isKnown = reader.paragraphOf.has(sentence);
  const copy = async () => {
    const address = new URL(`${base}&s=${sentence}`, location.href);
    address.hash = '';
    try {
      await navigator.clipboard.writeText(address.href);
      act(showToast(report.copied));
    } catch {
      // An in-app browser may refuse the clipboard; the address bar holds the same sentence.
      act(showToast(report.copyRefused));
    }
  };
  return (
    <section class="sentence-bar" data-testid="sentence-bar" aria-label={report.sentenceNumber(number)}>
      {isKnown ? (
        <>
          <span>
            <b>{report.sentenceNumber(number)}</b> <small>{sentence}</small>
          </span>
          <button type="button" class="button" data-testid="copy-sentence-link" onClick={copy}>
            <Icon name="link" size={16} /> {report.copyLink}
          </button>
        </>
      ) : (
        <span role="alert">{report.sentenceUnknown(number)}</span>
      )}
      <button type="button" class="button icon-button" aria-label={report.unmark} onClick={() => act(leaveSentence)}>
        <Icon name="close" size={16} />
      </button>
    </section>
  );
}
