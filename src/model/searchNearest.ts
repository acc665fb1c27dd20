/** What resembles a text that nothing holds: names that share some of its words, or sound nearly like it. */
import MiniSearch from 'minisearch';
import type { ReadAloud } from './readAloud';
import type { Hit } from './search';
import type { Entry } from './searchEntries';
import { type Cell, cellsOf, soundOf } from './syllables';

/** How many are offered, and how much worse than the first they may be. */
const MOST = 4;
const SHARE_OF_BEST = 0.4;
/** Longest piece of a name that is compared by sound, in syllables. */
const LONGEST_PIECE = 5;
/** Share of a word's letters that may be wrong. */
const FUZZINESS = 0.15;

const isLatin = (term: string) => /^[a-z]+$/.test(term);

/** Single characters, pairs of neighbours, and runs of letters and digits. */
function writtenTerms(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    const isRun = (one: Cell | undefined) => one === undefined || /[a-z0-9]/.test(one.text);
    return isRun(cell) || isRun(next) ? [cell.text] : [cell.text, `${cell.text}${next?.text}`];
  });
}

/** Pieces of two syllables and more, as they are typed. */
function heardTerms(cells: readonly Cell[]): string[] {
  return cells.flatMap((_, from) => {
    const pieces: string[] = [];
    for (let to = from + 2; to <= Math.min(from + LONGEST_PIECE, cells.length); to += 1) {
      const sounds = cells.slice(from, to).map(soundOf);
      if (sounds.every((sound) => sound !== '')) pieces.push(sounds.join(''));
    }
    return pieces;
  });
}

/** Whether more than a few characters here and there are shared: a longer term, or at least half of the characters. */
function resembles(query: string, shared: readonly string[]): boolean {
  return shared.some((term) => term.length > 1) || shared.length * 2 >= query.replaceAll(' ', '').length;
}

/** Words of the query, its characters and their pairs, and the sound of each of its Chinese words. */
function queryTerms(query: string, read: ReadAloud): string[] {
  const sounds = (query.match(/\p{Script=Han}{2,}/gu) ?? []).map((word) => {
    const heard = cellsOf(word, read(word)).map(soundOf);
    return heard.every((sound) => sound !== '') ? heard.join('') : '';
  });
  return [...writtenTerms(cellsOf(query, '')), ...sounds.filter((sound) => sound !== '')];
}

/** Gives for a text, written in one or more ways (normalised), the few names that resemble it most; indexes the names when first asked. */
export function createNearest(
  entries: readonly Entry[],
  read: ReadAloud,
): (queries: readonly string[]) => readonly Hit[] {
  let index: MiniSearch<{ id: number; terms: string }> | undefined;
  const make = () => {
    const split = (text: string) => text.split(' ');
    const made = new MiniSearch<{ id: number; terms: string }>({
      fields: ['terms'],
      tokenize: split,
      processTerm: (term) => term,
    });
    made.addAll(
      entries.map(({ fields }, id) => {
        const names = fields.filter(({ field }) => field !== 'quote' && field !== 'line');
        const terms = names.flatMap(({ cells }) => [...writtenTerms(cells), ...heardTerms(cells)]);
        return { id, terms: [...new Set(terms)].join(' ') };
      }),
    );
    return made;
  };
  return (queries) => {
    index ??= make();
    const terms = new Set(queries.flatMap((query) => queryTerms(query, read)));
    const results = index.search([...terms].join(' '), {
      prefix: (term) => isLatin(term) && term.length >= 4,
      fuzzy: (term) => (isLatin(term) && term.length >= 4 ? FUZZINESS : false),
    });
    const enough = (results[0]?.score ?? 0) * SHARE_OF_BEST;
    return results
      .filter(({ score, queryTerms: shared }) => score >= enough && queries.some((query) => resembles(query, shared)))
      .slice(0, MOST)
      .flatMap(({ id }): Hit[] => {
        const entry = entries[id];
        const [name] = entry?.fields ?? [];
        return entry && name
          ? [{ findable: entry.findable, field: 'name', text: name.text, ranges: [], pinyin: null, inEnglish: [] }]
          : [];
      });
  };
}
