import { describe, expect, test } from 'vitest';
import { REPORTS } from '../../geo/schema';
import { fold } from '../../src/model/fold';
import { readerOf, shareOf } from '../../src/model/reader';
import { data, readers } from './published';

const mentions = data.places.flatMap((place) => place.properties.mentions.map((mention) => ({ place, mention })));
const sentences = REPORTS.flatMap((id) =>
  [...readers[id].paragraphs.values()].flatMap((paragraph) => paragraph.sentences),
);
const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]));

describe('every published mention', () => {
  test('has its sentences in the report it quotes', () => {
    const lost = mentions.filter(({ mention }) =>
      mention.sentences.some((id) => !readers[mention.report].paragraphOf.has(id)),
    );
    expect(lost).toEqual([]);
    expect(mentions.every(({ mention }) => mention.sentences.length > 0)).toBe(true);
  });

  test('is found in each of its sentences, and in their paragraph', () => {
    const lost = mentions.flatMap(({ place, mention }) =>
      mention.sentences.filter((id) => {
        const inSentence = sentenceById.get(id)?.things.includes(place.id);
        const inParagraph = readers[mention.report].paragraphOf.get(id)?.things.includes(place.id);
        return !inSentence || !inParagraph;
      }),
    );
    expect(lost).toEqual([]);
  });

  test('has words that link back to its thing in one of them', () => {
    const linked = ({ place, mention }: (typeof mentions)[number]) =>
      mention.sentences.some((id) =>
        sentenceById.get(id)?.pieces.some((piece) => piece.kind === 'name' && piece.things.includes(place.id)),
      );
    expect(
      mentions.filter((statement) => !linked(statement)).map(({ place, mention }) => [place.id, mention.quote]),
    ).toEqual([]);
  });

  test('is quoted where its quotation stands', () => {
    const wrong = mentions.filter(({ place, mention }) => {
      const parts = mention.sentences.map((id) => {
        const sentence = sentenceById.get(id);
        return (sentence?.quotes.get(place.id) ?? []).map(
          ({ start, end }) => fold(sentence?.text.slice(start, end) ?? '').text,
        );
      });
      return !parts.flat().some((part) => part !== '' && fold(mention.quote).text.includes(part));
    });
    expect(wrong).toEqual([]);
  });
});

test('the pieces of every sentence join to its text', () => {
  const torn = sentences.filter(
    ({ text, pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join('') !== text,
  );
  expect(torn).toEqual([]);
});

test('every sentence of the texts is there once, in order', () => {
  for (const id of REPORTS) {
    const ids = [...readers[id].paragraphs.values()].flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => sentence.id),
    );
    expect(ids).toEqual(ids.map((_, index) => `${id}-${index + 1}`));
  }
});

describe('terms of the glossary', () => {
  const used = (report: '2020' | '2022', number: number) => readers[report].usesOf.get(`${report}-term-${number}`);
  test('are found where the text uses them', () => {
    expect(used('2020', 10)).toEqual(['2020-58', '2020-233']);
    expect(used('2022', 6)).toEqual(['2022-34']);
  });
  test('are found by their words in quotation marks where the text shortens them', () => {
    expect(used('2022', 4)).toEqual(['2022-23']);
  });
  test('that the text never uses are said not to be used', () => {
    expect(used('2020', 27)).toEqual([]);
  });
  test('are not found in their own entries', () => {
    const entries = REPORTS.flatMap((id) =>
      [...readers[id].paragraphs.values()].filter((paragraph) => paragraph.entry),
    );
    expect(entries).toHaveLength(data.glossary.length);
    expect(
      entries
        .flatMap(({ sentences: own }) => own.flatMap(({ pieces }) => pieces))
        .filter(({ kind }) => kind === 'term'),
    ).toEqual([]);
  });
});

describe('a section', () => {
  test('counts what its subsections name', () => {
    const [year, first] = readers['2022'].sections;
    expect(first?.things.every((id) => year?.things.includes(id))).toBe(true);
    expect(year?.things.length).toBeGreaterThan(first?.things.length ?? 0);
  });
  test('ends where the next of its level begins', () => {
    const { sections } = readers['2022'];
    const next = sections.find(({ heading }) => heading.startsWith('二、'));
    expect(next?.things).toContain('fanyue-nanguo-center-phase-2');
    expect(sections[0]?.things).not.toContain('fanyue-nanguo-center-phase-2');
  });
});

test('the covering notice stands apart from the title', () => {
  expect(readers['2022'].notice.at(0)).toBe('江政〔2023〕1号');
  expect(readers['2022'].title.at(0)).toBe('政府工作报告');
  expect(readers['2020'].notice).toEqual([]);
  expect(readers['2020'].back).toHaveLength(3);
});

test('the share counts sentences, not mentions', () => {
  for (const id of REPORTS) {
    const spoken = new Set(
      mentions.filter(({ mention }) => mention.report === id).flatMap(({ mention }) => mention.sentences),
    );
    const { sentences: all, withThings, onMap } = shareOf(readers[id], data);
    expect(withThings).toBe(spoken.size);
    expect(all).toBe(sentences.filter((sentence) => sentence.id.startsWith(id)).length);
    expect(onMap).toBeLessThanOrEqual(withThings);
    expect(onMap).toBeGreaterThan(0);
  }
});

test('preparing the same text again gives the same reader', () => {
  const { text } = readers;
  expect(readerOf(text['2022'], data)).toBe(readerOf(text['2022'], data));
});
