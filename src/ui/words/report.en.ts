/** What the reader says in English; the reports themselves exist in Chinese only. */
import type { ReportWords } from './report.zh';

export const reportEn: ReportWords = {
  title: (report) => `${report} report, full text`,
  choose: 'Choose a report',
  report: (report) => `${report} report`,
  delivered: (on, at) => `${on}, ${at}`,
  onlyChinese:
    'The reports exist in Chinese only and are shown as they are. Point at an underlined name to read it in English; press it to open its card.',
  contents: 'Contents',
  openContents: (section) => (section ? `Contents, now reading: ${section}` : 'Contents'),
  unitOfThings: 'things',
  counts: 'The number is how many things the section names.',
  share: ({ sentences, withThings, onMap }) =>
    `${sentences} sentences (glossary included): ${withThings} speak of things, and things of ${onMap} of these can be seen on the map. The others name no thing; most are figures, programmes and general statements.`,

  narrow: { named: 'Only paragraphs that name things', filtered: 'Only paragraphs about what is filtered' },
  filters: 'Filters',
  paragraphs: (count, all) => `${count} of ${all}`,
  skipped: (count) => (count === 1 ? '1 paragraph left out' : `${count} paragraphs left out`),
  nothingLeft: {
    title: 'This report does not mention what is filtered',
    elsewhere: (sentences, report) =>
      `The ${report} report does, in ${sentences === 1 ? '1 sentence' : `${sentences} sentences`}.`,
    nowhere: 'Nor does the other one.',
    open: (report) => `Open the ${report} report`,
    all: 'Show the full text',
    changeFilters: 'Change filters',
  },

  find: {
    label: 'Find in this report',
    placeholder: 'Find in the text',
    count: (at, all) => (all === 0 ? 'not found' : `${at} of ${all}`),
    announce: (text, all) => (all === 0 ? `“${text}” is not in this report` : `“${text}” found ${all} times`),
    next: 'Next',
    previous: 'Previous',
    clear: 'Clear',
  },

  sentenceNumber: (number) => `Sentence ${number}`,
  sentenceLink: (number) => `Link to sentence ${number}`,
  sentenceUnknown: (number) => `This report has no sentence ${number}.`,
  copyLink: 'Copy link',
  copied: 'Address of the sentence copied; it opens right here.',
  copyRefused: 'This browser does not allow copying. The address bar holds the address of the sentence.',
  unmark: 'Remove the mark',
  moveBetween: 'On a sentence number, ← → go from sentence to sentence',

  thing: (name, category, onMap) => `${name} · ${category}${onMap ? '' : ' · not on the map'}`,
  alsoNamed: (name) => `The same words also name: ${name}`,

  glossary: {
    entries: (count) => `${count} entries`,
    number: (number) => `Glossary ${number}`,
    toEntry: 'Go to this entry in the glossary',
    uses: 'Used in',
    unused: 'The text does not use this term.',
  },

  strip: {
    label: 'The paragraph being read',
    nothing: 'Read on: the map keeps only what the paragraph names.',
    still: (all) => `The map does not follow; it shows all ${all} things.`,
    none: 'This paragraph names no thing.',
    things: (count) => (count === 1 ? '1 thing here' : `${count} things here`),
    filtered: (count) => `${count} after filters`,
    kinds: { mark: 'on the map', zone: 'zone only', none: 'not on the map' },
    solid: 'solid = on the map',
    dashed: 'dashed = not on the map',
  },
  follow: 'Map follows',
  showMap: 'Map',
  showText: 'Text',

  loading: 'Reading the report…',
  failed: {
    title: 'The report could not be read',
    body: 'The text file was not available or is incomplete. Map, list and the sentences on the cards still work. You can try again; if that fails, send the lines below to the maintainer.',
    retry: 'Try again',
  },
};
