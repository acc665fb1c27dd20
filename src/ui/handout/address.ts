/** Where a phone opens what is handed out. */
import type { HandoutPart } from '../../model/handout';

/** Address of the page without search and hash; null for a page from a file, which no phone could open. */
export function pageAddress(): string | null {
  return location.protocol === 'file:' ? null : new URL(location.pathname, location.href).href;
}

/** Of the same view as the part. */
export function addressOf(page: string | null, { search, hash }: Pick<HandoutPart, 'search' | 'hash'>): string | null {
  return page === null ? null : `${page}${search && `?${search}`}${hash && `#${hash}`}`;
}
