/** What the browser's Back takes back: cards, modes and the raised sheet are steps; filters and looks are not. */
import type { SheetStop, State } from './state';

/** What an entry of the history keeps besides its address: nothing of the reader's own. */
export interface Entry {
  /** How far the sheet was drawn up when the entry was left. */
  sheet?: SheetStop;
  /** How many entries lie between an open card and the view it was opened from; absent where nobody knows. */
  fromCard?: number;
  /** The entry was made by drawing the sheet up to its full height. */
  raised?: boolean;
}

/** What a change of the state does to the history: `back` goes back by so many entries. */
export type Move = { how: 'replace' } | { how: 'push'; entry: Entry } | { how: 'back'; by: number };

const isFull = ({ sheet }: State) => sheet === 'full';

/** A card, a mode or a handout is opened or left, another briefing, a sheet is drawn up: steps one can go back from. */
export function moveOf(before: State, after: State, { fromCard, raised }: Entry): Move {
  const replace: Move = { how: 'replace' };
  if (before.handout !== after.handout) return { how: 'push', entry: {} };
  if (before.briefing && after.briefing && before.briefing.id === after.briefing.id) return replace;
  if (before.mode !== after.mode || before.briefing?.id !== after.briefing?.id) return { how: 'push', entry: {} };
  // From a view without a card the way is known, from a card only if it was opened from such a view.
  const behind = before.selected === null ? 0 : fromCard;
  const further: Entry = behind === undefined ? {} : { fromCard: behind + 1 };
  if (before.selected !== after.selected) {
    if (after.selected !== null) return { how: 'push', entry: further };
    // Closed by its cross or by Esc, a card leaves nothing to go back to: Back would open it again.
    return behind ? { how: 'back', by: behind } : { how: 'push', entry: {} };
  }
  if (isFull(after) && !isFull(before)) {
    return { how: 'push', entry: { ...(after.selected === null ? {} : further), raised: true } };
  }
  return isFull(before) && !isFull(after) && raised ? { how: 'back', by: 1 } : replace;
}
