/** Opens a worker for each file the reader adds, and keeps it as long as the file can still be seen or brought back. */
import { mapArea } from '../model/import/area';
import { ImportError } from '../model/import/issue';
import type { Progress } from '../model/import/parsed';
import type { Answers, ImportSession, Message, Request } from '../model/import/protocol';
import type { State } from '../model/state';
import type { Store } from '../store';
import workerUrl from './importWorker.ts?worker&url';

const sessions = new Map<string, ImportSession>();
let opened = 0;

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: ImportError) => void;
}

/** `file` is read when `read` is called, as often as that is. */
export function openImport(file: File, store: Store): ImportSession {
  opened += 1;
  const id = `import-${opened}`;
  const worker = new Worker(workerUrl, { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let hasSpoken = false;
  let tell: Progress = () => {};

  const ask = <K extends Request['kind']>(request: Extract<Request, { kind: K }>) =>
    new Promise<Answers[K]>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, request });
    });

  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    hasSpoken = true;
    if (data.kind === 'progress') {
      tell(data.step, data.share);
      return;
    }
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.kind === 'answer') asker?.resolve(data.answer as never);
    else asker?.reject(new ImportError(data.issue, data.columns));
  };
  const fail = (error: ImportError) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  // Its code could not be fetched, or it ran out of memory: whoever waits is told, nothing else is touched.
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new ImportError({ code: hasSpoken ? 'unreadable' : 'noReader', value: event.message ?? '' }));
  };

  const session: ImportSession = {
    id,
    read: async (options, datum, progress) => {
      tell = progress;
      try {
        return await ask({ kind: 'read', file, options, area: mapArea(store.getState().data), datum });
      } finally {
        // What comes later is not about reading.
        tell = () => {};
      }
    },
    setDatum: (datum) => ask({ kind: 'datum', datum }),
    filter: (words) => ask({ kind: 'filter', words }),
    rows: (from, count) => ask({ kind: 'rows', from, count }),
    row: (feature) => ask({ kind: 'row', feature }),
    tile: (z, x, y) => ask({ kind: 'tile', z, x, y }),
    close: () => {
      worker.terminate();
      fail(new ImportError({ code: 'unreadable' }));
      sessions.delete(id);
    },
  };
  sessions.set(id, session);
  watch(store);
  return session;
}

export function importSession(id: string): ImportSession | undefined {
  return sessions.get(id);
}

/** A tile of a layer; null when its worker is gone. */
export async function importTile(id: string, z: number, x: number, y: number) {
  return (await sessions.get(id)?.tile(z, x, y)) ?? null;
}

const watched = new WeakSet<Store>();

/** Ends the worker of a layer that was removed, once the message that could bring it back is gone. */
function watch(store: Store): void {
  if (watched.has(store)) return;
  watched.add(store);
  let before: ReadonlySet<string> = new Set();
  store.subscribe((state) => {
    if (state.toast?.undo) return;
    const held = heldBy(state);
    for (const id of before) if (!held.has(id)) sessions.get(id)?.close();
    before = held;
  });
}

function heldBy({ imports, importDraft }: State): ReadonlySet<string> {
  return new Set([...imports, ...(importDraft ? [importDraft] : [])].map((layer) => layer.id));
}
