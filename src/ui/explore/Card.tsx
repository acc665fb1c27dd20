/** Everything the reports say of one thing, newest first, and how sure we are of where it is. */
import { useRef } from 'preact/hooks';
import type { PlaceFeature } from '../../../geo/schema/published';
import { deselect, select } from '../../model/actions';
import { unitOf } from '../../model/dataset';
import { nameOf } from '../../model/placeText';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { Icon } from '../common/Icon';
import { lazyScreen } from '../common/LazyScreen';
import { Quote } from '../common/Quote';
import { SheetHandle } from '../common/SheetHandle';
import { useCardFocus } from '../common/useCardFocus';
import { useWords } from '../words';
import { CardActions } from './CardActions';
import { Lifeline } from './Lifeline';
import { Where } from './Where';

/** Distances need Turf, which nothing before them does. */
const Neighbours = lazyScreen(async () => (await import('./Neighbours')).Neighbours);

function Statements({ place }: { place: PlaceFeature }) {
  const words = useWords();
  const newestFirst = [...place.properties.mentions].reverse();
  const statements = newestFirst.filter((mention) => mention.tense !== 'context');
  const context = newestFirst.filter((mention) => mention.tense === 'context');
  return (
    <section class="statements" aria-label={words.card.statements}>
      {statements.map((mention) => (
        <Quote key={mention.quote} place={place} mention={mention} />
      ))}
      {context.length > 0 && (
        <details open={statements.length === 0}>
          <summary>{words.card.glossary(context.length)}</summary>
          {context.map((mention) => (
            <Quote key={mention.quote} place={place} mention={mention} />
          ))}
        </details>
      )}
    </section>
  );
}

function Related({ place }: { place: PlaceFeature }) {
  const words = useWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  const placeById = useStore((state) => state.data.placeById);
  const related = place.properties.related ?? [];
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h3>{words.card.related}</h3>
      <ul>
        {related.map(({ id, note }) => {
          const other = placeById.get(id);
          return other ? (
            <li key={id}>
              <button type="button" class="chip" onClick={() => act(select(id))}>
                <CategoryMark category={other.properties.category} size={16} /> {nameOf(other, language)}
              </button>
              <p>{note[language]}</p>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

export function Card({ place }: { place: PlaceFeature }) {
  const words = useWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  const title = useRef<HTMLHeadingElement>(null);
  const { category, aliases, unitBasis } = place.properties;
  const unit = unitOf(place);

  useCardFocus(place.id, title);

  return (
    <aside id="card" class="card" data-testid="card" data-id={place.id} aria-label={words.card.label}>
      <SheetHandle />
      <header>
        <p class="eyebrow">
          <CategoryMark category={category} size={16} /> {words.categories[category]}
          {unit !== 'none' && (
            <>
              {' · '}
              <button
                type="button"
                class="text-button"
                title={unitBasis ? words.card.unitBasis[unitBasis] : undefined}
                onClick={() => act(select(unit, 'fit'))}
              >
                {words.unit(unit)}
              </button>
            </>
          )}
        </p>
        <button
          type="button"
          class="button icon-button card-close"
          aria-label={words.close}
          onClick={() => act(deselect)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="card-body sheet-body">
        <h2 tabIndex={-1} ref={title}>
          {nameOf(place, language)}
        </h2>
        {language === 'en' ? (
          <p class="card-aliases" lang="zh-CN">
            {place.properties.name}
          </p>
        ) : (
          aliases.length > 0 && <p class="card-aliases">{words.card.aliases(aliases)}</p>
        )}
        <Where place={place} />
        <Lifeline place={place} />
        <Statements place={place} />
        <Related place={place} />
        <Neighbours />
      </div>
      <CardActions place={place} />
    </aside>
  );
}
