/** The keys, and the switch that turns single keys off (WCAG 2.1.4). */
import { useEffect, useRef } from 'preact/hooks';
import { closeKeys, toggleSingleKeys } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useOwnWords, useWords } from '../words';
import { keysEn } from '../words/keys.en';
import { keysZh } from '../words/keys.zh';

export function KeysPanel() {
  const words = useWords();
  const keys = useOwnWords({ zh: keysZh, en: keysEn });
  const act = useAct();
  const on = useStore((state) => state.singleKeys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="keys-title" onClose={() => act(closeKeys)}>
      <header>
        <h2 id="keys-title">{keys.title}</h2>
        <button type="button" class="button icon-button" aria-label={words.close} onClick={() => act(closeKeys)}>
          <Icon name="close" />
        </button>
      </header>
      <dl class="keys">
        {keys.list.map(([combination, meaning]) => (
          <div key={meaning}>
            <dt>
              {combination.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label class="keys-switch">
        <input type="checkbox" checked={on} onChange={() => act(toggleSingleKeys)} /> {keys.single}
      </label>
    </dialog>
  );
}
