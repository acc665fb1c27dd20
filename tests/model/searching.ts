/** The search over the published dataset, as its tests ask it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SearchData } from '../../geo/schema/published';
import { createSearch, type Found, type Hit } from '../../src/model/search';
import { data, readers } from './published';

export const index: SearchData = JSON.parse(readFileSync(resolve('public/data/search.json'), 'utf8'));
export const search = createSearch(data, index, Object.values(readers.text));

export function find(text: string): Found {
  const found = search.find(text);
  if (!found) throw new Error(`nothing to look for in "${text}"`);
  return found;
}
export const ids = (hits: readonly Hit[]) => hits.map((hit) => hit.findable.id);
export const marked = ({ text, ranges }: Pick<Hit, 'text' | 'ranges'>) =>
  ranges.map(({ start, end }) => text.slice(start, end));
