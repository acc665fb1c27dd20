/** Whether the address asks for the app as a part of another page, and which of its own parts it then leaves away. */
import { EMBED_PARTS } from '../model/embedParts';

/** Whether the map leaves scrolling to the page around it and takes two fingers or a key; `cooperative=0` takes that back. */
export function isCooperative(): boolean {
  return parent !== window && new URLSearchParams(location.search).get('cooperative') !== '0';
}

/** Marks the root element, where the style sheets read it; `embed=1` leaves the bar away. */
export function showEmbedded(parameters: URLSearchParams): boolean {
  const isEmbedded = parameters.get('embed') === '1';
  const without = EMBED_PARTS.filter((part) => parameters.get(part) === '0').map((part) => `no-${part}`);
  if (isEmbedded) document.documentElement.dataset.embed = without.join(' ');
  return isEmbedded;
}
