/** A whole report, set as prose: title matter, opening, sections, and the glossary as its last section. */
import type { ComponentChildren } from 'preact';
import type { GlossaryTerm } from '../../../geo/schema/published';
import { openSentence } from '../../model/actions';
import type { Excerpt, ReaderParagraph, ReaderSection } from '../../model/reader';
import { useAct } from '../../store';
import { follow } from '../common/useAddress';
import { ParagraphView } from './ParagraphView';
import { Line } from './Runs';
import { numberOf, useReader } from './readerContext';
import type { Highlights } from './useFind';
import { useReportWords } from './useReportWords';

interface PartProps {
  highlights: Highlights;
  /** What to draw; `null` draws all. */
  excerpt: Excerpt | null;
}

/** Where the text uses a term, in the interface's own voice below the entry. */
function Uses({ term }: { term: GlossaryTerm }) {
  const report = useReportWords();
  const act = useAct();
  const { reader, base } = useReader();
  const uses = reader.usesOf.get(term.id) ?? [];
  if (uses.length === 0) return <p class="entry-uses">{report.glossary.unused}</p>;
  return (
    <p class="entry-uses">
      {report.glossary.uses}
      {uses.map((id) => (
        <a key={id} href={`${base}&s=${id}`} onClick={follow(() => act(openSentence(id)))}>
          {report.sentenceNumber(numberOf(id))}
        </a>
      ))}
    </p>
  );
}

/** Paragraphs one after the other; a stretch that is left out leaves one line that says so. */
function Paragraphs({ list, highlights, excerpt }: PartProps & { list: readonly ReaderParagraph[] }) {
  const report = useReportWords();
  const children: ComponentChildren[] = [];
  let skipped = 0;
  const tellSkipped = (key: string) => {
    if (skipped > 0) {
      children.push(
        <p key={`before-${key}`} class="skipped">
          {report.skipped(skipped)}
        </p>,
      );
    }
    skipped = 0;
  };
  for (const paragraph of list) {
    if (excerpt && !excerpt.paragraphs.has(paragraph.id)) {
      skipped += 1;
      continue;
    }
    tellSkipped(paragraph.id);
    children.push(<ParagraphView key={paragraph.id} paragraph={paragraph} highlights={highlights} />);
    if (paragraph.entry) children.push(<Uses key={`uses-${paragraph.id}`} term={paragraph.entry} />);
  }
  tellSkipped('end');
  return <>{children}</>;
}

function Section({ section, highlights, excerpt }: PartProps & { section: ReaderSection }) {
  const report = useReportWords();
  const { id, level, heading, paragraphs } = section;
  const Heading = level === 1 ? 'h2' : 'h3';
  const entries = paragraphs.filter((paragraph) => paragraph.entry).length;
  return (
    <>
      <Heading id={id} tabIndex={-1}>
        <Line text={heading} highlights={highlights.get(id)} />
        {entries > 0 && <small> {report.glossary.entries(entries)}</small>}
      </Heading>
      <Paragraphs list={paragraphs} highlights={highlights} excerpt={excerpt} />
    </>
  );
}

/** A line that ends no sentence stands at the right once the notice's text is over: who issued it, and when. */
function noticeClass(lines: readonly string[], index: number): string | undefined {
  const lastOfText = lines.findLastIndex((line) => /[。：]$/.test(line));
  if (index > lastOfText) return 'notice-signature';
  return /[。]$/.test(lines[index] ?? '') ? 'notice-text' : undefined;
}

export function Prose({ highlights, excerpt }: PartProps) {
  const { reader } = useReader();
  const { notice, title, back, opening, sections } = reader;
  const [name = '', ...below] = title;
  return (
    <article class="prose" lang="zh-CN" data-testid="report-text" data-report={reader.id}>
      {!excerpt && notice.length > 0 && (
        <div class="notice">
          {notice.map((line, index) => (
            <p key={line} class={noticeClass(notice, index)}>
              <Line text={line} highlights={highlights.get(`notice-${index}`)} />
            </p>
          ))}
        </div>
      )}
      <h1>
        <Line text={name} highlights={highlights.get('title-0')} />
      </h1>
      <div class="below-title">
        {below.map((line, index) => (
          <p key={line}>
            <Line text={line} highlights={highlights.get(`title-${index + 1}`)} />
          </p>
        ))}
      </div>
      <Paragraphs list={opening} highlights={highlights} excerpt={excerpt} />
      {sections
        .filter(({ id }) => !excerpt || excerpt.sections.has(id))
        .map((section) => (
          <Section key={section.id} section={section} highlights={highlights} excerpt={excerpt} />
        ))}
      {!excerpt && back.length > 0 && (
        <div class="back-matter">
          {back.map((line, index) => (
            <p key={line}>
              <Line text={line} highlights={highlights.get(`back-${index}`)} />
            </p>
          ))}
        </div>
      )}
    </article>
  );
}
