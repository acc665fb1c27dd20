// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { REPORTS, type ReportId } from '../../../geo/schema';
import { openSentence } from '../../../src/model/actions';
import { excerptOf, type Reader } from '../../../src/model/reader';
import { initialState, type State } from '../../../src/model/state';
import { applyUrl, decode } from '../../../src/model/url';
import { createStore, StoreProvider } from '../../../src/store';
import { SentenceLink } from '../../../src/ui/common/SentenceLink';
import { Prose } from '../../../src/ui/report/Prose';
import { ReaderProvider } from '../../../src/ui/report/readerContext';
import { data, readers } from '../../model/published';

const start = initialState(data);
const mentions = data.places.flatMap((place) => place.properties.mentions.map((mention) => ({ place, mention })));

function draw(children: ComponentChildren, state: State = start): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<StoreProvider value={createStore(state)}>{children}</StoreProvider>);
  return page;
}
function prose(reader: Reader, state?: State, things?: ReadonlySet<string>): HTMLElement {
  return draw(
    <ReaderProvider value={{ reader, base: '?mode=report' }}>
      <Prose highlights={new Map()} excerpt={things ? excerptOf(reader, things) : null} />
    </ReaderProvider>,
    state,
  );
}
const pages: Record<ReportId, HTMLElement> = { 2020: prose(readers['2020']), 2022: prose(readers['2022']) };
const sentenceIn = (page: HTMLElement, id: string) => page.querySelector<HTMLElement>(`[data-sentence="${id}"]`);
const openedBy = (link: Element | null | undefined) =>
  applyUrl(decode(new URLSearchParams(link?.getAttribute('href') ?? '')))(start);

describe('for every published mention', () => {
  test('"see in report" lands on a sentence of its report that is drawn', () => {
    const lost = mentions.filter(({ mention }) => {
      const link = draw(<SentenceLink sentence={mention.sentences[0]} />).querySelector('[data-testid=see-in-report]');
      const { mode, sentence } = openedBy(link);
      return mode !== 'report' || sentence === null || !sentenceIn(pages[mention.report], sentence);
    });
    expect(lost).toEqual([]);
  });

  test('each of its sentences says that it speaks of the thing', () => {
    const silent = mentions.flatMap(({ place, mention }) =>
      mention.sentences.filter((id) => {
        const things = sentenceIn(pages[mention.report], id)?.dataset.things?.split(' ');
        return !things?.includes(place.id);
      }),
    );
    expect(silent).toEqual([]);
  });

  test('a link in its sentence returns to the thing', () => {
    const withoutWay = mentions.filter(({ place, mention }) => {
      const links = mention.sentences.map((id) =>
        sentenceIn(pages[mention.report], id)?.querySelector(`[data-id="${place.id}"]`),
      );
      return !links.some((link) => link && openedBy(link).selected === place.id);
    });
    expect(withoutWay.map(({ place, mention }) => [place.id, mention.quote])).toEqual([]);
  });
});

describe('the text', () => {
  test.each(REPORTS)('of %s is drawn whole, every sentence once, word for word', (id) => {
    const drawn = [...pages[id].querySelectorAll<HTMLElement>('[data-testid=sentence]')].map((sentence) => {
      const copy = sentence.cloneNode(true) as HTMLElement;
      for (const added of copy.querySelectorAll('.sentence-number, sup, .visually-hidden')) added.remove();
      return [sentence.dataset.sentence, copy.textContent];
    });
    const written = [...readers[id].paragraphs.values()].flatMap(({ sentences }) =>
      sentences.map(({ id: key, text }) => [key, text]),
    );
    expect(drawn).toEqual(written);
  });

  test('has the notice above, the title, all headings, and the distribution below', () => {
    const lines = (id: ReportId, selector: string) =>
      [...pages[id].querySelectorAll(selector)].map((line) => line.textContent);
    expect(lines('2022', '.notice p')).toEqual(readers['2022'].notice);
    expect(lines('2022', 'h1')).toEqual(['政府工作报告']);
    expect(lines('2020', '.back-matter p')).toEqual(readers['2020'].back);
    expect(lines('2022', 'h2, h3').map((line) => line?.split(' ')[0])).toEqual(
      readers['2022'].sections.map(({ heading }) => heading),
    );
  });

  test('sets every entry of the glossary, and its number where the text uses it', () => {
    for (const id of REPORTS) {
      const terms = data.glossary.filter((term) => term.report === id);
      expect(pages[id].querySelectorAll('.entry')).toHaveLength(terms.length);
      for (const term of terms) {
        const uses = [...pages[id].querySelectorAll(`[data-testid=glossary-term][data-term="${term.id}"]`)];
        expect(uses).toHaveLength(readers[id].usesOf.get(term.id)?.length ?? 0);
        expect(uses.every((use) => use.querySelector('sup')?.textContent === `\u2060${term.number}`)).toBe(true);
      }
    }
  });

  test('never binds a category mark loosely: it stands with the first characters of its name', () => {
    const heads = [...pages['2022'].querySelectorAll('.thing-head')];
    expect(heads.length).toBeGreaterThan(50);
    expect(heads.every((head) => head.querySelector('svg') && (head.textContent ?? '').length > 0)).toBe(true);
  });
});

describe('the sentence one was led to', () => {
  test('is marked whole', () => {
    const page = prose(readers['2022'], openSentence('2022-48')(start));
    const sentence = sentenceIn(page, '2022-48');
    expect(sentence?.getAttribute('aria-current')).toBe('location');
    const marked = [...(sentence?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent).join('');
    expect(marked).toBe(readers['2022'].paragraphOf.get('2022-48')?.sentences.find(({ id }) => id === '2022-48')?.text);
  });

  test('is marked only where it is quoted for the thing that is chosen', () => {
    const statement = mentions.find(({ mention }) => {
      const sentence = readers[mention.report].paragraphOf.get(mention.sentences[0] ?? '')?.sentences;
      return sentence?.some(({ id, text }) => id === mention.sentences[0] && text.length > mention.quote.length + 5);
    });
    if (!statement) throw new Error('no quotation is shorter than its sentence');
    const { place, mention } = statement;
    const led = openSentence(mention.sentences[0] ?? '')({ ...start, selected: place.id });
    const sentence = sentenceIn(prose(readers[mention.report], led), mention.sentences[0] ?? '');
    const marked = [...(sentence?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent).join('');
    expect(marked).toBe(mention.quote);
  });
});

describe('an excerpt', () => {
  test('keeps the paragraphs that name the thing and tells how many are left out', () => {
    const { place, mention } = mentions[0] ?? {};
    if (!place || !mention) throw new Error('no mention');
    const page = prose(readers[mention.report], start, new Set([place.id]));
    const kept = [...page.querySelectorAll<HTMLElement>('[data-paragraph]')];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((paragraph) => paragraph.querySelector(`[data-id="${place.id}"]`))).toBe(true);
    expect(page.querySelectorAll('.skipped').length).toBeGreaterThan(0);
  });
});
