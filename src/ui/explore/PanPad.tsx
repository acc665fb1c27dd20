/** Four buttons that move the map, for whoever cannot drag it (WCAG 2.5.7). */
import { Icon, type IconName } from '../common/Icon';
import { useServices } from '../common/services';
import { useWords } from '../words';

/** CSS pixels a press moves the map by. */
const STEP = 120;

const WAYS: readonly (readonly [way: 'up' | 'left' | 'right' | 'down', icon: IconName, right: number, down: number])[] =
  [
    ['up', 'up', 0, -STEP],
    ['left', 'back', -STEP, 0],
    ['right', 'chevron', STEP, 0],
    ['down', 'down', 0, STEP],
  ];

export function PanPad() {
  const words = useWords();
  const { mapCommands } = useServices();
  return (
    <fieldset class="pan-pad popover" aria-label={words.map.pan}>
      {WAYS.map(([way, icon, right, down]) => (
        <button
          key={way}
          type="button"
          class={`button icon-button pan-${way}`}
          aria-label={words.map.ways[way]}
          onClick={() => mapCommands()?.pan(right, down)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </fieldset>
  );
}
