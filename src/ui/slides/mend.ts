/**
 * Puts right what the library writes wrongly or not at all: paragraphs that no schema allows, numbers given twice, parts that
 * are named and not there, one language for everything, tables without a head, shapes that say nothing to a reader of screens.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { FONT } from './look';
import { DECORATIVE } from './writer';

const DECORATION =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
/** Pictures are packed already. */
const STORED = { level: 0 } as const;

/** One set of properties a paragraph: the library repeats it before each run. */
const oneSetOfProperties = (xml: string) =>
  xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let isFirst = true;
    return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) => {
      const kept = isFirst ? properties : '';
      isFirst = false;
      return kept;
    });
  });

/** Every shape of a slide has a number of its own. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => {
    last += 1;
    return `${start}${last}"`;
  });
}

/** A title is the slide's title, without words of ours for whoever leaves it empty. */
const titles = (xml: string) => xml.replace(/<p:ph\s[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>');

/** The first row of a table is its head, and its name says what it holds. */
const tables = (xml: string) =>
  xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name=("[^"]*"))\/>/g, '$1 descr=$2/>');

/** Lines, grounds and dots are passed over. */
const decorations = (xml: string) =>
  xml.replaceAll(`name="${DECORATIVE}"></p:cNvPr>`, `name="${DECORATIVE}">${DECORATION}</p:cNvPr>`);

/** What was not said to be in another language is in the reader's. */
const inLanguage = (xml: string, language: string) => xml.replaceAll(' lang="en-US"', ` lang="${language}"`);

/** Each line of the speaker's notes is a paragraph. */
const notes = (xml: string) =>
  xml.replace(/(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)/g, (_, open: string, text: string, close: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `${open}${line}${close}`)
      .join('</a:p><a:p>'),
  );

/** Only parts that are there. */
const contentTypes = (xml: string, names: ReadonlySet<string>) =>
  xml.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) =>
    names.has(name) ? override.trim() : '',
  );

/** Han characters of what the reader adds are set in the same font. */
const theme = (xml: string) => xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FONT}"/>`);

function mended(name: string, xml: string, language: string, names: ReadonlySet<string>): string {
  if (name === '[Content_Types].xml') return contentTypes(xml, names);
  if (name.startsWith('ppt/theme/')) return theme(xml);
  if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) return inLanguage(notes(xml), language);
  if (/^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name))
    return inLanguage(decorations(tables(titles(numbered(oneSetOfProperties(xml))))), language);
  return xml;
}

/** `file`: a presentation as the library writes it. `language`: "zh-CN". */
export function mend(file: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  const zip: Zippable = {};
  for (const [name, bytes] of parts) {
    if (/\.(xml|rels)$/.test(name)) zip[name] = strToU8(mended(name, strFromU8(bytes), language, names));
    else zip[name] = [bytes, STORED];
  }
  return zipSync(zip);
}
