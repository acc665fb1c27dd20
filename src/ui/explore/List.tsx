/** The visible places by layout unit: the map's accessible twin. One tab stop, arrow keys inside. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { select } from '../../model/actions';
import { type Group, groups, listed } from '../../model/select';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { lazyScreen } from '../common/LazyScreen';
import { useRovingFocus } from '../common/useRovingFocus';
import { useWords } from '../words';
import { Row } from './Row';

const EmptyResult = lazyScreen(async () => (await import('./EmptyResult')).EmptyResult, 'soon');

/** Units have names of their own; the rest says whether the map shows it. */
function useGroupName(unit: Group['unit']): string {
  const { list, unit: nameOfUnit } = useWords();
  if (unit === 'unmapped') return list.notOnMap;
  return unit === 'mapped' ? list.mapped : nameOfUnit(unit);
}

function GroupHead({ group, open, onFold }: { group: Group; open: boolean; onFold: () => void }) {
  const words = useWords();
  const act = useAct();
  const unit = useStore((state) => state.data.unitById.get(group.unit));
  const name = useGroupName(group.unit);
  return (
    <h3 class={`group-head ${unit ? `unit-${unit.properties.kind}` : ''}`}>
      {unit ? (
        <button
          type="button"
          class="group-name"
          data-testid="unit-head"
          data-id={unit.id}
          tabIndex={-1}
          onClick={() => act(select(unit.id, 'fit'))}
        >
          <span class="unit-tag">{words.unitKinds[unit.properties.kind]}</span>
          <span>{name}</span>
          <span class="visually-hidden">{words.list.openUnit(name)}</span>
        </button>
      ) : (
        <span class="group-name">{name}</span>
      )}
      <span class="group-count">{group.places.length}</span>
      <button
        type="button"
        class="button icon-button"
        tabIndex={-1}
        aria-expanded={open}
        aria-label={words.list.fold(name)}
        onClick={onFold}
      >
        <Icon name={open ? 'down' : 'chevron'} size={14} />
      </button>
    </h3>
  );
}

export function List() {
  const words = useWords();
  const shown = useStore(groups);
  const total = useStore((state) => listed(state).length);
  const selected = useStore((state) => state.selected);
  const [folded, setFolded] = useState<ReadonlySet<Group['unit']>>(new Set<Group['unit']>(['none', 'unmapped']));
  const list = useRef<HTMLElement>(null);
  useRovingFocus(list, 'button:not(.icon-button)');

  const isOpen = (unit: Group['unit']) => !folded.has(unit) || shown.length === 1;
  const fold = (unit: Group['unit']) => {
    const next = new Set(folded);
    if (!next.delete(unit)) next.add(unit);
    setFolded(next);
  };

  // A place chosen on the map comes into view in the list, its group unfolded.
  useEffect(() => {
    const group = shown.find((candidate) => candidate.places.some((place) => place.id === selected));
    if (group && folded.has(group.unit)) setFolded(new Set([...folded].filter((unit) => unit !== group.unit)));
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  if (total === 0) return <EmptyResult />;
  return (
    <section id="list" class="list" data-testid="list" aria-label={words.list.label} ref={list}>
      {shown.map((group) => (
        <div key={group.unit} class="group">
          <GroupHead group={group} open={isOpen(group.unit)} onFold={() => fold(group.unit)} />
          <ul hidden={!isOpen(group.unit)}>
            {group.places.map((place) => (
              <li key={place.id}>
                <Row place={place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
