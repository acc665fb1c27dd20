/** The code that puts the present view into another page. */
import { EMBED_PARTS, type EmbedPart } from './embedParts';

export interface EmbedChoice {
  /** CSS pixels; null fills the line. */
  width: number | null;
  height: number;
  parts: readonly EmbedPart[];
}

/** What the frame needs: scripts, its own origin (for its worker and its files), and links that open outside of it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The address of the view, to stand in a frame; what is shown is absent from it. */
export function embedAddress(view: string, parts: readonly EmbedPart[]): string {
  const address = new URL(view);
  address.searchParams.set('embed', '1');
  for (const part of EMBED_PARTS) {
    if (parts.includes(part)) address.searchParams.delete(part);
    else address.searchParams.set(part, '0');
  }
  return address.href;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** An `iframe` for `view`; `title` is read out in its place. */
export function embedSnippet(view: string, title: string, { width, height, parts }: EmbedChoice): string {
  const source = escapeHtml(embedAddress(view, parts));
  return `<iframe src="${source}" title="${escapeHtml(title)}" width="${width ?? '100%'}" height="${height}" sandbox="${SANDBOX}" loading="lazy" frameborder="0"></iframe>`;
}
