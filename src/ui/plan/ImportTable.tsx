/** The rows of an imported file, the first few hundred of those that match; looking for words narrows the map too. */
import { useEffect, useState } from 'preact/hooks';
import type { LayerRow } from '../../model/import/layer';
import { focusOn } from '../../model/importLayers';
import { changeImport, type ImportedLayer } from '../../model/imports';
import { useAct } from '../../store';
import { useServices } from '../common/services';
import { useOwnWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';

/** Rows that are listed: more would be looked through by words, not by eye. */
const LISTED = 200;
/** Milliseconds a typing hand is waited for. */
const PAUSE = 250;

export function ImportTable({ layer }: { layer: ImportedLayer }) {
  const own = useOwnWords({ zh: filesZh, en: filesEn }).imports;
  const act = useAct();
  const { importSession } = useServices();
  const [rows, setRows] = useState<readonly LayerRow[] | null>(null);
  const [isLost, setLost] = useState(false);
  const [words, setWords] = useState(layer.words);
  const { id, revision } = layer;

  useEffect(() => {
    let current = true;
    const list = async () => {
      const session = await importSession(id);
      const next = session ? await session.rows(0, LISTED) : null;
      if (!current) return;
      setRows(next);
      setLost(next === null);
    };
    list().catch(() => setLost(true));
    return () => {
      current = false;
    };
  }, [id, revision]);

  useEffect(() => {
    if (words === layer.words) return;
    const timer = setTimeout(async () => {
      const facts = await (await importSession(id))?.filter(words);
      if (facts) act(changeImport(id, { ...facts, words }));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words]);

  if (isLost) return <p class="import-note">{own.lost(layer.name)}</p>;
  return (
    <div class="import-table">
      <label>
        <span class="visually-hidden">{own.find}</span>
        <input
          type="search"
          placeholder={own.find}
          value={words}
          data-testid="import-find"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <p role="status">
        {layer.words ? own.matched(layer.matched, layer.count) : own.amount(layer.count)}
        {layer.matched > LISTED && ` · ${own.firstRows(LISTED)}`}
        {layer.matched === 0 && ` · ${own.noMatch}`}
      </p>
      {rows && rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <section class="import-rows" tabIndex={0} aria-label={layer.name}>
          <table>
            <thead>
              <tr>
                <th scope="col">{layer.format === 'csv' ? own.line : own.number}</th>
                {layer.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ number, cells, bounds }) => (
                <tr key={number}>
                  <th scope="row">
                    {bounds ? (
                      <button
                        type="button"
                        class="text-button"
                        aria-label={own.showRow(number)}
                        onClick={() => act(focusOn(`${id}-${number}`, bounds))}
                      >
                        {number}
                      </button>
                    ) : (
                      number
                    )}
                  </th>
                  {cells.map((cell, index) => (
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
