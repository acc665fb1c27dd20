/** What importing says in English. */
import type { Issue } from '../../model/import/issue';
import type { FilesWords } from './files.zh';
import { plural } from './plural';

const line = ({ line: at, feature, name }: Issue) => {
  if (feature === undefined) return `Line ${at}`;
  const aside = [name && `“${name}”`, at && `line ${at}`].filter(Boolean).join(', ');
  return `Feature ${feature}${aside ? ` (${aside})` : ''}`;
};

export const importsEn: FilesWords['imports'] = {
  title: 'Import your own data',
  lead: 'Choose a GeoJSON, CSV, KML or KMZ file, or drop it here.',
  limits: 'At most 50 MB and 100,000 features.',
  privacy: 'The file is read on this device alone: not uploaded, not in the address, gone when the page is closed.',
  choose: 'Choose a file',
  drop: 'Let go to read this file',
  one: 'One file at a time: the first is read.',
  reading: (name) => `Reading “${name}”`,
  steps: {
    read: 'reading the file',
    decode: 'decoding the text',
    parse: 'splitting into rows',
    check: 'checking positions',
    index: 'preparing the map',
  },
  cancel: 'Cancel',
  cancelled: (name) => `“${name}” was not imported; what was on the map is unchanged.`,
  file: (name) => `“${name}”: `,
  fileFaults: {
    empty: () => ({ title: 'The file is empty', body: 'There is nothing in it.' }),
    tooLarge: ({ count, limit }) => ({
      title: 'The file is too large',
      body: `It has ${count} MB; at most ${limit} MB are read at once. It can be split, or columns left out.`,
    }),
    tooMany: ({ count, limit }) => ({
      title: 'Too many features',
      body: `${count === undefined ? 'There are more' : `It has ${count}; there may be no more`} than ${limit} at once. It can be split.`,
    }),
    spreadsheet: () => ({
      title: 'This is a workbook',
      body: 'Excel files and the like are not read here. Save it as CSV in the spreadsheet, then import that.',
    }),
    archive: ({ value }) => ({
      title: 'No KML in the archive',
      body: `It holds: ${value || '(nothing)'}. If it is a shapefile, convert it to GeoJSON first.`,
    }),
    binary: () => ({
      title: 'This is not a text file',
      body: 'GeoJSON, CSV, KML and KMZ can be read; this looks like a picture, an archive or something else.',
    }),
    encoding: ({ line: at, value }) => ({
      title: at === undefined ? 'The text cannot be read' : `Line ${at} cannot be read as text`,
      body: `The bytes are neither UTF-8 nor GB18030${value ? `: ${value}` : ''}. Save it as UTF-8 and try again.`,
    }),
    jsonSyntax: ({ line: at, character, value }) => ({
      title: `Line ${at} is not valid JSON`,
      body: value
        ? `From character ${character} it says “${value}”.`
        : 'It breaks off there; the file may be incomplete.',
    }),
    jsonRoot: ({ field, value }) => ({
      title: 'JSON, but not GeoJSON',
      body: `The outermost ${field ? 'type' : 'value'} is “${value}”; it should be FeatureCollection, Feature or a geometry.`,
    }),
    noFeatures: ({ value }) => ({ title: '“features” is not a list', body: `It says “${value}”.` }),
    crs: ({ value }) => ({
      title: 'The coordinates are not longitude and latitude',
      body: `The file names the coordinate system “${value}”. Convert it to WGS-84 or CGCS2000 degrees first.`,
    }),
    xmlSyntax: ({ line: at, value }) => ({ title: `Not valid XML near line ${at}`, body: `There: ${value}.` }),
    xmlRoot: ({ value }) => ({
      title: 'This is not KML',
      body: `The outermost element is “${value}”; it should be kml.`,
    }),
    doctype: ({ line: at }) => ({
      title: `Line ${at} declares a DOCTYPE`,
      body: 'KML needs none, and the entities in it could expand without end, so such a file is not read.',
    }),
    zipBroken: () => ({ title: 'The archive cannot be unpacked', body: 'It may be incomplete or damaged.' }),
    zipBomb: ({ value, count, limit }) => ({
      title: 'The archive would unpack to too much',
      body: `“${value}” in it unpacks to ${count} MB; at most ${limit} MB are read.`,
    }),
    openQuote: ({ line: at, value, count }) => ({
      title: 'Quotation marks do not match',
      body: `They do not match in ${plural(count, 'line')}; reading stopped at line ${at}: ${value}.`,
    }),
    noColumns: ({ value }) => ({
      title: 'No columns recognised as longitude and latitude',
      body: `The columns are: ${value}. Please say which two.`,
    }),
    ambiguousColumns: ({ value }) => ({
      title: 'More than one pair could be longitude and latitude',
      body: `There are: ${value}. Please say which two.`,
    }),
    noRows: ({ value }) => ({
      title: 'No features in it',
      body: value ? `Only names of columns: ${value}.` : 'The list of features is empty.',
    }),
    noReader: () => ({
      title: 'The program that reads files could not be fetched',
      body: 'There is probably no network. Try again with one; once installed, none is needed.',
    }),
    unreadable: ({ value }) => ({
      title: 'It could not be read',
      body: `Something unforeseen went wrong: ${value ?? ''}.`,
    }),
  },
  rowFaults: {
    mixedEncoding: (issue) => ({
      title: `${line(issue)} is encoded otherwise`,
      body: `Other lines are UTF-8, this one is not; read as GB18030 it says “${issue.value}”.`,
    }),
    quote: (issue) => ({ title: `${line(issue)}: quotation marks do not match`, body: `It says: ${issue.value}.` }),
    cells: (issue) => ({
      title: `${line(issue)} has another number of cells`,
      body: `${plural(issue.limit, 'column')}, but ${plural(issue.count, 'cell')} here: ${issue.value}.`,
    }),
    notNumber: (issue) => ({
      title: `${line(issue)}: no longitude and latitude`,
      body: `The column ${issue.field} says “${issue.value}”.`,
    }),
    halfPosition: (issue) => ({
      title: `${line(issue)} has half a position`,
      body: `The column ${issue.field} is empty; the other half says “${issue.value}”.`,
    }),
    outOfRange: (issue) => ({
      title: `${line(issue)}: position out of range`,
      body: `As longitude and latitude it reads “${issue.value}”; they should be within ±180 and ±90.`,
    }),
    swapped: (issue) => ({
      title: `${line(issue)}: longitude and latitude seem swapped`,
      body: `Longitude first it reads “${issue.value}”, a latitude beyond ±90.`,
    }),
    projected: (issue) => ({
      title: `${line(issue)}: projected coordinates`,
      body: `It says “${issue.value}”, which looks like metres. Convert them to degrees first.`,
    }),
    notFeature: (issue) => ({
      title: `${line(issue)} is not a feature`,
      body: `${issue.field === 'type' ? 'Its type' : 'It'} says “${issue.value}”; it should be Feature.`,
    }),
    noGeometry: (issue) => ({
      title: `${line(issue)} has no geometry member`,
      body: 'A feature without a place should say "geometry": null.',
    }),
    geometryType: (issue) => ({
      title: `${line(issue)}: unknown kind of geometry`,
      body: `Its type says “${issue.value}”.`,
    }),
    coordinates: (issue) => ({
      title: `${line(issue)}: coordinates are not a list`,
      body: `They say “${issue.value}”.`,
    }),
    position: (issue) => ({
      title: `${line(issue)}: a position cannot be read`,
      body: `It says “${issue.value}”; it should be two numbers.`,
    }),
    lineShort: (issue) => ({
      title: `${line(issue)}: the line is none`,
      body: `It has ${plural(issue.count, 'point')}; it needs 2.`,
    }),
    ringShort: (issue) => ({
      title: `${line(issue)}: the area is none`,
      body: `Its edge has ${plural(issue.count, 'point')}; it needs 4, the last equal to the first.`,
    }),
    ringOpen: (issue) => ({
      title: `${line(issue)}: the area is not closed`,
      body: `Its edge does not end where it begins: ${issue.value}.`,
    }),
    wkt: (issue) => ({
      title: `${line(issue)}: no geometry`,
      body: `The column ${issue.field} says “${issue.value}”.`,
    }),
    tooDeep: (issue) => ({
      title: `${line(issue)}: collections too deep`,
      body: `Collections of geometries within collections, more than ${issue.limit} deep.`,
    }),
  },
  others: (count) => `And ${plural(count, 'other')}.`,
  untouched: 'Nothing was imported, and what was on the map is unchanged.',
  again: 'Choose the mended file',
  skip: (faulty, rest) => `Leave out ${faulty}, import the other ${rest}`,
  nothingLeft: 'Without these nothing is left.',
  latitudeFirst: 'Read it latitude first',
  longitude: 'Longitude column',
  latitude: 'Latitude column',
  readWith: 'Read with these',
  line: 'Line',
  datumQuestion: 'Which coordinates are these?',
  datumHint: 'The map shows them as chosen: compare with the streets. The wrong one is about 600 m off.',
  datumHintNoMap: 'The wrong one is about 600 m off.',
  datumFound: (name) => `The columns look like ${name}.`,
  datums: {
    wgs84: { name: 'WGS-84 / CGCS2000', where: 'Tianditu, GPS, surveys' },
    gcj02: { name: 'GCJ-02', where: 'Amap, Tencent, most Chinese apps' },
    bd09: { name: 'BD-09', where: 'Baidu' },
  },
  counted: (count) => `${plural(count, 'feature')} read`,
  inside: (count) => `${count} on the map`,
  outside: (count) => `${count} beyond this map, not to be seen`,
  allOutside: 'All positions lie beyond this map: they are in the table only.',
  comma: '; ',
  skipped: (count) => `${count} left out`,
  notes: {
    html: (issue) =>
      `${plural(issue.count, 'feature')} with web page code in a property (first: ${line(issue).toLowerCase()}, “${issue.field}”); it is shown as text and never run.`,
    duplicateHeader: ({ value }) => `Columns of the same name: ${value}. The later ones got a number; nothing is lost.`,
    noPlace: ({ count }) => `${count} without a position: in the table, not on the map.`,
    otherEncoding: ({ value }) => `The file was read as ${value}.`,
    networkLinks: ({ count }) =>
      `${plural(count, 'network link or overlay', 'network links or overlays')} in the file; nothing was fetched.`,
    noHeader: () => 'The first line looks like data: the columns are numbered.',
  },
  accept: 'Import',
  added: (name, count) => `“${name}” imported, ${plural(count, 'feature')}.`,
  layers: (count) => `${plural(count, 'layer')} imported`,
  visible: 'Shown',
  colour: 'Colour',
  colours: { ink: 'Ink', teal: 'Teal', orange: 'Orange', violet: 'Violet', green: 'Green' },
  size: 'Size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
  zoom: 'Show all',
  table: 'Table',
  find: 'Find in the table',
  amount: (count) => `${count}`,
  matched: (matched, count) => `${matched} of ${count}`,
  firstRows: (count) => `only the first ${count} rows are listed`,
  number: 'No.',
  showRow: (number) => `Show number ${number} on the map`,
  noMatch: 'No row has these words.',
  remove: 'Remove',
  removed: (name) => `“${name}” removed.`,
  lost: (name) => `The data of “${name}” is gone (the browser ran short of memory); please import it again.`,
};
