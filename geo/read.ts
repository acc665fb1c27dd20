/**
 * From a seed (a report as somebody's text file) back to headings, paragraphs and sentences.
 * The 2020 file breaks lines, and words, every 27 characters with blank lines in between; the 2022
 * file is Markdown whose page breaks fall inside sentences. White space carries no meaning in either.
 */

import type { GlossaryTerm, Paragraph, ReportText, Section } from './schema/published.ts';
import type { ReportId } from './schema.ts';

/** Characters a printed line of the 2020 file holds; a shorter one that ends a sentence ends the paragraph. */
const FULL_LINE = 26;
const ANNEX = '附件';
const GLOSSARY = '名词解释';
/** Lines of the covering notice of the 2022 file, which end no sentence but are complete. */
const FRONT_LINES = 8;
const SENTENCE = /[^。！？]*[。！？][”）]*|[^。！？]+$/g;
const HEADING_1 = /^[一二三]、[^。，]*$/;
const HEADING_2 = /^（[一二三四五六七八]）[^。]*$/;
const PARAGRAPH_END = /[。！？：!][”）]*$/;

/** Paragraphs whose predecessor does not show that it has ended: it fills its last line, or is a title. */
const PARAGRAPH_STARTS =
  /^(——2020|武汉市江汉区人民政府副区长|各位代表|全面加强公共卫生事业建设。|着力打造武汉国家中心城市金|抄送：)/;
/** First lines are indented by two characters, which the file does not show. */
const INDENT = 2;

/** A page break of the 2022 file cut a name in two and left an English word where the sentence needs 和. */
const PAGE_BREAK_WORD = /(?<=精神)\s*and\s*习近\s*平/;

/** Drops white space next to anything but ASCII on both sides: the reports set none inside Chinese text. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .trim();
}

/** The text with all white space gone: what "verbatim" is compared on. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Width in full-width characters. */
function width(line: string): number {
  return [...line].reduce((sum, character) => sum + (character <= '~' ? 0.5 : 1), 0);
}

/** Paragraphs of the 2020 file: lines are joined until one is short and ends a sentence. */
function linesToBlocks(seed: string): string[] {
  const lines = seed.split('\n').map((line) => line.trim());
  const blocks: string[] = [];
  let open = '';
  let term = 1;
  let inGlossary = false;
  const close = () => {
    if (open) blocks.push(open);
    open = '';
  };
  for (const line of lines.filter(Boolean)) {
    const startsTerm = inGlossary && line.startsWith(`${term}.`);
    if (startsTerm) term += 1;
    const stands = standsAlone(line);
    if (startsTerm || stands || PARAGRAPH_STARTS.test(line)) close();
    if (line === GLOSSARY) inGlossary = true;
    const room = open ? width(line) : width(line) + INDENT;
    open += open && /\w$/.test(open) && /^\w/.test(line) ? ` ${line}` : line;
    if (stands || (PARAGRAPH_END.test(line) && room < FULL_LINE)) close();
  }
  close();
  return blocks;
}

/** Paragraphs of the 2022 file: a block that does not end a sentence goes on after the page break. */
function markdownToBlocks(seed: string): string[] {
  const blocks: string[] = [];
  for (const raw of seed.split(/\n\s*\n/)) {
    const isHeading = /^\s*#/.test(raw);
    const block = raw.replace(/[*#]/g, '').trim();
    if (!block) continue;
    const last = blocks.at(-1);
    const isComplete =
      last === undefined || blocks.length <= FRONT_LINES || PARAGRAPH_END.test(last) || standsAlone(last);
    const goesOn = !isComplete && !isHeading && !PARAGRAPH_STARTS.test(block);
    if (goesOn) blocks[blocks.length - 1] = last + block;
    else blocks.push(block);
  }
  return blocks;
}

/** Headings take a line of their own in both files. */
function standsAlone(line: string): boolean {
  const text = tidy(line);
  return HEADING_1.test(text) || HEADING_2.test(text) || text === ANNEX || text === GLOSSARY;
}

/** A paragraph whose first sentence is short and undivided opens with its own heading. */
function opensWithLead(text: string, underHeading2: boolean): boolean {
  const [first = ''] = text.match(SENTENCE) ?? [];
  return underHeading2 && first.length < text.length && /^[^，]{1,19}。$/.test(first);
}

/** Restores a report: every sentence once, in reading order, numbered `<report>-<n>` from 1. */
export function readReport(id: ReportId, seed: string): ReportText {
  const repaired = seed.replace(PAGE_BREAK_WORD, '和习近平');
  const blocks = (id === '2020' ? linesToBlocks(repaired) : markdownToBlocks(repaired)).map(tidy);
  const report: ReportText = { id, front: [], back: [], opening: [], sections: [] };
  let count = 0;
  let section: Section | undefined;
  let begun = false;
  let ended = false;
  const paragraph = (text: string): Paragraph => ({
    lead: opensWithLead(text, section?.level === 2),
    sentences: (text.match(SENTENCE) ?? []).map((sentence) => {
      count += 1;
      return { id: `${id}-${count}`, text: sentence };
    }),
  });
  for (const block of blocks) {
    if (block.startsWith('各位代表：')) begun = true;
    if (block.startsWith('抄送：')) ended = true;
    if (!begun) report.front.push(block);
    else if (ended) report.back.push(block);
    else if (block === ANNEX) continue;
    else if (standsAlone(block)) {
      section = { level: HEADING_2.test(block) ? 2 : 1, heading: block, paragraphs: [] };
      report.sections.push(section);
    } else (section?.paragraphs ?? report.opening).push(paragraph(block));
  }
  return report;
}

/** All paragraphs of a report with the headings above them, in reading order. */
export function* paragraphs(report: ReportText): Generator<{ headings: string[]; paragraph: Paragraph }> {
  for (const paragraph of report.opening) yield { headings: [], paragraph };
  let top = '';
  for (const section of report.sections) {
    if (section.level === 1) top = section.heading;
    const headings = section.level === 1 ? [top] : [top, section.heading];
    for (const paragraph of section.paragraphs) yield { headings, paragraph };
  }
}

/** The official 名词解释 at the end of a report, one entry a term. */
export function readGlossary(report: ReportText): GlossaryTerm[] {
  const section = report.sections.find((candidate) => candidate.heading === GLOSSARY);
  if (!section) throw new Error(`${report.id}: no ${GLOSSARY} found`);
  return section.paragraphs.map((paragraph) => {
    const text = paragraph.sentences.map((sentence) => sentence.text).join('');
    const match = /^(\d+)\.\s*(.+?)：(.+)$/s.exec(text);
    const [, number, term, definition] = match ?? [];
    if (!number || !term || !definition) throw new Error(`${report.id}: not a glossary entry: ${text.slice(0, 30)}`);
    return {
      id: `${report.id}-term-${number}`,
      report: report.id,
      number: Number(number),
      term: term.replace(/^—/, '一'),
      definition,
      sentences: paragraph.sentences.map((sentence) => sentence.id),
    };
  });
}
