/** The words of the search results in English, loaded with them. */
import type { SearchWords } from './search.zh';

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

export const searchEn: SearchWords = {
  results: 'Search results',
  groups: { things: 'Things', spots: 'Stations and places', sentences: 'In the reports', nearest: 'Similar names' },
  counts: {
    things: String,
    spots: String,
    sentences: counted('sentence', 'sentences'),
    nearest: String,
  },
  moreThings: (shown, found) =>
    shown === found ? `See all ${found} in the list` : `See ${shown} in the list (${found - shown} hidden by filters)`,
  moreSpots: (count) => `${count} more places`,
  moreSentences: counted('more sentence', 'more sentences'),
  alias: 'also written',
  because: (reason) => ` (${reason})`,
  kinds: { station: 'Station', road: 'Road', park: 'Park', lake: 'Lake' },
  unit: 'Layout unit',
  lines: (lines) => `Metro ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`,
  construction: 'under construction',
  startHere: 'see what is near',
  startOnRoad: 'see what is near its middle',
  outside: 'outside the district',
  source: (report, about) => `${report} report · ${about}`,
  nothing: (text) => `Neither report says “${text}”. Other names and pinyin were searched too.`,
  loading: 'Reading pinyin and the reports…',
  failed: 'Pinyin and the reports could not be read; only words as written are searched. Press the field to try again.',
  keys: { choose: 'choose', open: 'open', close: 'close' },
};
