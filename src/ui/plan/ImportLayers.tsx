/** The reader's own layers: how each looks, what is in it, and the way out. */
import { useState } from 'preact/hooks';
import { focusOn, IMPORT_COLOURS, IMPORT_SIZES, type ImportSize, removeImport } from '../../model/importLayers';
import { changeImport, type ImportedLayer } from '../../model/imports';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useOwnWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';
import { ImportTable } from './ImportTable';

function Colours({ layer }: { layer: ImportedLayer }) {
  const own = useOwnWords({ zh: filesZh, en: filesEn }).imports;
  const act = useAct();
  return (
    <fieldset class="import-colours">
      <legend class="visually-hidden">{own.colour}</legend>
      {IMPORT_COLOURS.map((colour) => (
        <label key={colour} class={`import-${colour}`} title={own.colours[colour]}>
          <input
            type="radio"
            name={`colour-${layer.id}`}
            checked={layer.colour === colour}
            aria-label={own.colours[colour]}
            onChange={() => act(changeImport(layer.id, { colour }))}
          />
        </label>
      ))}
    </fieldset>
  );
}

function LayerItem({ layer }: { layer: ImportedLayer }) {
  const own = useOwnWords({ zh: filesZh, en: filesEn }).imports;
  const act = useAct();
  const [open, setOpen] = useState(false);
  const { id, name, bounds } = layer;
  return (
    <li class="import-layer" data-testid="import-layer">
      <h4>
        <svg class={`import-dot import-${layer.colour}`} width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" />
        </svg>
        <bdi>{name}</bdi>
        <span>{layer.words ? own.matched(layer.matched, layer.count) : own.amount(layer.count)}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={layer.visible}
          checked={layer.visible}
          aria-label={`${own.visible} ${name}`}
          onChange={() => act(changeImport(id, { visible: !layer.visible }))}
        />
      </h4>
      <div class="import-look">
        <Colours layer={layer} />
        <label>
          <span class="visually-hidden">{own.size}</span>
          <select
            value={layer.size}
            onChange={({ currentTarget }) => act(changeImport(id, { size: currentTarget.value as ImportSize }))}
          >
            {IMPORT_SIZES.map((size) => (
              <option key={size} value={size}>
                {own.sizes[size]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="import-actions">
        {bounds && (
          <button type="button" class="button" onClick={() => act(focusOn(id, bounds))}>
            {own.zoom}
          </button>
        )}
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="table" /> {own.table}
        </button>
        <button type="button" class="button" onClick={() => act(removeImport(id, own.removed(name)))}>
          {own.remove}
        </button>
      </div>
      {open && <ImportTable layer={layer} />}
    </li>
  );
}

export function ImportLayers() {
  const own = useOwnWords({ zh: filesZh, en: filesEn }).imports;
  const layers = useStore((state) => state.imports);
  return (
    <section class="import-layers">
      <h3>{own.layers(layers.length)}</h3>
      <ul>
        {[...layers].reverse().map((layer) => (
          <LayerItem key={layer.id} layer={layer} />
        ))}
      </ul>
    </section>
  );
}
