/** The second window with the speaker's notes: opens it and keeps it in step. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Briefing } from '../../../geo/briefingSchema';
import { type Line, openLine } from './channel';

interface NotesWindow {
  /** Where the notes are, for a link. */
  address: string;
  blocked: boolean;
  open: () => void;
  /** Takes back the message that it was blocked. */
  dismiss: () => void;
}

interface At {
  number: number;
  blank: boolean;
  go: (number: number) => void;
}

function addressFor(id: string, step: number): string {
  const address = new URL(location.href);
  const parameters = new URLSearchParams({ mode: 'brief', briefing: id, step: String(step), notes: '1' });
  const language = address.searchParams.get('lang');
  if (language) parameters.set('lang', language);
  address.search = parameters.toString();
  address.hash = '';
  return address.href;
}

export function useNotesWindow(briefing: Briefing, { number, blank, go }: At): NotesWindow {
  const [blocked, setBlocked] = useState(false);
  const [startedAt] = useState(() => Date.now());
  const line = useRef<Line>(null);
  const tell = () => line.current?.send({ from: 'stage', name: 'at', briefing, step: number, startedAt, blank });
  const current = useRef({ tell, go });
  current.current = { tell, go };

  useEffect(() => {
    line.current = openLine('notes', (message) => {
      if (message.id !== briefing.id) return;
      if (message.name === 'ask') current.current.tell();
      else current.current.go(message.step);
    });
    return () => {
      line.current?.send({ from: 'stage', name: 'end', id: briefing.id });
      line.current?.close();
    };
  }, [briefing.id]);
  useEffect(() => tell(), [number, blank]);

  const address = addressFor(briefing.id, number);
  return {
    address,
    blocked,
    open: () => setBlocked(window.open(address, 'jianghan-notes', 'popup,width=960,height=680') === null),
    dismiss: () => setBlocked(false),
  };
}
