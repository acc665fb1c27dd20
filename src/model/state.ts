/** All the app remembers; how it changes stands in `actions.ts`. */
import type { Category, ReportId, Year } from '../../geo/schema';
import type { Area } from './area';
import type { Comparison } from './comparison';
import type { Dataset, UnitKey } from './dataset';
import type { ImportedLayer, ImportedRow } from './imports';
import type { Order } from './order';
import type { SearchStatus } from './search';
import type { Step } from './stage';
import type { Verdict } from './verdict';

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
export type MapStatus =
  | { name: 'loading' }
  | { name: 'idle' }
  | { name: 'unavailable'; reason: 'webgl' | 'sandbox' | 'lost' };

/** An intention for the map, carried out once: `sequence` tells two equal ones apart. */
export interface Focus {
  /** Place or layout unit to bring into view. */
  id: string;
  /** Places to bring into view together with it. */
  others?: readonly string[];
  /** Where it is, for what is no place of the dataset: west, south, east, north in degrees. */
  bounds?: readonly [number, number, number, number];
  /** A circle to fit instead of a place: the ring of "near me". Radius in metres. */
  around?: { lngLat: Origin['lngLat']; metres: number };
  /** `visit` moves only if it is out of view or too far; `fit` always fits it. */
  how: 'visit' | 'fit';
  sequence: number;
}

/** `x`, `y`: CSS pixels from the map's top left corner. */
export interface Stack {
  ids: readonly string[];
  x: number;
  y: number;
}

/** What is drawn to select by; what it covers is found out once Turf has come. */
export interface ShapeFilter {
  /** As the address has it, see `shapeText`. */
  text: string;
  area: Area | null;
}

/** Where the eyes are in the report that is open. */
export interface Reading {
  /** Id of the paragraph: that of its first sentence. */
  paragraph: string;
  /** Ids of the things it names. */
  things: ReadonlySet<string>;
}

/** The briefing that is open, at a step counted from 1. `things` are the ids its view narrows the map to; null for all. */
export interface OpenBriefing {
  id: string;
  step: number;
  things: ReadonlySet<string> | null;
}

/** Where distances are measured from. Lives in memory only: never stored, never in the URL. */
export interface Origin {
  kind: 'device' | 'tap' | 'place';
  /** WGS-84, longitude first. */
  lngLat: [lng: number, lat: number];
  /** Of a station, road or park that was chosen; `null` for a position. */
  name: string | null;
  /** How good a device's position is, metres. */
  accuracy?: number;
}

/** Radii of "near me", metres. */
export const RINGS = [500, 1000, 2000] as const;
export type Ring = (typeof RINGS)[number];

export type LocateFailure = 'refused' | 'unavailable' | 'timeout' | 'unsupported';

/** "Near me": `ask` says why before the browser asks; `tap` waits for a tap on the map. */
export type Near =
  | { name: 'off' }
  | { name: 'ask' }
  | { name: 'locating' }
  | { name: 'failed'; why: LocateFailure }
  | { name: 'tap' }
  | { name: 'here'; origin: Origin; ring: Ring };

/** How far the phone's sheet is drawn up; wider screens show everything anyway. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

export interface State {
  data: Dataset;
  mode: Mode;
  filters: Filters;
  /** Only what lies in it is visible, on every screen. */
  shape: ShapeFilter | null;
  /** The search index, fetched when it is first needed; until then the text is looked for as it is written. */
  search: SearchStatus;
  /** Id of a place or of a layout unit. */
  selected: string | null;
  /** The sentence the reader was led to, `<report>-<n>`. */
  sentence: string | null;
  /** The report that is open in the reader while no sentence says which. */
  report: ReportId;
  reading: Reading | null;
  /** Whether the map shows, while the report is open, only what the paragraph being read names. */
  mapFollows: boolean;
  /** The one verdict the ledger shows; `null` shows all. */
  verdict: Verdict | null;
  /** Id of the series opened among the numbers. */
  series: string | null;
  briefing: OpenBriefing | null;
  /** Two selections side by side in the plan; null while it shows one map. */
  comparison: Comparison | null;
  /** Ids of the things of the cell that is pointed at in the plan: the map shows only those. */
  preview: ReadonlySet<string> | null;
  /** A briefing fills the screen, in the colours a projector needs. */
  presenting: boolean;
  /** This window holds nothing but the speaker's notes. */
  notes: boolean;
  /** The page is what will be printed: of the open briefing, else of the view. */
  handout: boolean;
  /** Id of the place the pointer or the keyboard is on, in the list. */
  hovered: string | null;
  focus: Focus | null;
  /** Ids of places the map shows now; `null` while there is no map to say so. */
  inView: ReadonlySet<string> | null;
  /** Whether the list holds only what is in view. */
  onlyInView: boolean;
  /** Of the list, where the reader asked for another than its own. */
  order: Order;
  /** Places that lie on one spot of the screen, opened as a list beside it. */
  stack: Stack | null;
  /** `undo` takes back what the message tells. */
  toast: { message: string; undo?: Action } | null;
  /** Files the reader has added, the last on top, and the one being looked over before it is. */
  imports: readonly ImportedLayer[];
  importDraft: ImportedLayer | null;
  /** The feature of such a file that was clicked on the map. */
  importRow: ImportedRow | null;
  /** The panel that is open for data going out or coming in. */
  files: 'export' | 'import' | null;
  /** The list of keys is open. */
  keysOpen: boolean;
  /** Single-key shortcuts work (WCAG 2.1.4 asks that they can be turned off). */
  singleKeys: boolean;
  layers: Layers;
  map: MapStatus;
  sheet: SheetStop;
  near: Near;
  /** The scale bar: a round number of metres and its length in CSS pixels. */
  scale: { metres: number; pixels: number } | null;
  language: Language;
  /** `null` follows the device. */
  theme: Theme | null;
  large: boolean;
}

export const NO_FILTERS: Filters = Object.freeze({ year: [], category: [], stage: [], tense: [], unit: [], text: '' });

/** What belongs to one screen alone and is left behind with it. */
export const LEFT_BEHIND = {
  sentence: null,
  verdict: null,
  series: null,
  briefing: null,
  comparison: null,
  preview: null,
  files: null,
  importRow: null,
  handout: false,
} as const;

export function initialState(data: Dataset): State {
  return {
    data,
    mode: 'explore',
    filters: NO_FILTERS,
    shape: null,
    search: { name: 'absent' },
    selected: null,
    ...LEFT_BEHIND,
    report: '2022',
    reading: null,
    mapFollows: true,
    presenting: false,
    notes: false,
    hovered: null,
    focus: null,
    inView: null,
    onlyInView: false,
    order: 'default',
    stack: null,
    toast: null,
    imports: [],
    importDraft: null,
    keysOpen: false,
    singleKeys: true,
    layers: { places: true, units: true, nature: true, transit: true, district: false },
    map: { name: 'loading' },
    sheet: 'peek',
    near: { name: 'off' },
    scale: null,
    language: 'zh',
    theme: null,
    large: false,
  };
}

export type Action = (state: State) => State;
