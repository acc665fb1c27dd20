/** Every way the state changes: actions are `State → State`, pure and total. */
import type { Area } from './area';
import type { Comparison } from './comparison';
import type { Order } from './order';
import type { SearchStatus } from './search';
import {
  type Action,
  type Facet,
  type Filters,
  type Focus,
  type Language,
  type Layers,
  LEFT_BEHIND,
  type MapStatus,
  type Mode,
  type Near,
  NO_FILTERS,
  type Origin,
  type Ring,
  type SheetStop,
  type Stack,
  type State,
  type Theme,
} from './state';
import type { Verdict } from './verdict';

/** Adds the value to its facet, or takes it out. */
export function toggleFilter<F extends Facet>(facet: F, value: Filters[F][number]): Action {
  return (state) => {
    const values: readonly Filters[F][number][] = state.filters[facet];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    return { ...state, filters: { ...state.filters, [facet]: next } };
  };
}

/** Makes the value the only one of its facet. */
export function onlyFilter<F extends Facet>(facet: F, value: Filters[F][number]): Action {
  return (state) => ({ ...state, filters: { ...state.filters, [facet]: [value] } });
}

export function setText(text: string): Action {
  return (state) => (state.filters.text === text ? state : { ...state, filters: { ...state.filters, text } });
}

export function setFilters(filters: Filters): Action {
  return (state) => ({ ...state, filters });
}

export const clearFilters: Action = (state) => ({ ...state, filters: NO_FILTERS, shape: null });

/** Selects by a shape, by its text; null lets go. */
export function setShape(text: string | null): Action {
  return (state) => {
    if ((state.shape?.text ?? null) === text) return state;
    return { ...state, shape: text === null ? null : { text, area: null } };
  };
}

/** What the shape `text` covers; a text that is no shape selects nothing and is dropped. Late answers are ignored. */
export function setArea(text: string, area: Area | null): Action {
  return (state) => (state.shape?.text === text ? { ...state, shape: area && { text, area } } : state);
}

/** Asks for the search index, also again after a failure. */
export const wantSearch: Action = (state) =>
  state.search.name === 'absent' || state.search.name === 'failed' ? { ...state, search: { name: 'loading' } } : state;

export function setSearch(search: SearchStatus): Action {
  return (state) => ({ ...state, search });
}

/** Opens a place or a unit; the map brings it into view if it has a place on it. */
export function select(id: string, how: Focus['how'] = 'visit'): Action {
  return (state) => {
    if (!state.data.placeById.has(id) && !state.data.unitById.has(id)) return state;
    // On a phone the map stays visible beside what was chosen.
    return {
      ...state,
      selected: id,
      stack: null,
      sheet: 'half',
      focus: { id, how, sequence: (state.focus?.sequence ?? 0) + 1 },
    };
  };
}

export const deselect: Action = (state) => (state.selected === null ? state : { ...state, selected: null });

export function hover(id: string | null): Action {
  return (state) => (state.hovered === id ? state : { ...state, hovered: id });
}

/** Leaves behind what belongs to the screen that was open. */
export function setMode(mode: Mode): Action {
  return (state) => (state.mode === mode ? state : { ...state, ...LEFT_BEHIND, mode });
}

/** Opens the report at a sentence. Nothing is being read until the eyes have been brought there. */
export function openSentence(sentence: string): Action {
  return (state) => ({ ...state, ...LEFT_BEHIND, mode: 'report', sentence, reading: null });
}

/** Opens explore with one thing chosen. */
export function showOnMap(id: string): Action {
  return (state) => select(id)(setMode('explore')(state));
}

/** Narrows the ledger to one verdict; the same verdict again, or `null`, shows all. */
export function setVerdict(verdict: Verdict | null): Action {
  return (state) => ({ ...state, verdict: state.verdict === verdict ? null : verdict });
}

/** Opens a series of numbers, or closes the one that is open. */
export function toggleSeries(series: string): Action {
  return (state) => ({ ...state, series: state.series === series ? null : series });
}

/** Puts two selections side by side; null goes back to one map. */
export function setComparison(comparison: Comparison | null): Action {
  return (state) => ({ ...state, comparison, preview: null });
}

export function setPreview(preview: ReadonlySet<string> | null): Action {
  return (state) => (state.preview === preview ? state : { ...state, preview });
}

export function setInView(ids: ReadonlySet<string>): Action {
  return (state) => ({ ...state, inView: ids });
}

export const toggleOnlyInView: Action = (state) => ({ ...state, onlyInView: !state.onlyInView });

export function setOrder(order: Order): Action {
  return (state) => ({ ...state, order });
}

export function toggleLayer(layer: keyof Layers): Action {
  return (state) => ({ ...state, layers: { ...state.layers, [layer]: !state.layers[layer] } });
}

export function openStack(stack: Stack): Action {
  return (state) => ({ ...state, stack });
}

export const closeStack: Action = (state) => (state.stack === null ? state : { ...state, stack: null });

/** A new object each time, so that the same words shown twice start their five seconds anew. */
export function showToast(message: string, undo?: Action): Action {
  return (state) => ({ ...state, toast: undo ? { message, undo } : { message } });
}

export const dismissToast: Action = (state) => ({ ...state, toast: null });

export const openKeys: Action = (state) => ({ ...state, keysOpen: true });
export const closeKeys: Action = (state) => (state.keysOpen ? { ...state, keysOpen: false } : state);
export const toggleSingleKeys: Action = (state) => ({ ...state, singleKeys: !state.singleKeys });

/** Opens, advances or closes "near me"; on a phone its words need the half sheet. */
export function setNear(near: Near): Action {
  return (state) => ({
    ...state,
    near,
    selected: null,
    sheet: near.name === 'off' || near.name === 'tap' ? 'peek' : 'half',
  });
}

function fitRing(state: State, origin: Origin, ring: Ring): State {
  const focus: Focus = {
    id: 'near',
    around: { lngLat: origin.lngLat, metres: ring },
    how: 'fit',
    sequence: (state.focus?.sequence ?? 0) + 1,
  };
  return { ...setNear({ name: 'here', origin, ring })(state), focus };
}

/** Measures from here on; the ring in use stays. */
export function setOrigin(origin: Origin): Action {
  return (state) => fitRing(state, origin, state.near.name === 'here' ? state.near.ring : 1000);
}

export const clearOrigin: Action = setNear({ name: 'off' });

export function setRing(ring: Ring): Action {
  return (state) => (state.near.name === 'here' ? fitRing(state, state.near.origin, ring) : state);
}

export function setSheet(sheet: SheetStop): Action {
  return (state) => (state.sheet === sheet ? state : { ...state, sheet });
}

export function setScale(scale: NonNullable<State['scale']>): Action {
  return (state) => ({ ...state, scale });
}

export function setMap(map: MapStatus): Action {
  // Why it is unavailable may change; the other two hold nothing that could.
  return (state) => (state.map.name === map.name && map.name !== 'unavailable' ? state : { ...state, map });
}

export function setLanguage(language: Language): Action {
  return (state) => ({ ...state, language });
}

export function setTheme(theme: Theme | null): Action {
  return (state) => ({ ...state, theme });
}

export const toggleLarge: Action = (state) => ({ ...state, large: !state.large });
