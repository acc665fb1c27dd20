/** Puts into the document what must be fetched first, and takes it out again, whichever comes first. */
import type { MountMap } from '../model/mapCommands';

interface Mounted {
  remove: () => void;
}
interface Mounting<H extends Mounted> {
  /** Fetches what is needed, and resolves to how to begin; nothing begins when that gives null. */
  fetch: (container: HTMLElement) => Promise<() => H | null>;
  /** Told what is there now. */
  publish: (handle: H | null) => void;
  fail: (error: unknown) => void;
}

/** What arrives after it was taken out never begins. */
export function mounting<H extends Mounted>({ fetch, publish, fail }: Mounting<H>): MountMap {
  return (container) => {
    let handle: H | null = null;
    let gone = false;
    fetch(container)
      .then((begin) => {
        if (gone) return;
        handle = begin();
        publish(handle);
      })
      .catch((error: unknown) => gone || fail(error));
    return () => {
      gone = true;
      publish(null);
      handle?.remove();
    };
  };
}
