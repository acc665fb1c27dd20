/** All the app remembers, and every way it changes: actions are `State → State`, pure and total. */
import type { Category, Year } from '../../geo/schema';
import type { Dataset, UnitKey } from './dataset';
import type { Step } from './stage';

export const MODES = ['explore', 'report', 'ledger', 'numbers', 'plan', 'brief', 'about'] as const;
export type Mode = (typeof MODES)[number];
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const FILTER_TENSES = ['done', 'planned'] as const;
export type FilterTense = (typeof FILTER_TENSES)[number];

/** An empty list means "all"; the text matches names, aliases and quotes. */
export interface Filters {
  year: readonly Year[];
  category: readonly Category[];
  stage: readonly Step[];
  tense: readonly FilterTense[];
  unit: readonly UnitKey[];
  text: string;
}
export type Facet = Exclude<keyof Filters, 'text'>;

/** Layers a reader may switch; the district outline is off by default (public maps need its approval). */
export interface Layers {
  places: boolean;
  units: boolean;
  nature: boolean;
  transit: boolean;
  district: boolean;
}

/** `unavailable` carries why, so that the sentence in its place can say so. */
export type MapStatus = { name: 'loading' } | { name: 'idle' } | { name: 'unavailable'; reason: 'webgl' | 'lost' };

/** An intention for the map, carried out once: `sequence` tells two equal ones apart. */
export interface Focus {
  /** Place or layout unit to bring into view. */
  id: string;
  /** `visit` moves only if it is out of view or too far; `fit` always fits it. */
  how: 'visit' | 'fit';
  sequence: number;
}

export interface State {
  data: Dataset;
  mode: Mode;
  filters: Filters;
  /** Id of a place or of a layout unit. */
  selected: string | null;
  /** Id of the place the pointer or the keyboard is on, in the list. */
  hovered: string | null;
  focus: Focus | null;
  /** Ids of places the map shows now; `null` while there is no map to say so. */
  inView: ReadonlySet<string> | null;
  /** Whether the list holds only what is in view. */
  onlyInView: boolean;
  layers: Layers;
  map: MapStatus;
  language: Language;
  /** `null` follows the device. */
  theme: Theme | null;
  large: boolean;
}

export const NO_FILTERS: Filters = Object.freeze({ year: [], category: [], stage: [], tense: [], unit: [], text: '' });

export function initialState(data: Dataset): State {
  return {
    data,
    mode: 'explore',
    filters: NO_FILTERS,
    selected: null,
    hovered: null,
    focus: null,
    inView: null,
    onlyInView: false,
    layers: { places: true, units: true, nature: true, transit: true, district: false },
    map: { name: 'loading' },
    language: 'zh',
    theme: null,
    large: false,
  };
}

export type Action = (state: State) => State;

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

export const clearFilters: Action = (state) => ({ ...state, filters: NO_FILTERS });

/** Opens a place or a unit; the map brings it into view if it has a place on it. */
export function select(id: string, how: Focus['how'] = 'visit'): Action {
  return (state) => {
    if (!state.data.placeById.has(id) && !state.data.unitById.has(id)) return state;
    return { ...state, selected: id, focus: { id, how, sequence: (state.focus?.sequence ?? 0) + 1 } };
  };
}

export const deselect: Action = (state) => (state.selected === null ? state : { ...state, selected: null });

export function hover(id: string | null): Action {
  return (state) => (state.hovered === id ? state : { ...state, hovered: id });
}

export function setMode(mode: Mode): Action {
  return (state) => (state.mode === mode ? state : { ...state, mode });
}

export function setInView(ids: ReadonlySet<string>): Action {
  return (state) => ({ ...state, inView: ids });
}

export const toggleOnlyInView: Action = (state) => ({ ...state, onlyInView: !state.onlyInView });

export function toggleLayer(layer: keyof Layers): Action {
  return (state) => ({ ...state, layers: { ...state.layers, [layer]: !state.layers[layer] } });
}

export function setMap(map: MapStatus): Action {
  return (state) => (state.map.name === map.name ? state : { ...state, map });
}

export function setLanguage(language: Language): Action {
  return (state) => ({ ...state, language });
}

export function setTheme(theme: Theme | null): Action {
  return (state) => ({ ...state, theme });
}

export const toggleLarge: Action = (state) => ({ ...state, large: !state.large });
