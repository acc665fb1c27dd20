/** What the presentation and the notes window tell each other: two windows of one browser, no network between them. */
import type { Briefing } from '../../../geo/briefingSchema';

const NAME = 'jianghan-briefing';

/** From the window that presents. `startedAt` in milliseconds since 1970. */
export type StageMessage =
  | { from: 'stage'; name: 'at'; briefing: Briefing; step: number; startedAt: number; blank: boolean }
  | { from: 'stage'; name: 'end'; id: string };
/** From the notes: where to go, or the wish to be told where one is. */
export type NotesMessage =
  | { from: 'notes'; name: 'go'; id: string; step: number }
  | { from: 'notes'; name: 'ask'; id: string };
type Message = StageMessage | NotesMessage;

export interface Line {
  send(message: Message): void;
  close(): void;
}

/** Hears what the other side says; a browser without the channel hears nothing and sends into the void. */
export function openLine<From extends Message['from']>(
  from: From,
  hear: (message: Extract<Message, { from: From }>) => void,
): Line {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.from === from) hear(data as Extract<Message, { from: From }>);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
