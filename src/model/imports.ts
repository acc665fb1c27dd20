/** Files the reader has added as layers: what is known of them here. Their features stay in a worker of their own. */

import type { Datum } from './import/datum';
import type { Report } from './import/protocol';
import type { ImportColour, ImportSize } from './importLayers';
import type { Action } from './state';

export interface ImportedLayer extends Omit<Report, 'issues' | 'faulty' | 'notes' | 'excerpt' | 'datum'> {
  /** Names its session, too. */
  id: string;
  /** The file's. */
  name: string;
  datum: Datum;
  /** Rows that were left out because they could not be read. */
  skipped: number;
  visible: boolean;
  colour: ImportColour;
  size: ImportSize;
  /** Words its rows must have. */
  words: string;
}

/** A feature by its layer and its number there; `x`, `y`: CSS pixels from the map's top left corner. */
export interface ImportedRow {
  layer: string;
  feature: number;
  x: number;
  y: number;
}

/** Changes what is known of the draft, or of a layer. */
export function changeImport(id: string, changes: Partial<ImportedLayer>): Action {
  return (state) => {
    const change = (layer: ImportedLayer) => (layer.id === id ? { ...layer, ...changes } : layer);
    return {
      ...state,
      imports: state.imports.map(change),
      importDraft: state.importDraft && change(state.importDraft),
    };
  };
}

export function openFiles(panel: 'export' | 'import'): Action {
  return (state) => ({ ...state, files: panel });
}

export const closeFiles: Action = (state) => (state.files ? { ...state, files: null } : state);

export const closeImportRow: Action = (state) => (state.importRow ? { ...state, importRow: null } : state);
