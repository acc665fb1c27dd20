/** What the text finds, under the search field: things, stations and places, sentences; or what comes nearest to it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Found } from '../../model/search';
import { visible } from '../../model/select';
import { useStore } from '../../store';
import { Icon } from '../common/Icon';
import { SentenceLine, SpotHit, ThingHit } from './SearchHit';
import { useChoose } from './useChoose';
import { useSearchWords } from './useSearchWords';

export interface SearchOptionsProps {
  id: string;
  /** The element id of the option at a place in the list. */
  optionId: (index: number) => string;
  /** The option the keyboard is on; -1 for none. */
  active: number;
  onActive: (index: number) => void;
  /** The reader wants the list, filtered by the text. */
  onList: () => void;
  onChosen: (byTouch: boolean) => void;
}

/** How many of each are shown at first. */
const SHOWN = { things: 6, spots: 5, sentences: 5 };
/** Free space kept under the list, CSS pixels. */
const MARGIN = 10;

type GroupName = keyof typeof SHOWN | 'nearest';
interface Item {
  kind: string;
  id: string;
  body: ComponentChildren;
  /** Undefined where choosing only changes the list itself. */
  choose?: () => void;
  unfold?: GroupName;
}
interface Group {
  name: GroupName;
  count: number;
  items: Item[];
}

/** The groups as they are shown, those in `unfolded` whole. */
function useGroups(found: Found | null, unfolded: ReadonlySet<GroupName>, onList: () => void): Group[] {
  const words = useSearchWords();
  const choose = useChoose();
  const listed = useStore((state) => visible(state).length);
  if (!found) return [];
  const { things, spots, sentences, nearest } = found;
  const limit = (name: keyof typeof SHOWN) => (unfolded.has(name) ? Number.POSITIVE_INFINITY : SHOWN[name]);
  const more = (name: GroupName, body: string, rest: number, choose?: () => void): Item[] =>
    rest > 0 ? [{ kind: 'more', id: name, body, ...(choose ? { choose } : { unfold: name }) }] : [];
  const restOf = (name: keyof typeof SHOWN, all: readonly object[]) => all.length - limit(name);

  const spotItem = (hit: (typeof spots)[number]): Item => ({
    kind: hit.findable.kind,
    id: hit.findable.id,
    body: <SpotHit hit={hit} />,
    choose: () => choose.findable(hit.findable),
  });
  const groups: Group[] = [
    {
      name: 'things',
      count: things.length,
      items: [
        ...things.slice(0, SHOWN.things).map((hit) => ({ ...spotItem(hit), body: <ThingHit hit={hit} /> })),
        ...more('things', words.moreThings(listed, things.length), restOf('things', things), onList),
      ],
    },
    {
      name: 'spots',
      count: spots.length,
      items: [
        ...spots.slice(0, limit('spots')).map(spotItem),
        ...more('spots', words.moreSpots(restOf('spots', spots)), restOf('spots', spots)),
      ],
    },
    {
      name: 'sentences',
      count: sentences.length,
      items: [
        ...sentences.slice(0, limit('sentences')).map((hit) => ({
          kind: 'sentence',
          id: hit.id,
          body: <SentenceLine hit={hit} />,
          choose: () => choose.sentence(hit.id),
        })),
        ...more('sentences', words.moreSentences(restOf('sentences', sentences)), restOf('sentences', sentences)),
      ],
    },
    { name: 'nearest', count: nearest.length, items: nearest.map(spotItem) },
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** Ends above the edge of what is visible now: a phone's keyboard covers half of the page without resizing it. */
function useFittingHeight(element: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const adjust = () => {
      const list = element.current;
      const view = window.visualViewport;
      if (!list) return;
      const bottom = view ? view.offsetTop + view.height : window.innerHeight;
      list.style.maxHeight = `${Math.max(160, bottom - list.getBoundingClientRect().top - MARGIN)}px`;
    };
    adjust();
    window.visualViewport?.addEventListener('resize', adjust);
    return () => window.visualViewport?.removeEventListener('resize', adjust);
  }, []);
}

function KeyHints() {
  const { keys } = useSearchWords();
  return (
    <p class="option-keys" aria-hidden="true">
      <kbd>↑</kbd>
      <kbd>↓</kbd> {keys.choose} <kbd>↵</kbd> {keys.open} <kbd>Esc</kbd> {keys.close}
    </p>
  );
}

/** What stands in place of results: still reading, not to be had, or nothing found. */
function Notice({ found }: { found: Found | null }) {
  const words = useSearchWords();
  const status = useStore((state) => state.search.name);
  const isEmpty = found && found.things.length + found.spots.length + found.sentences.length === 0;
  const ready = isEmpty ? words.nothing(found.text) : '';
  const text = status === 'ready' ? ready : status === 'failed' ? words.failed : words.loading;
  return text ? (
    <p class="option-notice" role="status">
      {text}
    </p>
  ) : null;
}

export function SearchOptions({ id, optionId, active, onActive, onList, onChosen }: SearchOptionsProps) {
  const words = useSearchWords();
  const text = useStore((state) => state.filters.text);
  const search = useStore((state) => (state.search.name === 'ready' ? state.search.search : null));
  const [unfolded, setUnfolded] = useState<ReadonlySet<GroupName>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  useFittingHeight(box);
  useEffect(() => setUnfolded(new Set()), [text]);
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const found = search?.find(text) ?? null;
  const groups = useGroups(found, unfolded, onList);
  const press = ({ kind, unfold, choose }: Item, event: MouseEvent) => {
    if (unfold) return setUnfolded(new Set([...unfolded, unfold]));
    choose?.();
    if (kind !== 'more') onChosen('pointerType' in event && event.pointerType === 'touch');
  };
  let index = -1;
  return (
    <div class="search-results popover" ref={box}>
      <Notice found={found} />
      {/* The field keeps the focus: pressing an option must not take it. */}
      <div id={id} role="listbox" aria-label={words.results} onMouseDown={(event) => event.preventDefault()}>
        {groups.map(({ name, count, items }) => (
          <fieldset key={name} aria-labelledby={`${id}-${name}`}>
            <p id={`${id}-${name}`} class="option-group" role="presentation">
              {words.groups[name]} <span>{words.counts[name](count)}</span>
            </p>
            {items.map((item) => {
              index += 1;
              const at = index;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which presses the active option
                <div
                  key={`${item.kind} ${item.id}`}
                  id={optionId(at)}
                  role="option"
                  tabIndex={-1}
                  class={`option ${item.kind === 'more' ? 'option-more' : ''}`}
                  data-testid="search-option"
                  data-kind={item.kind}
                  data-id={item.id}
                  aria-selected={at === active}
                  onPointerMove={(event) => event.pointerType === 'mouse' && at !== active && onActive(at)}
                  onClick={(event) => press(item, event)}
                >
                  {item.kind === 'more' && <Icon name="chevron" size={14} />}
                  {item.body}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
      {groups.length > 0 && <KeyHints />}
    </div>
  );
}
