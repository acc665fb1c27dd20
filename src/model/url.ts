/** The shareable part of the state as URL parameters and back. Defaults are absent, unknown keys survive. */
import { CATEGORIES, REPORTS, type ReportId, YEARS } from '../../geo/schema';
import { type Comparison, comparisonText, readComparison } from './comparison';
import { ORDERS, type Order } from './order';
import { openReport } from './reading';
import { UNIT_KEYS } from './select';
import { STEPS } from './stage';
import {
  FILTER_TENSES,
  type Filters,
  LANGUAGES,
  type Language,
  MODES,
  type Mode,
  NO_FILTERS,
  type OpenBriefing,
  type State,
  THEMES,
  type Theme,
} from './state';
import { VERDICTS, type Verdict } from './verdict';

const SENTENCE = /^(2020|2022)-\d+$/;
/** Characters of a shape that still go into an address. */
export const LONGEST_SHAPE = 300;
const DEFAULT_REPORT: ReportId = '2022';

export interface UrlState {
  mode: Mode;
  filters: Filters;
  selected: string | null;
  sentence: string | null;
  /** Only where the reader is open and no sentence says which report it is; else the default. */
  report: ReportId;
  order: Order;
  verdict: Verdict | null;
  series: string | null;
  /** Only in the mode of briefings. */
  briefing: Pick<OpenBriefing, 'id' | 'step'> | null;
  notes: boolean;
  handout: boolean;
  /** What is drawn to select by; not where the text is too long for an address. */
  shape: string | null;
  /** Only in the plan. */
  comparison: Comparison | null;
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

/** The open briefing; a step that is no number is the first. */
function briefingOf(parameters: URLSearchParams): UrlState['briefing'] {
  const id = parameters.get('briefing');
  return id ? { id, step: Math.max(1, Math.trunc(Number(parameters.get('step'))) || 1) } : null;
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
  const mode = one(MODES, parameters.get('mode')) ?? 'explore';
  const sentence = SENTENCE.exec(parameters.get('s') ?? '')?.[0] ?? null;
  const saysReport = mode === 'report' && sentence === null;
  return {
    mode,
    filters: isEmpty ? NO_FILTERS : filters,
    selected: parameters.get('id') || null,
    sentence,
    report: (saysReport && one(REPORTS, parameters.get('report'))) || DEFAULT_REPORT,
    order: one(ORDERS, parameters.get('order')) ?? 'default',
    verdict: one(VERDICTS, parameters.get('verdict')),
    series: parameters.get('series') || null,
    briefing: mode === 'brief' ? briefingOf(parameters) : null,
    notes: mode === 'brief' && parameters.get('notes') === '1',
    handout: parameters.get('handout') === '1',
    shape: parameters.get('shape') || null,
    comparison: mode === 'plan' ? readComparison(parameters.get('compare') ?? '') : null,
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
  put('s', state.sentence);
  put('report', state.report === DEFAULT_REPORT ? null : state.report);
  put('order', state.order === 'default' ? null : state.order);
  put('verdict', state.verdict);
  put('series', state.series);
  put('briefing', state.briefing?.id ?? null);
  put('step', state.briefing && String(state.briefing.step));
  put('notes', state.notes ? '1' : null);
  put('handout', state.handout ? '1' : null);
  put('shape', state.shape);
  put('compare', state.comparison && comparisonText(state.comparison));
  put('lang', state.language === 'zh' ? null : state.language);
  put('theme', state.theme);
  put('large', state.large ? '1' : null);
  return parameters;
}

export function urlState(state: State): UrlState {
  const { mode, filters, selected, sentence, order, verdict, series } = state;
  const { notes, handout, comparison, language, theme, large } = state;
  const shape = state.shape && state.shape.text.length <= LONGEST_SHAPE ? state.shape.text : null;
  const briefing = state.briefing && { id: state.briefing.id, step: state.briefing.step };
  const report = mode === 'report' && sentence === null ? openReport(state) : DEFAULT_REPORT;
  return {
    mode,
    filters,
    selected,
    sentence,
    report,
    order,
    verdict,
    series,
    briefing,
    notes,
    handout,
    shape,
    comparison,
    language,
    theme,
    large,
  };
}

/** Takes over what a URL says; an id the dataset does not have is no selection. */
export function applyUrl(url: UrlState): (state: State) => State {
  return (state) => {
    const { placeById, unitById } = state.data;
    const known = url.selected !== null && (placeById.has(url.selected) || unitById.has(url.selected));
    const reading = url.sentence === state.sentence ? state.reading : null;
    const isOpen = url.briefing?.id === state.briefing?.id && url.briefing?.step === state.briefing?.step;
    const briefing = isOpen ? state.briefing : url.briefing && { ...url.briefing, things: null };
    // On a phone a link to a thing shows its card at once, not only the card's head.
    const sheet = known && !state.selected ? 'half' : state.sheet;
    // A shape too long for an address stays when the address says none.
    const kept = (url.shape ?? null) === (urlState(state).shape ?? null) ? state.shape : null;
    const shape = kept ?? (url.shape === null ? null : { text: url.shape, area: null });
    return { ...state, ...url, reading, briefing, sheet, shape, selected: known ? url.selected : null };
  };
}
