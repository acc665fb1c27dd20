/** One statement as the report writes it: set in Song, the naming words marked, planned with a dashed edge. */
import type { PlaceFeature, PublishedMention } from '../../../geo/schema/published';
import { naming } from '../../model/naming';
import { stepOf } from '../../model/stage';
import { useStore } from '../../store';
import { useWords } from '../words';
import { SentenceLink } from './SentenceLink';
import { StepMark } from './StepMark';

export function Quote({ place, mention }: { place: PlaceFeature; mention: PublishedMention }) {
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
      </p>
      <blockquote lang="zh-CN">
        {before}
        {name && <mark>{name}</mark>}
        {after}
      </blockquote>
      {mention.note && <p class="quote-note">{mention.note[language]}</p>}
      <p class="quote-source">
        <span class="report-badge">{words.card.reportBadge(mention.report)}</span>
        <SentenceLink sentence={mention.sentences[0]} />
        <span class="quote-section" lang="zh-CN">
          {mention.section}
        </span>
      </p>
    </article>
  );
}
