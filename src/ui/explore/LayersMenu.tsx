/** Which layers the map draws; what is off by default says why. */
import { useEffect, useRef } from 'preact/hooks';
import { toggleLayer } from '../../model/actions';
import { changeImport } from '../../model/imports';
import type { Layers } from '../../model/state';
import { useAct, useStore } from '../../store';
import { useWords } from '../words';

const ORDER: readonly (keyof Layers)[] = ['places', 'units', 'nature', 'transit', 'district'];

export function LayersMenu({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const act = useAct();
  const layers = useStore((state) => state.layers);
  const imports = useStore((state) => state.imports);
  const menu = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    menu.current?.querySelector('input')?.focus();
    const onPress = ({ target }: Event) => {
      const isInside = target instanceof Node && menu.current?.parentElement?.contains(target);
      if (!isInside) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, []);
  return (
    <fieldset
      class="layers-menu popover"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <legend>{words.map.layers}</legend>
      {ORDER.map((layer) => (
        <label key={layer}>
          <span>
            <b>{words.layers[layer]}</b>
            {words.layerNotes[layer] && <small>{words.layerNotes[layer]}</small>}
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={layers[layer]}
            checked={layers[layer]}
            onChange={() => act(toggleLayer(layer))}
          />
        </label>
      ))}
      {imports.map(({ id, name, visible }) => (
        <label key={id}>
          <span>
            <b>
              <bdi>{name}</bdi>
            </b>
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={visible}
            checked={visible}
            onChange={() => act(changeImport(id, { visible: !visible }))}
          />
        </label>
      ))}
    </fieldset>
  );
}
