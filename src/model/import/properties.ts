/** What the properties of many features have in common: columns, text of a cell, and what deserves a note. */
import { ImportError, type Issue, MOST_FEATURES, type Note, shown } from './issue';
import type { ImportedFeature } from './parsed';

/** Columns of a table that are kept apart; more would fill no screen. */
const MOST_COLUMNS = 100;

/** @throws ImportError when there are more than can be taken */
export function mostFeatures(count: number): void {
  if (count > MOST_FEATURES) throw new ImportError({ code: 'tooMany', count, limit: MOST_FEATURES });
}

/** Every property name, in the order it first comes. */
export function columnsOf(features: readonly ImportedFeature[]): string[] {
  const columns = new Set<string>();
  for (const { properties } of features) {
    for (const key of Object.keys(properties)) if (columns.size < MOST_COLUMNS) columns.add(key);
  }
  return [...columns];
}

/** A value as the text of a cell; it is never more than text. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Nested beyond what can be written.
    return '{…}';
  }
}

/** A tag, a comment or an entity-like opening: what a browser would take for a page. */
const MARKUP = /<(?:[a-z][^<>]*|\/[a-z][^<>]*|!--)>?/i;

/** `placeOf` says where in the file the feature of that index stands. */
export function notesOn(
  features: readonly ImportedFeature[],
  placeOf: (index: number) => { line: number } | { feature: number },
): Issue<Note>[] {
  const notes: Issue<Note>[] = [];
  let html = 0;
  let firstHtml: Omit<Issue<Note>, 'code'> = {};
  for (const [index, { properties }] of features.entries()) {
    const field = Object.keys(properties).find((key) => {
      const value = properties[key];
      return typeof value === 'string' && value.includes('<') && MARKUP.test(value);
    });
    if (field === undefined) continue;
    html += 1;
    if (html === 1) firstHtml = { field: shown(field), ...placeOf(index) };
  }
  if (html > 0) notes.push({ code: 'html', count: html, ...firstHtml });
  const unplaced = features.filter((feature) => feature.geometry === null).length;
  if (unplaced > 0) notes.push({ code: 'noPlace', count: unplaced });
  return notes;
}
