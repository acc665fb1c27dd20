import { plural } from './plural';
import type { SlidesWords } from './slides.zh';

export const slidesEn: SlidesWords = {
  make: 'PPTX slides',
  hint: 'One slide a view; texts and tables can be edited',
  drawing: (done, total) => `Drawing map ${done} of ${total}`,
  writing: 'Writing the slides…',
  cancel: 'Stop',
  cancelled: 'Stopped before it was done.',
  failed:
    'The slides were not made: the map could not be drawn, or the program could not be fetched. Nothing here has changed; try again.',
  saved: (name) => `Saved as ${name}`,

  language: 'en-US',
  fileKind: 'slides',
  of: (number, total) => `${number} / ${total}`,
  contents: 'Steps',
  text: 'Text',
  filterName: 'Filters',
  quote: 'Quotation',
  source: (report, date) => `Jianghan District government work report (${report}), ${date}`,
  filter: (text, count) => `Filters: ${text} (${plural(count, 'thing', 'things')})`,
  columns: { number: 'No.', name: 'Thing', category: 'Category', year: 'Year' },
  year: (year, tense) => (tense === 'planned' ? `${year} plan` : String(year)),
  planned: 'plan',
  table: (title) => `${title}: number, thing, category, four cells, year`,
  more: (count) => `${plural(count, 'more thing', 'more things')} on the next slide.`,
  continued: (title, page, pages) => (pages > 1 ? `${title} (continued, ${page} of ${pages})` : `${title} (continued)`),
  legend: (signs) => signs.map(([sign, word]) => `${sign} ${word}`).join('   '),
  numbers: 'Dark numbers are on the map; light ones are not: only the zone is known, or the report does not say where.',
  mapName: 'Map',
  map: (title, numbers) =>
    numbers === 0
      ? `Map of Jianghan District: ${title}.`
      : `Map of Jianghan District: ${title}, with ${plural(numbers, 'number', 'numbers')} as in the table.`,
  north: 'N',
  qr: 'Scan for\nthis view',
  qrWhole: 'Scan to open',
  qrName: 'QR code',
  qrOf: (address) => `QR code of ${address}`,
  indicative: 'Zones are indicative',
  made: (date) => `Made on ${date}`,

  end: 'Sources and how to read',
  sources: 'Sources',
  report: (title, by, at, on, number) => `${title}, ${by}, delivered on ${on} at ${at}${number ? `, ${number}` : ''}`,
  gap: 'The report on 2021 is not among the sources: a plan for 2021 that later reports do not name is “not mentioned again”, which does not mean not done.',
  reading: 'How to read',
  cells:
    'The four cells are what the reports say of 2020, the plan for 2021, 2022 and the plan for 2023; the dotted line is the missing report on 2021.',
  yearColumn: '“Year” is that of the statement the table rests on; “plan” is what a report announces, not an outcome.',
  facts: 'Coordinates, licence, notice',
  coordinates: (text) => `Coordinates: ${text}`,
  licence: (text) => `Licence: ${text}`,
  address: (text) => `Address: ${text}`,
};
