/**
 * The briefings there are: those that ship and one's own. Own ones are kept in the browser at every change; where it
 * does not keep them they live on in this page, and the screen says so.
 */
import { useEffect, useReducer } from 'preact/hooks';
import * as v from 'valibot';
import { type Briefing, briefingsSchema } from '../../../geo/briefingSchema';
import { loadBriefings } from '../../data/load';
import type { Keeping, Kept } from '../../model/keeping';
import { useServices } from '../common/services';

const KEY = 'jianghan.briefings';
/** Where text goes that could not be read: kept as it is, for somebody to look at. */
const SPOILED_KEY = `${KEY}.spoiled`;

export interface Library {
  /** Null while they are on their way; a text when they cannot come. */
  shipped: readonly Briefing[] | string | null;
  /** Null until the browser's store has been looked into. */
  own: readonly Briefing[] | null;
  kept: Kept;
  spoiled: boolean;
}

let library: Library = { shipped: null, own: null, kept: 'kept', spoiled: false };
const listeners = new Set<() => void>();
let keeping: Keeping | undefined;
let opening: Promise<void> | undefined;

function set(change: Partial<Library>): void {
  library = { ...library, ...change };
  for (const listener of listeners) listener();
}

function parse(text: string): readonly Briefing[] | null {
  try {
    const result = v.safeParse(briefingsSchema, JSON.parse(text));
    return result.success ? result.output.briefings : null;
  } catch {
    return null;
  }
}

function readOwn(store: Keeping): void {
  try {
    const text = store.read(KEY);
    const own = text === null ? [] : parse(text);
    if (own === null && text !== null) store.write(SPOILED_KEY, text);
    set({ own: own ?? [], spoiled: own === null });
  } catch {
    set({ own: [], kept: 'blocked' });
  }
}

async function openOwn(storage: () => Promise<Keeping>): Promise<void> {
  try {
    keeping = await storage();
    readOwn(keeping);
    keeping.onChange(KEY, () => keeping && readOwn(keeping));
  } catch {
    set({ own: [], kept: 'blocked' });
  }
}

async function openShipped(): Promise<void> {
  try {
    set({ shipped: await loadBriefings() });
  } catch (error) {
    set({ shipped: String(error instanceof Error ? error.message : error) });
  }
}

/** Fetches what there is, once; shipped ones are asked for again after a failure. */
export function openLibrary(storage: () => Promise<Keeping>): Promise<void> {
  opening ??= openOwn(storage);
  if (library.shipped === null || typeof library.shipped === 'string') void openShipped();
  return opening;
}

/** Changes one's own briefings and keeps them. Waits for `openLibrary`. */
export function changeOwn(change: (own: readonly Briefing[]) => readonly Briefing[]): void {
  const own = change(library.own ?? []);
  const kept = keeping?.write(KEY, JSON.stringify({ briefings: own })) ?? 'blocked';
  set({ own, kept });
}

/** Puts a changed briefing in the place of the one with its id, or after the others. */
export function putOwn(briefing: Briefing): void {
  changeOwn((own) =>
    own.some(({ id }) => id === briefing.id)
      ? own.map((each) => (each.id === briefing.id ? briefing : each))
      : [...own, briefing],
  );
}

export function ownBriefings(): readonly Briefing[] {
  return library.own ?? [];
}

export function useLibrary(): Library {
  const { storage } = useServices();
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const listener = () => render(0);
    listeners.add(listener);
    void openLibrary(storage);
    return () => {
      listeners.delete(listener);
    };
  }, [storage]);
  return library;
}

/** The briefing with that id; null while it may still come, undefined when there is none. */
export function findBriefing({ shipped, own }: Library, id: string): Briefing | null | undefined {
  const known = [...(Array.isArray(shipped) ? (shipped as readonly Briefing[]) : []), ...(own ?? [])];
  const found = known.find((briefing) => briefing.id === id);
  return found ?? (shipped === null || own === null ? null : undefined);
}
