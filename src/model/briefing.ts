/** Telling a briefing: a step is a saved address, shown through the same two functions as any other address. */
import type { Briefing, BriefingStep } from '../../geo/briefingSchema';
import type { PlaceFeature } from '../../geo/schema/published';
import { circleOf, parseCamera } from './cameraText';
import type { Dataset } from './dataset';
import { ledger } from './ledger';
import { hasFilters, matching } from './select';
import { lifeline } from './stage';
import type { Action, Focus, State } from './state';
import { applyUrl, decode, encode, type UrlState, urlState } from './url';

/** Names the intention a step leaves for the map: any other means that something was chosen since. */
const STEP_FOCUS = 'step';
const NOWHERE = new URLSearchParams();
/** Fewer things than this are shown within the whole layout: close up, nobody in the room would know where they are. */
const FEW = 4;

export const viewOf = (view: string): UrlState => decode(new URLSearchParams(view));

/** The ids a view of the ledger is about; null when only its filters count. */
function thingsOf(data: Dataset, { mode, verdict }: UrlState): ReadonlySet<string> | null {
  if (mode !== 'ledger') return null;
  const entries = ledger(data).filter((entry) => verdict === null || entry.verdict === verdict);
  return new Set(entries.map((entry) => entry.place.id));
}

/** What a view shows, in dataset order. */
export function placesOf(data: Dataset, view: string): readonly PlaceFeature[] {
  const url = viewOf(view);
  const things = thingsOf(data, url);
  const places = matching({ data, filters: url.filters });
  return things ? places.filter((place) => things.has(place.id)) : places;
}

function narrows({ filters, mode }: UrlState): boolean {
  return hasFilters(filters) || mode === 'ledger';
}

/** The things a slide names: those its quotation names first, then those most years speak of, whole zones last. Empty when it shows all. */
export function rowsOf(data: Dataset, step: BriefingStep): readonly PlaceFeature[] {
  if (!narrows(viewOf(step.view))) return [];
  const years = (place: PlaceFeature) => lifeline(place).filter((cell) => cell.step !== null).length;
  const isQuoted = (place: PlaceFeature) =>
    place.id === step.quote?.place ||
    place.properties.mentions.some((said) =>
      said.sentences.some((sentence) => step.quote?.sentences?.includes(sentence)),
    );
  const isZone = (place: PlaceFeature) => place.properties.category === 'zone';
  return [...placesOf(data, step.view)].sort(
    (a, b) => Number(isZone(a)) - Number(isZone(b)) || Number(isQuoted(b)) - Number(isQuoted(a)) || years(b) - years(a),
  );
}

/** What a map is fitted to: the things, or the whole layout where they are few. */
export function manyOrLayout({ layout }: Dataset, ids: readonly string[]): readonly string[] {
  if (ids.length >= FEW) return ids;
  return layout.filter((unit) => unit.properties.layout === 'current').map((unit) => unit.id);
}

/** Where the map goes: its camera, what is chosen, what the view leaves, or the whole layout. */
function focusOf(data: Dataset, step: BriefingStep): Pick<Focus, 'around' | 'others'> {
  const camera = step.camera ? parseCamera(step.camera) : null;
  const url = viewOf(step.view);
  const drawn = placesOf(data, step.view).filter((place) => place.geometry);
  const chosen = url.selected === null ? url.filters.unit.filter((unit) => unit !== 'none') : [url.selected];
  const rest = manyOrLayout(data, narrows(url) ? drawn.map((place) => place.id) : []);
  const others = chosen.length > 0 ? chosen : rest;
  return camera ? { around: circleOf(camera), others } : { others };
}

/** Opens a briefing at a step before its steps are known, as an address does. */
export function openBriefing(id: string, step = 1): Action {
  return (state) => ({ ...state, mode: 'brief', briefing: { id, step, things: null } });
}

/** Shows a step, counted from 1 and kept within the briefing; the reader's own looks stay. */
export function showStep(briefing: Briefing, wanted: number): Action {
  return (state) => {
    const number = Math.min(Math.max(wanted, 1), briefing.steps.length);
    const step = briefing.steps[number - 1];
    if (!step) return state;
    const { language, theme, large, notes } = state;
    const url = viewOf(step.view);
    const shown = applyUrl({ ...url, mode: 'brief', briefing: null, notes, language, theme, large })(state);
    const sequence = (state.focus?.sequence ?? 0) + 1;
    return {
      ...shown,
      briefing: { id: briefing.id, step: number, things: thingsOf(state.data, url) },
      stack: null,
      focus: { id: STEP_FOCUS, ...focusOf(state.data, step), how: 'fit', sequence },
    };
  };
}

/** Fits the map to the step again, e.g. when the screen has changed its shape; nothing else moves. */
export function refitStep(step: BriefingStep): Action {
  return (state) => ({
    ...state,
    focus: { id: STEP_FOCUS, ...focusOf(state.data, step), how: 'fit', sequence: (state.focus?.sequence ?? 0) + 1 },
  });
}

/** Has somebody looked into something else since the step was shown? */
export function hasStrayed(state: State, step: BriefingStep): boolean {
  const { filters, selected } = viewOf(step.view);
  const now = urlState(state);
  const part = (url: Pick<UrlState, 'filters' | 'selected'>) => encode({ ...now, ...url }, NOWHERE).toString();
  return state.focus?.id !== STEP_FOCUS || part({ filters, selected }) !== part(now);
}

/** Is the card of something chosen since the step was shown to be open? */
export function hasChosen(state: Pick<State, 'selected' | 'focus'>): boolean {
  return state.selected !== null && state.focus?.id !== STEP_FOCUS;
}

/** Ends the telling and opens the step's own view. */
export function leaveAt(step: BriefingStep): Action {
  return (state) => {
    const { language, theme, large } = state;
    return { ...applyUrl({ ...viewOf(step.view), language, theme, large })(state), presenting: false };
  };
}

/** Ends the telling before there is a step to return to. */
export const leaveBriefing: Action = (state) => ({ ...state, briefing: null, presenting: false });

export function setPresenting(presenting: boolean): Action {
  return (state) => (state.presenting === presenting ? state : { ...state, presenting });
}

/** The present view as a step saves it: without looks, and without the briefing it is taken in. */
export function savedView(state: State): string {
  const mode = state.mode === 'brief' ? 'explore' : state.mode;
  const url: UrlState = {
    ...urlState(state),
    mode,
    briefing: null,
    notes: false,
    handout: false,
    language: 'zh',
    theme: null,
    large: false,
  };
  return encode(url, NOWHERE).toString();
}
