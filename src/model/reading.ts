/** Reading a report: which one is open, where the eyes are, and the map that keeps to it. */
import { REPORTS, type ReportId } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import { mapped, matching } from './select';
import type { Action, State } from './state';

/** The report a sentence belongs to. */
function reportOf(sentence: string): ReportId | undefined {
  return REPORTS.find((id) => sentence.startsWith(`${id}-`));
}

/** The report that is open: the one of the sentence the reader was led to, or the one last chosen. */
export function openReport(state: Pick<State, 'sentence' | 'report'>): ReportId {
  return (state.sentence && reportOf(state.sentence)) || state.report;
}

/** Opens a report at its beginning. */
export function showReport(report: ReportId): Action {
  return (state) => ({ ...state, report, sentence: null, reading: null });
}

/** Unmarks the sentence the reader was led to; its report stays open. */
export const leaveSentence: Action = (state) =>
  state.sentence === null ? state : { ...state, report: openReport(state), sentence: null };

/** What the paragraph being read names and the filters leave. */
export function readThings(state: Pick<State, 'data' | 'filters' | 'reading'>): readonly PlaceFeature[] {
  const { reading } = state;
  return reading ? matching(state).filter((place) => reading.things.has(place.id)) : [];
}

/** Brings what is being read into view, if the map is to follow and there is something. */
export const followReading: Action = (state) => {
  const [first, ...others] = readThings(state).map((place) => place.id);
  if (!state.mapFollows || first === undefined) return state;
  return { ...state, focus: { id: first, others, how: 'fit', sequence: (state.focus?.sequence ?? 0) + 1 } };
};

/** The eyes have come to a paragraph; `things` are the ids it names. */
export function readParagraph(paragraph: string, things: readonly string[]): Action {
  return (state) => {
    if (state.reading?.paragraph === paragraph) return state;
    const report = reportOf(paragraph) ?? state.report;
    return followReading({ ...state, report, reading: { paragraph, things: new Set(things) } });
  };
}

/** The eyes are on nothing of the report that is open. */
export const stopReading: Action = (state) => (state.reading === null ? state : { ...state, reading: null });

export const toggleMapFollows: Action = (state) => followReading({ ...state, mapFollows: !state.mapFollows });

/** How many of the places the map shows by a mark or shape, only by their zone, and not at all. */
export function countMapped(places: readonly PlaceFeature[]): Record<ReturnType<typeof mapped>, number> {
  const count = { mark: 0, zone: 0, none: 0 };
  for (const place of places) count[mapped(place)] += 1;
  return count;
}
