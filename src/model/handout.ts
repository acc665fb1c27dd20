/** What is printed or handed on as slides: the present view, or a briefing step by step or at one glance. */
import type { Briefing, BriefingStep } from '../../geo/briefingSchema';
import type { PlaceFeature, PublishedMention } from '../../geo/schema/published';
import { manyOrLayout, placesOf, rowsOf, showStep } from './briefing';
import { isOwn } from './briefingEdit';
import { fillIn } from './briefingText';
import { unitOf } from './dataset';
import { markPosition } from './marks';
import { hasFilters, UNIT_KEYS, visible } from './select';
import { standing } from './stage';
import { type Action, type Filters, type Focus, LEFT_BEHIND, NO_FILTERS, type State } from './state';
import { encode, type UrlState, urlState } from './url';

/** What a handout of a briefing is made of: one part a step, or one part of everything any of its steps shows. */
export const HANDOUT_CONTENTS = ['steps', 'overview'] as const;
export type HandoutContent = (typeof HANDOUT_CONTENTS)[number];

export interface HandoutRow {
  /** From 1, in the order of the table. */
  number: number;
  place: PlaceFeature;
  /** Whether it has a spot on the map; else its number is hollow. */
  isOnMap: boolean;
  /** The statement that is printed: where it stands now, or among what the filters ask for. */
  mention: PublishedMention;
}

export interface HandoutPart {
  kind: 'view' | 'step' | 'overview';
  /** The step it shows; null for an overview or the present view. */
  step: BriefingStep | null;
  /** In the reader's language, numbers filled in. */
  title: string;
  text: string;
  notes: string;
  /** Empty for a step that shows everything there is: its map is the thing. */
  rows: readonly HandoutRow[];
  /** The state whose map is drawn: filters, selection and focus of that view. */
  state: State;
  /** Address of the same view: the search without "?" and the hash without "#", for the QR code. */
  search: string;
  hash: string;
}

export interface Handout {
  title: string;
  lead: string;
  parts: readonly HandoutPart[];
}

const NOWHERE = new URLSearchParams();

/** Of those that have a spot on the map. */
function latitudesOf(places: readonly PlaceFeature[]): ReadonlyMap<string, number> {
  return new Map(
    places.flatMap((place) => {
      const latitude = markPosition(place)?.[1];
      return latitude === undefined ? [] : [[place.id, latitude]];
    }),
  );
}

/** The statement of a place that the filters ask for: the latest of the furthest step among them. */
function saidOf(place: PlaceFeature, { year, tense }: Filters): PublishedMention {
  const mentions = place.properties.mentions.filter(
    (mention) =>
      (year.length === 0 || year.includes(mention.year)) &&
      (tense.length === 0 || tense.some((asked) => asked === mention.tense)),
  );
  return standing(mentions.length > 0 ? { ...place, properties: { ...place.properties, mentions } } : place);
}

/** Numbered by unit in the order of the layout, from north to south; in each unit last what has no spot of its own. */
function numbered(places: readonly PlaceFeature[], filters: Filters): HandoutRow[] {
  const latitudes = latitudesOf(places);
  const southwards = (place: PlaceFeature) => -(latitudes.get(place.id) ?? Number.NEGATIVE_INFINITY);
  const units = UNIT_KEYS.flatMap((unit) => {
    const own = places.filter((place) => unitOf(place) === unit);
    return [
      ...own.filter((place) => latitudes.has(place.id)).sort((a, b) => southwards(a) - southwards(b)),
      ...own.filter((place) => !latitudes.has(place.id)),
    ];
  });
  return units.map((place, index) => ({
    number: index + 1,
    place,
    isOnMap: latitudes.has(place.id),
    mention: saidOf(place, filters),
  }));
}

/** Where the map goes: to the numbers, or to the whole layout where they are few or all. */
function focusOn({ data, focus, filters }: State, rows: readonly HandoutRow[]): Focus {
  const onMap = rows.filter((row) => row.isOnMap).map((row) => row.place.id);
  const others = manyOrLayout(data, hasFilters(filters) ? onMap : []);
  return { id: 'handout', others, how: 'fit', sequence: (focus?.sequence ?? 0) + 1 };
}

/** Light, of the usual size and without what only a screen has: whoever scans a code has a look of their own. */
const PLAIN = { notes: false, handout: false, theme: null, large: false } satisfies Partial<UrlState>;

/** The present view; `hash` is the camera of the address, and what is selected stays so. */
export function handoutOfView(state: State, { title, hash }: { title: string; hash: string }): Handout {
  const shown: State = { ...state, handout: false, presenting: false };
  const rows = numbered(visible(shown), state.filters);
  const search = encode({ ...urlState(shown), ...PLAIN }, NOWHERE).toString();
  const part: HandoutPart = {
    kind: 'view',
    step: null,
    title,
    text: '',
    notes: '',
    rows,
    state: { ...shown, focus: focusOn(shown, rows) },
    search,
    hash,
  };
  return { title, lead: '', parts: [part] };
}

/** A briefing of one's own is known to this browser alone: its code leads to what a step shows instead. */
function addressOf({ id, steps }: Briefing, number: number | null, { language }: State): string {
  const own = number === null ? '' : (steps[number - 1]?.view ?? '');
  const shipped = { mode: 'brief', briefing: id, step: String(number ?? 1) };
  const parameters = new URLSearchParams(isOwn(id) ? own : shipped);
  if (language !== 'zh') parameters.set('lang', language);
  return parameters.toString();
}

function partOf(state: State, briefing: Briefing, step: BriefingStep, number: number): HandoutPart {
  const { data, language } = state;
  const shown = showStep(briefing, number)({ ...state, shape: null, handout: false });
  const places = rowsOf(data, step).length > 0 ? placesOf(data, step.view) : [];
  return {
    kind: 'step',
    step,
    title: fillIn(data, step, step.title[language]),
    text: fillIn(data, step, step.text[language]),
    notes: fillIn(data, step, step.notes[language]),
    rows: numbered(places, shown.filters),
    state: shown,
    search: addressOf(briefing, number, state),
    hash: step.camera ? `map=${step.camera}` : '',
  };
}

/** Everything any step lists, each once, on one map. */
function overviewOf(state: State, briefing: Briefing): HandoutPart {
  const { data, language } = state;
  const ids = new Set(
    briefing.steps.flatMap((step) =>
      rowsOf(data, step).length > 0 ? placesOf(data, step.view).map((place) => place.id) : [],
    ),
  );
  const rows = numbered(
    data.places.filter((place) => ids.has(place.id)),
    NO_FILTERS,
  );
  const plain: State = { ...state, ...LEFT_BEHIND, filters: NO_FILTERS, shape: null, selected: null };
  const shown: State = { ...plain, mode: 'brief', briefing: { id: briefing.id, step: 1, things: ids } };
  return {
    kind: 'overview',
    step: null,
    title: briefing.title[language],
    text: fillIn(data, { view: '' }, briefing.lead[language]),
    notes: '',
    rows,
    state: { ...shown, focus: focusOn(shown, rows) },
    search: addressOf(briefing, null, state),
    hash: '',
  };
}

/** A briefing in the reader's language; one without steps has no parts. */
export function handoutOfBriefing(state: State, briefing: Briefing, content: HandoutContent): Handout {
  const { data, language } = state;
  const parts =
    content === 'overview' && briefing.steps.length > 0
      ? [overviewOf(state, briefing)]
      : briefing.steps.map((step, index) => partOf(state, briefing, step, index + 1));
  return { title: briefing.title[language], lead: fillIn(data, { view: '' }, briefing.lead[language]), parts };
}

/** Opens the handout of what is shown now; the panel it was asked for from closes. */
export const openHandout: Action = (state) => (state.handout ? state : { ...state, handout: true, files: null });

/** Opens the handout of a briefing. */
export function openHandoutOf({ id }: Pick<Briefing, 'id'>): Action {
  return (state) => ({ ...state, mode: 'brief', briefing: { id, step: 1, things: null }, handout: true });
}

/** Back to where it was opened; the desk of the briefings has none of them open. */
export const closeHandout: Action = (state) => ({
  ...state,
  handout: false,
  briefing: state.mode === 'brief' ? null : state.briefing,
});
