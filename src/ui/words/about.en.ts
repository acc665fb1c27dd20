/** The words of 关于本图 in English. */
import type { AboutWords } from './about.zh';

export const aboutEn: AboutWords = {
  lead: 'What two government work reports of Jianghan District say, thing by thing on a map, each with the report’s own sentence.',
  notOfficial:
    'This is not a government site and does not speak for the district. It quotes what the reports say and adds no guesses.',
  sourcesTitle: 'Sources',
  report: (title, by, at, on) => `${title}: delivered by ${by} on ${on}, ${at}`,
  reviews: (done, planned) => `reviews ${done}, plans ${planned}`,
  gap: 'The report on 2021 is not among the sources: a plan for 2021 that a later report does not repeat is “not mentioned again”, which is not the same as not done.',
  placesTitle: 'Where positions come from, and how sure they are',
  places:
    'Coordinates are WGS-84, longitude first. Every position states a radius (about 90 % sure the true centre lies within) and its basis. A thing known only to lie in a zone lights up the zone and gets no mark; what is not known is not drawn.',
  kinds: {
    exact: 'reliable position',
    street: 'known to a street or block',
    area: 'drawn as an area, or known by zone',
    district: 'whole district',
    unknown: 'not on the map',
  },
  kindsTitle: 'Things by how well they are placed',
  layoutTitle: 'One core, two axes, five zones',
  layout:
    'The layout comes from the glossary of the 2020 report. Its extents are indicative drawings along the streets and banks the report names, not legal boundaries.',
  missingTitle: 'Not drawn',
  missing: [
    'The Huangxiao and Jichang rivers run in culverts here and are not drawn as water.',
    'Metro line 12 is drawn only where its course is known.',
    'Sub-district boundaries and building outlines are not in the sources.',
    'The district outline is off by default: a public map needs approval to show it.',
  ],
  readTitle: 'Every sentence was read',
  read: 'Each sentence of both reports is quoted by a thing or a number, or was read and marked as works without a name, a programme, or general text.',
  licencesTitle: 'Licences',
  licences: [
    'Roads, water, rail: © OpenStreetMap contributors, ODbL 1.0; the generalised basemap made from them is available under ODbL too.',
    'Category icons: maki, temaki (CC0).',
    'Code: MIT. Map engine: MapLibre GL JS (BSD-3-Clause).',
  ],
  privacyTitle: 'Privacy',
  privacy:
    'No account, no outside requests, nothing collected. Filters and the chosen thing are in the address so that it can be passed on; your position never is and never leaves this device.',
  dataTitle: 'Open data',
  data: 'The data is published under data/ as GeoJSON and JSON, with a JSON Schema.',
};
