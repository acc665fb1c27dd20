/** No result: says which conditions collide and offers the nearest ways back. */

import { clearFilters, setFilters, setShape } from '../../model/actions';
import { type Relaxation, relaxations } from '../../model/relaxations';
import { hasFilters, matching } from '../../model/select';
import { NO_FILTERS, type State } from '../../model/state';
import { useAct, useStore } from '../../store';
import { useOwnWords, useWords, type Words } from '../words';
import { emptyEn } from '../words/empty.en';
import { emptyZh } from '../words/empty.zh';
import { useChoose } from './useChoose';

const useEmptyWords = () => useOwnWords({ zh: emptyZh, en: emptyEn });

function nameOfDropped(words: Words, filters: State['filters'], dropped: Relaxation['dropped']): string {
  switch (dropped) {
    case 'text':
      return filters.text;
    case 'year':
      return filters.year.map(words.year).join('、');
    case 'category':
      return filters.category.map((id) => words.categories[id]).join('、');
    case 'stage':
      return filters.stage.map((id) => words.steps[id]).join('、');
    case 'tense':
      return filters.tense.map((id) => words.tenses[id]).join('、');
    case 'unit':
      return filters.unit.map(words.unit).join('、');
    case 'shape':
      return words.shape;
  }
}

/** What is said when no thing at all holds the text: only what has truly been looked through. */
function TextNotFound({ text }: { text: string }) {
  const own = useEmptyWords();
  const status = useStore((state) => state.search.name);
  const found = useStore((state) => (state.search.name === 'ready' ? state.search.search.find(text) : null));
  const language = useStore((state) => state.language);
  const choose = useChoose();
  if (status === 'absent' || status === 'loading') return <p role="status">{own.reading}</p>;
  if (!found) {
    return (
      <>
        <h3>{own.titleText(text)}</h3>
        <p>{own.textHint}</p>
      </>
    );
  }
  const { spots, sentences, nearest } = found;
  if (spots.length + sentences.length > 0) {
    return (
      <>
        <h3>{own.noThing(text)}</h3>
        <p>{own.elsewhere(spots.length, sentences.length)}</p>
        <div class="chips">
          <button type="button" class="button line-button" onClick={() => document.getElementById('search')?.focus()}>
            {own.showElsewhere}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <h3>{own.nothing(text)}</h3>
      <p>
        {own.lookedThrough} {nearest.length > 0 && own.nearest}
      </p>
      <div class="chips">
        {nearest.map(({ findable }) => (
          <button key={findable.id} type="button" class="chip" onClick={() => choose.findable(findable)}>
            {(language === 'en' && findable.nameEn) || findable.names[0]?.text}
          </button>
        ))}
      </div>
    </>
  );
}

export function EmptyResult() {
  const words = useWords();
  const own = useEmptyWords();
  const act = useAct();
  const data = useStore((state) => state.data);
  const filters = useStore((state) => state.filters);
  const search = useStore((state) => state.search);
  const shape = useStore((state) => state.shape);
  const ways = relaxations({ data, filters, search, shape }).map((way) => ({
    ...way,
    name: nameOfDropped(words, filters, way.dropped),
  }));
  const { text } = filters;
  const holdsText = matching({ data, search, filters: { ...NO_FILTERS, text } }).length > 0;
  return (
    <section id="list" class="empty" data-testid="list" aria-label={words.list.label}>
      {holdsText ? (
        <>
          <h3>{own.title}</h3>
          {ways.length > 0 && <p>{own.body(ways)}</p>}
        </>
      ) : (
        <TextNotFound text={text} />
      )}
      <div class="chips">
        {ways.map((way) => (
          <button
            key={way.dropped}
            type="button"
            class="button line-button"
            onClick={() => act(way.dropped === 'shape' ? setShape(null) : setFilters(way.filters))}
          >
            {own.show(way.name, way.count)}
          </button>
        ))}
        {holdsText && ways.length === 0 && (hasFilters(filters) || shape) && (
          <button type="button" class="button line-button" onClick={() => act(clearFilters)}>
            {words.clearFilters}
          </button>
        )}
      </div>
    </section>
  );
}
