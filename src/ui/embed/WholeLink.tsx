/** In a frame: says what this is and leads to the whole app, in a window of its own. */
import { Brand } from '../common/Brand';
import { useAddress } from '../common/useAddress';
import { useOwnWords, useWords } from '../words';
import { embedEn } from '../words/embed.en';
import { embedZh } from '../words/embed.zh';

export function WholeLink() {
  const { title } = useWords();
  const words = useOwnWords({ zh: embedZh, en: embedEn });
  return (
    <a class="whole-link" href={useAddress({})} target="_blank" rel="noreferrer" data-testid="embed-whole">
      <Brand /> <b>{title}</b> {words.openWhole}
    </a>
  );
}
