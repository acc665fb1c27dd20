/** How the reader's own layers come, change and go. Loaded with the panel that does it. */
import { showToast } from './actions';
import type { Datum } from './import/datum';
import type { Bounds } from './import/layer';
import type { Report } from './import/protocol';
import type { ImportedLayer, ImportedRow } from './imports';
import type { Action } from './state';

/** Neither hues of categories nor the blue of links: what is imported is the reader's own. */
export const IMPORT_COLOURS = ['ink', 'teal', 'orange', 'violet', 'green'] as const;
export type ImportColour = (typeof IMPORT_COLOURS)[number];
export const IMPORT_SIZES = ['small', 'medium', 'large'] as const;
export type ImportSize = (typeof IMPORT_SIZES)[number];

export function layerOf(
  id: string,
  name: string,
  { issues: _, faulty, notes: __, excerpt: ___, ...report }: Report,
  datum: Datum,
): ImportedLayer {
  const look = { visible: true, colour: 'ink', size: 'medium' } as const;
  return { ...report, ...look, id, name, datum, skipped: faulty, words: '' };
}

/** The first colour no layer has yet. */
function freeColour(layers: readonly ImportedLayer[]): ImportColour {
  return IMPORT_COLOURS.find((colour) => layers.every((layer) => layer.colour !== colour)) ?? 'ink';
}

/** Looks a file over on the map before it is added; `null` puts it away. */
export function setImportDraft(layer: ImportedLayer | null): Action {
  return (state) => ({
    ...state,
    importDraft: layer && { ...layer, colour: freeColour(state.imports) },
  });
}

/** Keeps the file that was looked over. */
export const acceptImport: Action = (state) =>
  state.importDraft ? { ...state, imports: [...state.imports, state.importDraft], importDraft: null } : state;

/** Takes a layer away; the message can bring it back to its place. */
export function removeImport(id: string, message: string): Action {
  return (state) => {
    const index = state.imports.findIndex((layer) => layer.id === id);
    const layer = state.imports[index];
    if (!layer) return state;
    const undo: Action = ({ imports, ...later }) => ({
      ...later,
      imports: [...imports.slice(0, index), layer, ...imports.slice(index)],
      toast: null,
    });
    return showToast(
      message,
      undo,
    )({ ...state, importRow: null, imports: state.imports.filter((other) => other !== layer) });
  };
}

export function openImportRow(row: ImportedRow): Action {
  return (state) => ({ ...state, importRow: row, stack: null });
}

/** Brings what lies in the bounds into view. */
export function focusOn(id: string, bounds: Bounds): Action {
  return (state) => ({
    ...state,
    focus: { id, bounds, how: 'fit', sequence: (state.focus?.sequence ?? 0) + 1 },
  });
}
