/** The words of the ledger in English; quotations stay in Chinese. */
import type { SortKey } from '../../model/ledgerTable';
import type { Verdict } from '../../model/verdict';
import type { LedgerWords } from './ledger.zh';

const verdicts: Record<Verdict, string> = {
  done: 'Reported complete',
  award: 'Award reported',
  progress: 'Under way',
  replanned: 'Listed again for 2023',
  'no-mention': 'Not mentioned again',
  unclear: 'Too little said',
  plan: 'Planned',
};
const shortVerdicts: Record<Verdict, string> = {
  ...verdicts,
  done: 'Complete',
  award: 'Award',
  replanned: 'Again',
};
const sortKeys: Record<SortKey, string> = { name: 'name', category: 'category', unit: 'unit', verdict: 'follow-up' };
const things = (count: number) => `${count} thing${count === 1 ? '' : 's'}`;

export const ledgerEn: LedgerWords = {
  title: (count, year, report) => `${things(count)} planned for ${year}: what the ${report} report says`,
  lead: 'On the left the sentence that plans, on the right the sentence of the later report. ',
  caveat: 'The report on 2021 is not among the sources',
  caveatEnd: ': “not mentioned again” is not the same as not done.',
  tabs: { label: 'The two pages of this section', ledger: 'Things', numbers: 'Numbers' },
  verdicts,
  shortVerdicts,
  verdictFilter: 'Filter by follow-up',
  all: 'All',
  bar: (parts, total) =>
    `${things(total)}: ${parts.map(({ verdict, count }) => `${verdicts[verdict]} ${count}`).join(', ')}`,
  filters: (active) => (active > 0 ? `Filters (${active})` : 'Filters'),
  download: 'Export CSV',
  fileName: 'jianghan-promises.csv',
  shown: (shown, all) => (shown === all ? `${things(all)}` : `${shown} of ${things(all)}`),

  caption: (count) => `Plans beside the later report, ${things(count)}`,
  columns: { thing: 'Thing', promise: 'The plan', later: 'The later report', verdict: 'Follow-up' },
  sortKeys,
  sort: 'Sort by',
  sortBy: (key) => `Sort by ${sortKeys[key]}`,
  answered: (year, count) => `Planned for ${year} · ${things(count)}`,
  unanswered: (year, count) => `Planned for ${year} only · ${things(count)}`,
  unansweredNote: 'There is no later report to read beside; all stand as “Planned”.',
  missing: (report) => `This was not found in the ${report} report.`,
  notReviewed: (report) =>
    `The review in the ${report} report does not have this; its plan for the next year lists it again.`,
  inPassing: (report) => `The ${report} report only names this in passing; how far it came cannot be told.`,
  noReportYet: 'There is no later report yet.',
  echo: (name, verdict) =>
    `“${name}”, planned in the same sentence, has a follow-up: ${verdicts[verdict].toLowerCase()}. `,
  onMap: 'See on the map',
  inList: 'Not on the map; see in the list',

  emptyTitle: 'Nothing that passes the filters was planned',
  emptyBody: (count) => `${things(count)} pass the filters; the reports say only what was done, or name them.`,
  emptyVerdict: (verdict) => `Nothing here is “${verdicts[verdict]}”`,
  showAll: 'Show every follow-up',

  rulesTitle: (version) => `How the word is chosen (rules, version ${version})`,
  rulesLink: 'How the word is chosen',
  rulesLead:
    'Only the words of the two reports count; the word is derived from the sentences by program, never typed in. The later report’s review is read first, then its plan. The first word that fits is taken:',
  rules: [
    { verdict: 'award', text: 'The review says that the thing was selected or given an award.' },
    {
      verdict: 'done',
      text: 'The review says built, in use, opened, or that a renovation or upgrade was carried out.',
    },
    {
      verdict: 'progress',
      text: 'The review says clearance, land supply, start, construction, speeding up: a process, not its end.',
    },
    { verdict: 'replanned', text: 'The review does not have it; the later report’s plan for 2023 lists it again.' },
    {
      verdict: 'unclear',
      text: 'The later report names it only in its glossary or in passing; how far it came cannot be told.',
    },
    { verdict: 'no-mention', text: 'It was not found in the later report.' },
    { verdict: 'plan', text: 'It is planned for 2023 only; there is no later report to read beside.' },
  ],
  rulesNotes: [
    'Where the review has several sentences about a thing, the furthest step counts; all of them are shown on the right.',
    'The word says how far the thing came, not whether a plan was met. Two sentences may differ in scope; where they do, a note says so.',
    'Where a thing has no follow-up of its own but a related one, planned in the same sentence, has, a note under “Not mentioned again” says so.',
    'The report on 2021 is not among the sources: what was finished in 2021 and not written of later cannot be seen here.',
    'Things that were never planned are not in this table; what the reports say of them is on their cards in Explore.',
    'When a rule changes, the version goes up by one.',
  ],
  csvColumns: [
    'id',
    'thing',
    'category',
    'unit',
    'plan',
    'plan sentences',
    'later report',
    'later sentences',
    'follow-up',
    'rules version',
  ],
};
