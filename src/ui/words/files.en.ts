/** What exporting and importing say in English. */
import type { FilesWords } from './files.zh';
import { importsEn } from './imports.en';
import { plural } from './plural';

export const filesEn: FilesWords = {
  files: {
    title: (count) => `Export ${plural(count, 'thing')}`,
    empty: 'Nothing passes the filters now, so there is nothing to export. Remove some of them first.',
    formats: {
      csv: { name: 'CSV', note: 'Opens in Excel, one row a thing' },
      geojson: { name: 'GeoJSON', note: 'WGS-84; geometry is null where the place is not known' },
      kml: { name: 'KML', note: 'Google Earth, Ovital' },
      clipboard: { name: 'Copy as a table', note: 'To paste into a spreadsheet or document' },
      png: { name: 'PNG picture', note: 'With legend, sources, date and filters' },
    },
    handout: { name: 'Handout…', note: 'numbered map and table, to print or save as PDF' },
    rows: (count) => plural(count, 'row'),
    features: (count) => plural(count, 'feature'),
    placed: (count) => `${count} with a shape`,
    saved: (name) => `Saved as “${name}”.`,
    copied: (count) => `${plural(count, 'row')} copied.`,
    copyRefused: 'This browser does not let a table be copied. The CSV can be downloaded.',
    failed: 'Not exported: a part of the program could not be fetched. It can be tried again.',
    size: 'Size',
    sizes: { hd: '16:9 (1920 × 1080)', uhd: '4K (3840 × 2160)', a4: 'A4 landscape (3508 × 2480)' },
    extent: 'Extent',
    extents: { view: 'The view as it is', district: 'The whole district' },
    drawing: 'Drawing the picture…',
    picture: {
      webgl:
        'This device cannot draw a picture of the map (the browser has no WebGL 2). The data can be exported all the same.',
      blank: 'The picture came out empty and was not saved. A smaller size may work.',
      failed: 'The picture could not be drawn. A smaller size may work.',
    },
    legend: 'Legend',
    counts: (inside, drawn, zone, unmapped) =>
      [
        inside === drawn ? `${drawn} on the map` : `${inside} in the picture (of ${drawn} on the map)`,
        ...(zone > 0 ? [`${zone} in a zone only`] : []),
        `${unmapped} not on the map`,
      ].join(', '),
    pile: 'several in one place',
    exportedOn: (date) => `Exported ${date}`,
    imported: 'Imported layers',
  },
  provenance: {
    title: 'Jianghan on one map',
    file: 'jianghan-map',
    filter: (text, count, total) => `Filter: ${text} (${count} of ${total})`,
    coordinates: 'WGS-84 (EPSG:4326), longitude first',
    licence: 'Facts, excerpts and indicative outlines CC BY 4.0; positions from OpenStreetMap ODbL 1.0',
    attribution:
      'Jianghan on one map; source: government work reports of Jianghan District (2020, 2022); © OpenStreetMap contributors',
    notice: 'Compiled from public documents, not official; outlines are indicative, not legal boundaries',
  },
  record: {
    columns: {
      id: 'id',
      name: 'name',
      otherName: 'Chinese name',
      aliases: 'other names',
      category: 'category',
      unit: 'unit',
      unitBasis: 'basis of unit',
      step: 'furthest step',
      year2020: '2020 reported',
      year2021: '2021 planned',
      year2022: '2022 reported',
      year2023: '2023 planned',
      statements: 'statements',
      kind: 'location',
      longitude: 'longitude',
      latitude: 'latitude',
      radius: 'radius of error (m)',
      within: 'within',
      address: 'address',
      basis: 'basis of location',
      sources: 'sources of location',
      shape: 'WKT',
      note: 'source and licence',
    },
    kinds: {
      exact: 'reliable',
      street: 'roughly here',
      area: 'by zone',
      district: 'whole district',
      unknown: 'not on the map',
    },
    comma: '; ',
    statement: (report, act, quote) => `[${report}] ${act}: “${quote}”`,
  },
  imports: importsEn,
};
