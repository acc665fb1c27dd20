/** A sentence in the table: as on the card, but on fewer lines, for here two are read side by side. */
import type { PlaceFeature, PublishedMention } from '../../../geo/schema/published';
import { naming } from '../../model/naming';
import { stepOf } from '../../model/stage';
import { useStore } from '../../store';
import { SentenceLink } from '../common/SentenceLink';
import { StepMark } from '../common/StepMark';
import { useWords } from '../words';

function Statement({ place, mention }: { place: PlaceFeature; mention: PublishedMention }) {
  const words = useWords();
  const language = useStore((state) => state.language);
  const [before, name, after] = naming(place, mention);
  return (
    <article class={`quote quote-${mention.tense}`} data-testid="quote" data-year={mention.year}>
      <p class="quote-head">
        <b>{words.year(mention.year)}</b>
        <span class="step">
          <StepMark step={stepOf(mention)} /> {words.actAlone(mention.tense, mention.stage)}
        </span>
        <span class="report-badge">{words.card.reportBadge(mention.report)}</span>
        <SentenceLink sentence={mention.sentences[0]} title={mention.section} />
      </p>
      <blockquote lang="zh-CN">
        {before}
        {name && <mark>{name}</mark>}
        {after}
      </blockquote>
      {mention.note && <p class="quote-note">{mention.note[language]}</p>}
    </article>
  );
}

/** Several sentences; those that only name the thing stay folded beside those that say more. */
export function Statements({ place, mentions }: { place: PlaceFeature; mentions: readonly PublishedMention[] }) {
  const words = useWords();
  const telling = mentions.filter((mention) => mention.tense !== 'context');
  const passing = mentions.filter((mention) => mention.tense === 'context');
  const list = (some: readonly PublishedMention[]) =>
    some.map((mention) => <Statement key={mention.quote} place={place} mention={mention} />);
  if (telling.length === 0) return <>{list(passing)}</>;
  return (
    <>
      {list(telling)}
      {passing.length > 0 && (
        <details class="passing">
          <summary>{words.card.glossary(passing.length)}</summary>
          {list(passing)}
        </details>
      )}
    </>
  );
}
