/** What a file says of the feature that was clicked on the map: every filled cell, as text. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LayerRow } from '../../model/import/layer';
import { closeImportRow } from '../../model/imports';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useServices } from '../common/services';
import { placeBeside } from '../explore/StackList';
import { useWords } from '../words';

export function ImportedRow() {
  const words = useWords();
  const act = useAct();
  const { importSession } = useServices();
  const chosen = useStore((state) => state.importRow);
  const layer = useStore((state) =>
    [...state.imports, state.importDraft].find((candidate) => candidate?.id === chosen?.layer),
  );
  const [row, setRow] = useState<LayerRow | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let current = true;
    setRow(null);
    const fetchRow = async () => {
      if (!chosen) return;
      const next = await (await importSession(chosen.layer))?.row(chosen.feature);
      if (current && next) setRow(next);
    };
    fetchRow().catch(() => act(closeImportRow));
    return () => {
      current = false;
    };
  }, [chosen]);
  useLayoutEffect(() => {
    if (box.current && chosen) placeBeside(box.current, chosen);
  }, [chosen, row]);

  if (!chosen || !layer || !row) return null;
  const nameAt = layer.columns.indexOf(layer.nameColumn ?? '');
  const facts = layer.columns.flatMap((column, index) => {
    const cell = row.cells[index] ?? '';
    return cell === '' || index === nameAt ? [] : [{ column, cell }];
  });
  return (
    <div
      class="stack-list popover imported-row"
      role="dialog"
      aria-label={layer.name}
      data-testid="imported-row"
      ref={box}
    >
      <header>
        <h3>
          <bdi>{row.cells[nameAt] || `${layer.name} ${row.number}`}</bdi>
          <small>
            <bdi>{layer.name}</bdi>
          </small>
        </h3>
        <button type="button" class="button icon-button" aria-label={words.close} onClick={() => act(closeImportRow)}>
          <Icon name="close" size={16} />
        </button>
      </header>
      <dl>
        {facts.map(({ column, cell }) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{cell}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
