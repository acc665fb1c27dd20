/** The browser's own store for text. It may be full, or closed to the page (private windows, policies). */
import type { Keeping } from '../model/keeping';

function isFull(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.code === 22);
}

export const storage: Keeping = {
  read: (key) => localStorage.getItem(key),
  write: (key, text) => {
    try {
      localStorage.setItem(key, text);
      return 'kept';
    } catch (error) {
      return isFull(error) ? 'full' : 'blocked';
    }
  },
  onChange: (key, listener) => {
    const onStorage = (event: StorageEvent) => event.key === key && listener();
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  },
};
