/** JSON with a place for its errors: engines word theirs differently and rarely say the line. */
import { ImportError, shown } from './issue';

/** @throws ImportError at the line and character where it stops being JSON */
export async function parseJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError({ code: 'jsonSyntax', ...(await placeOfError(text)) });
  }
}

/** Characters of what stands there that are shown. */
const AROUND = 24;

async function placeOfError(text: string): Promise<{ line: number; character: number; value: string }> {
  const { visit } = await import('jsonc-parser');
  let at = text.length;
  const tell = (offset: number) => {
    at = Math.min(at, offset);
  };
  try {
    visit(
      text,
      { onError: (_, offset) => tell(offset), onComment: (offset) => tell(offset) },
      { allowTrailingComma: false, disallowComments: true },
    );
  } catch {
    // Nested too deeply to be followed: the end is as good a place as any.
  }
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { line, character: at - lineStart + 1, value: shown(text.slice(at, at + AROUND)) };
}
