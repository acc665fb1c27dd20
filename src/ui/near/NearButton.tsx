/** The way into "near me", and, while it is open, the way out. */
import { clearOrigin, setNear } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useWords } from '../words';

export function NearButton() {
  const words = useWords();
  const act = useAct();
  const near = useStore((state) => state.near);
  const isOpen = near.name !== 'off';
  const name = near.name === 'here' ? words.near.chip(near.origin.name, near.ring) : words.near.title;
  return (
    <button
      type="button"
      class={`chip near-me ${isOpen ? 'chip-on' : ''}`}
      data-testid="near-me"
      aria-expanded={isOpen}
      aria-label={isOpen ? `${name} ${words.near.close}` : words.near.title}
      onClick={() => act(isOpen ? clearOrigin : setNear({ name: 'ask' }))}
    >
      <Icon name="locate" size={16} /> {name} {isOpen && <Icon name="close" size={14} />}
    </button>
  );
}
