/** The remote on the screen: for touch, for the pointer, and for whoever does not know the keys. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Briefing } from '../../../geo/briefingSchema';
import { fillIn } from '../../model/briefingText';
import { useStore } from '../../store';
import { Icon, type IconName } from '../common/Icon';
import { useBriefWords } from './useBriefWords';
import type { StageActions } from './useStageKeys';

interface RemoteProps {
  briefing: Briefing;
  number: number;
  actions: StageActions;
  go: (number: number) => void;
  playing: boolean;
  laser: boolean;
  jumping: boolean;
}

interface ButtonProps {
  label: string;
  keyName: string;
  onClick: () => void;
  icon?: IconName;
  pressed?: boolean;
  disabled?: boolean;
  hook?: string;
  children?: ComponentChildren;
}

function Button({ label, keyName, onClick, icon, pressed, disabled, hook, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      title={`${label} (${keyName})`}
      data-testid={hook}
      onClick={onClick}
    >
      {icon && <Icon name={icon} size={22} />}
      {children}
    </button>
  );
}

function JumpList({ briefing, number, go }: Pick<RemoteProps, 'briefing' | 'number' | 'go'>) {
  const words = useBriefWords();
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <div class="brief-jump popover">
      <ol ref={list} aria-label={words.stage.jump}>
        {briefing.steps.map((step, index) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index + 1 === number ? 'step' : undefined}
              onClick={() => go(index + 1)}
            >
              <b>{index + 1}</b> {fillIn(data, step, step.title[language])}
            </button>
          </li>
        ))}
      </ol>
      <p>{words.stage.keys}</p>
    </div>
  );
}

export function Remote({ briefing, number, actions, go, playing, laser, jumping }: RemoteProps) {
  const { stage } = useBriefWords();
  return (
    // A press must not take the focus: Space would press the button again instead of going on.
    <div class="brief-remote" role="toolbar" aria-label={stage.remote} onMouseDown={(event) => event.preventDefault()}>
      <Button label={stage.previous} keyName="←" icon="back" disabled={number === 1} onClick={actions.previous} />
      <Button
        label={`${stage.jump} ${stage.of(number, briefing.steps.length)}`}
        keyName="J"
        pressed={jumping}
        onClick={actions.jump}
      >
        {stage.of(number, briefing.steps.length)}
      </Button>
      <Button
        label={stage.next}
        keyName="→"
        icon="chevron"
        disabled={number === briefing.steps.length}
        hook="brief-next"
        onClick={actions.next}
      />
      <Button
        label={playing ? stage.pause : stage.play}
        keyName="P"
        icon={playing ? 'pause' : 'play'}
        onClick={actions.play}
      />
      <Button label={stage.notes} keyName="N" icon="book" hook="brief-notes" onClick={actions.notes} />
      <Button label={stage.fullScreen} keyName="F" icon="overview" onClick={actions.fullScreen} />
      <Button label={stage.laser} keyName="L" icon="locate" pressed={laser} onClick={actions.laser} />
      <Button label={stage.blank} keyName="B" icon="moon" onClick={actions.blank} />
      <Button label={stage.leave} keyName="Esc" icon="close" onClick={actions.escape} />
      {jumping && <JumpList briefing={briefing} number={number} go={go} />}
    </div>
  );
}
