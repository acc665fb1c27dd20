/** What can be kept on this device. The browser may have no room left, or may not let the page keep anything. */
export type Kept = 'kept' | 'full' | 'blocked';

export interface Keeping {
  /** Null when nothing is kept under that key. Throws where the browser does not let the page look. */
  read(key: string): string | null;
  write(key: string, text: string): Kept;
  /** Calls back when another window of the app wrote under the key, until the returned function is called. */
  onChange(key: string, listener: () => void): () => void;
}
