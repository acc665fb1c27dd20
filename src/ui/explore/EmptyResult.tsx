/** No result: says which conditions collide and offers the nearest ways back. */

import { setFilters } from '../../model/actions';
import { matching, relaxations } from '../../model/select';
import { NO_FILTERS, type State } from '../../model/state';
import { useAct, useStore } from '../../store';
import { useWords, type Words } from '../words';
import { useChoose } from './useChoose';

function nameOfDropped(
  words: Words,
  filters: State['filters'],
  dropped: ReturnType<typeof relaxations>[number]['dropped'],
): string {
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
  }
}

/** What is said when no thing at all holds the text: only what has truly been looked through. */
function TextNotFound({ text }: { text: string }) {
  const words = useWords();
  const status = useStore((state) => state.search.name);
  const found = useStore((state) => (state.search.name === 'ready' ? state.search.search.find(text) : null));
  const language = useStore((state) => state.language);
  const choose = useChoose();
  if (status === 'absent' || status === 'loading') return <p role="status">{words.empty.reading}</p>;
  if (!found) {
    return (
      <>
        <h3>{words.empty.titleText(text)}</h3>
        <p>{words.empty.textHint}</p>
      </>
    );
  }
  const { spots, sentences, nearest } = found;
  if (spots.length + sentences.length > 0) {
    return (
      <>
        <h3>{words.empty.noThing(text)}</h3>
        <p>{words.empty.elsewhere(spots.length, sentences.length)}</p>
        <div class="chips">
          <button type="button" class="button line-button" onClick={() => document.getElementById('search')?.focus()}>
            {words.empty.showElsewhere}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <h3>{words.empty.nothing(text)}</h3>
      <p>
        {words.empty.lookedThrough} {nearest.length > 0 && words.empty.nearest}
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
  const act = useAct();
  const data = useStore((state) => state.data);
  const filters = useStore((state) => state.filters);
  const search = useStore((state) => state.search);
  const ways = relaxations({ data, filters, search }).map((way) => ({
    ...way,
    name: nameOfDropped(words, filters, way.dropped),
  }));
  const { text } = filters;
  const holdsText = matching({ data, search, filters: { ...NO_FILTERS, text } }).length > 0;
  return (
    <section id="list" class="empty" data-testid="list" aria-label={words.list.label}>
      {holdsText ? (
        <>
          <h3>{words.empty.title}</h3>
          <p>{words.empty.body(ways)}</p>
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
            onClick={() => act(setFilters(way.filters))}
          >
            {words.empty.show(way.name, way.count)}
          </button>
        ))}
      </div>
    </section>
  );
}
