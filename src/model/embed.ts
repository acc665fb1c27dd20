/** The messages that the app, inside somebody else's page, exchanges with that page. */
import { literal, maxLength, nullable, object, pipe, safeParse, string, variant } from 'valibot';
import { deselect, select, setFilters } from './actions';
import type { Action } from './state';
import { decode } from './url';

/** What the embedding page may say. */
const HEARD = variant('type', [
  object({ type: literal('jianghan:hello') }),
  object({ type: literal('jianghan:select'), id: nullable(pipe(string(), maxLength(100))) }),
  object({ type: literal('jianghan:filter'), query: pipe(string(), maxLength(2000)) }),
]);

/** What the app says. */
export type Said = { type: 'jianghan:ready' } | { type: 'jianghan:selection'; id: string | null };

/** What a message from the embedding page does; undefined when it is not one of ours. A `hello` changes nothing. */
export function actionOf(data: unknown): Action | undefined {
  const { success, output } = safeParse(HEARD, data);
  if (!success) return undefined;
  switch (output.type) {
    case 'jianghan:hello':
      return (state) => state;
    case 'jianghan:select':
      return output.id === null ? deselect : select(output.id);
    case 'jianghan:filter':
      return setFilters(decode(new URLSearchParams(output.query)).filters);
  }
}

/** An origin as a message carries it, e.g. "https://example.org"; null for anything that is none. */
export function originOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
