/** The shareable part of the state as URL parameters and back. Defaults are absent, unknown keys survive. */
import { CATEGORIES, YEARS } from '../../geo/schema';
import { UNIT_KEYS } from './select';
import { STEPS } from './stage';
import {
  FILTER_TENSES,
  type Filters,
  type Language,
  LANGUAGES,
  type Mode,
  MODES,
  NO_FILTERS,
  type State,
  type Theme,
  THEMES,
} from './state';

export interface UrlState {
  mode: Mode;
  filters: Filters;
  selected: string | null;
  language: Language;
  theme: Theme | null;
  large: boolean;
}

function one<T extends string>(allowed: readonly T[], value: string | null): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}

/** Comma-separated values in the order of `allowed`; whatever is not allowed is dropped. */
function many<T extends string | number>(allowed: readonly T[], value: string | null): readonly T[] {
  const wanted = new Set((value ?? '').split(','));
  return allowed.filter((candidate) => wanted.has(String(candidate)));
}

/** Reads what it understands; bad values fall back to their defaults. */
export function decode(parameters: URLSearchParams): UrlState {
  const filters: Filters = {
    year: many(YEARS, parameters.get('year')),
    category: many(CATEGORIES, parameters.get('category')),
    stage: many(STEPS, parameters.get('stage')),
    tense: many(FILTER_TENSES, parameters.get('tense')),
    unit: many(UNIT_KEYS, parameters.get('unit')),
    text: parameters.get('q') ?? '',
  };
  const isEmpty = filters.text === '' && Object.values(filters).every((value) => value.length === 0);
  return {
    mode: one(MODES, parameters.get('mode')) ?? 'explore',
    filters: isEmpty ? NO_FILTERS : filters,
    selected: parameters.get('id') || null,
    language: one(LANGUAGES, parameters.get('lang')) ?? 'zh',
    theme: one(THEMES, parameters.get('theme')),
    large: parameters.get('large') === '1',
  };
}

/** Writes the state over `current`, leaving parameters that are not ours as they are. */
export function encode(state: UrlState, current: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(current);
  const put = (key: string, value: string | null) => (value ? parameters.set(key, value) : parameters.delete(key));
  put('mode', state.mode === 'explore' ? null : state.mode);
  put('year', state.filters.year.join(','));
  put('category', state.filters.category.join(','));
  put('stage', state.filters.stage.join(','));
  put('tense', state.filters.tense.join(','));
  put('unit', state.filters.unit.join(','));
  put('q', state.filters.text);
  put('id', state.selected);
  put('lang', state.language === 'zh' ? null : state.language);
  put('theme', state.theme);
  put('large', state.large ? '1' : null);
  return parameters;
}

export function urlState({ mode, filters, selected, language, theme, large }: State): UrlState {
  return { mode, filters, selected, language, theme, large };
}

/** Takes over what a URL says; an id the dataset does not have is no selection. */
export function applyUrl(url: UrlState): (state: State) => State {
  return (state) => {
    const { placeById, unitById } = state.data;
    const known = url.selected !== null && (placeById.has(url.selected) || unitById.has(url.selected));
    return { ...state, ...url, selected: known ? url.selected : null };
  };
}
