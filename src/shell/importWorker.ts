/** Reads one imported file beside the page: as a worker, so that a large file never holds the page up. */
import { makeHost } from '../model/import/host';
import { ImportError } from '../model/import/issue';
import type { Message, Request } from '../model/import/protocol';

// In a worker, which the types of this project do not know apart from a page.
const page = self as unknown as {
  onmessage: (event: MessageEvent<{ number: number; request: Request }>) => void;
  postMessage: (message: Message, transfer?: Transferable[]) => void;
};

const answer = makeHost((step, share) => page.postMessage({ kind: 'progress', step, share }));

page.onmessage = async ({ data: { number, request } }) => {
  try {
    const result = await answer(request);
    page.postMessage({ kind: 'answer', number, answer: result }, result instanceof Uint8Array ? [result.buffer] : []);
  } catch (error) {
    const { issue, columns } = error instanceof ImportError ? error : new ImportError({ code: 'unreadable' });
    page.postMessage({ kind: 'failed', number, issue, columns });
  }
};
