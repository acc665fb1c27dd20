/** What one can do with a thing: pass it on, read it in the report, say that something is wrong. */
import type { PlaceFeature } from '../../../geo/schema/published';
import { config } from '../../config';
import { openSentence } from '../../model/actions';
import { useAct } from '../../store';
import { Icon } from '../common/Icon';
import { ShareButton } from '../share/ShareButton';
import { useWords } from '../words';

/** The operator's address with a text that names the thing, so that a report is never about "something". */
function mistakeAddress(base: string, subject: string, body: string): string {
  const address = new URL(base);
  const fields = base.startsWith('mailto:') ? { subject, body } : { title: subject, body };
  // mailto: knows no "+" for a space, so URLSearchParams would garble it.
  address.search = Object.entries(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return address.href;
}

export function CardActions({ place }: { place: PlaceFeature }) {
  const words = useWords();
  const act = useAct();
  const { name, mentions } = place.properties;
  const sentence = mentions.at(-1)?.sentences[0];
  return (
    <footer class="card-actions">
      <ShareButton class="button">
        <Icon name="share" /> {words.card.share}
      </ShareButton>
      {sentence && (
        <button type="button" class="button" onClick={() => act(openSentence(sentence))}>
          <Icon name="book" /> {words.card.original}
        </button>
      )}
      {config.reportMistake && (
        <a
          class="button"
          href={mistakeAddress(
            config.reportMistake,
            words.card.mistakeSubject(name),
            words.card.mistakeBody(place.id, name),
          )}
        >
          <Icon name="flag" /> {words.card.mistake}
        </a>
      )}
    </footer>
  );
}
