/** The presentation of a shipped briefing, opened as a program opens it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Briefing } from '../../../geo/briefingSchema';
import { qrPicture } from '../../../src/model/export/qrPicture';
import { handoutOfBriefing } from '../../../src/model/handout';
import { markPosition } from '../../../src/model/marks';
import type { Spot } from '../../../src/model/picture';
import { initialState, type Language } from '../../../src/model/state';
import { makeSlides } from '../../../src/ui/slides/makeSlides';
import { pngData } from '../../../src/ui/slides/pictures';
import { en } from '../../../src/ui/words/en';
import { slidesEn } from '../../../src/ui/words/slides.en';
import { slidesZh } from '../../../src/ui/words/slides.zh';
import { zh } from '../../../src/ui/words/zh';
import { provenanceIn } from '../../export/words';
import { data } from '../../model/published';
import { all, openPresentation } from './presentation';

// A whole presentation is written in some tests.
vi.setConfig({ testTimeout: 60_000 });

const shipped: Briefing[] = JSON.parse(readFileSync(resolve('public/data/briefings.json'), 'utf8')).briefings;
const PICTURE = pngData(qrPicture('a picture of a map'));
const PAGE = 'https://example.org/map/';

async function slidesOf(id: string, language: Language = 'zh', page: string | null = PAGE) {
  const briefing = shipped.find((each) => each.id === id);
  if (!briefing) throw new Error(`${id} does not ship`);
  const handout = handoutOfBriefing({ ...initialState(data), language }, briefing, 'steps');
  const maps = handout.parts.map(({ rows }) => ({
    picture: PICTURE,
    // All on one spot: the worst that can happen.
    spots: new Map(rows.flatMap(({ place }) => (markPosition(place) ? [[place.id, [300, 200] as Spot]] : []))),
    scale: { metres: 500, pixels: 80 },
  }));
  const [words, own] = language === 'zh' ? [zh, slidesZh] : [en, slidesEn];
  const facts = provenanceIn(language, data, data.places.length);
  const file = await makeSlides({ handout, maps, data, language, words, own, filterOf: () => 'FILTER', facts, page });
  return { briefing, handout, file, opened: openPresentation(file) };
}

const { briefing, handout, file, opened } = await slidesOf('overview');
const parts = opened.names.filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));

describe('the file', () => {
  test.each(parts.map((name) => [name]))('%s is well-formed', (name) => {
    expect(opened.part(name).tagName).not.toBe('');
  });

  test('names no part that is not there, and leaves none unnamed', () => {
    const types = all(opened.part('[Content_Types].xml'), 'Override').map((each) => each.getAttribute('PartName'));
    for (const name of types) expect(opened.names).toContain(name?.slice(1));
    for (const name of parts) for (const target of opened.targets(name)) expect(opened.names).toContain(target);
  });

  test('numbers the shapes of each slide once', () => {
    for (const name of parts.filter((part) => /slides\/slide\d/.test(part))) {
      const ids = all(opened.part(name), 'p:cNvPr').map((shape) => shape.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('is the same every time but for its date', async () => {
    const again = (await slidesOf('overview')).opened;
    expect(again.slides).toEqual(opened.slides);
    expect(again.names).toEqual(opened.names);
  });

  test('holds no more than its pictures make it', () => {
    expect(file.length).toBeLessThan(400_000);
  });
});

describe('the slides', () => {
  test('begin with the title and the steps, and end with what it rests on', () => {
    expect(opened.slides[0]).toContain(briefing.title.zh);
    for (const { title } of handout.parts) expect(opened.slides[0]).toContain(title);
    const last = opened.slides.at(-1);
    for (const said of [
      '2020-12-29',
      '2022-12-27',
      'OpenStreetMap',
      'WGS-84',
      '未送审',
      '2021 年的总结报告不在资料中',
      PAGE,
    ])
      expect(last).toContain(said);
  });

  test('tell each step: its title, its text with the numbers, its quotation word for word', () => {
    handout.parts.forEach((part, index) => {
      const slide = opened.slides.find((text) => text.includes(`${index + 1} / ${handout.parts.length}`));
      expect(slide).toContain(part.title);
      const squeezed = slide?.replace(/\s/g, '');
      expect(squeezed).toContain(part.text.replace(/\s/g, ''));
      if (part.step?.quote) expect(squeezed).toContain(part.step.quote.quote.replace(/\s/g, ''));
      expect(slide).toContain('专题示意图，未送审');
      expect(slide).toContain('OpenStreetMap');
    });
  });

  test('list every thing of a step once, with its number', () => {
    handout.parts.forEach((part, index) => {
      const start = opened.slides.findIndex((text) => text.includes(`${index + 1} / ${handout.parts.length}`));
      const next = opened.slides.findIndex((text) => text.includes(`${index + 2} / ${handout.parts.length}`));
      const lines = opened.slides
        .slice(start, next === -1 ? -1 : next)
        .join('\n')
        .split('\n');
      for (const { number, place } of part.rows) {
        const name = place.properties.name;
        const at = lines.findIndex((line, here) => line === name && lines[here - 1] === String(number));
        expect(at, `${number} ${name}`).toBeGreaterThan(-1);
      }
    });
  });

  test('have a title that programs know as one, and a table with a head', () => {
    const names = opened.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    for (const name of names) {
      const slide = opened.part(name);
      expect(all(slide, 'p:ph').filter((each) => each.getAttribute('type') === 'title')).toHaveLength(1);
      for (const table of all(slide, 'a:tblPr')) expect(table.getAttribute('firstRow')).toBe('1');
    }
  });

  test('say in words what each picture shows', () => {
    for (const name of opened.names.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))) {
      for (const picture of all(opened.part(name), 'p:pic')) {
        expect(all(picture, 'p:cNvPr')[0]?.getAttribute('descr')).toMatch(/地图：|二维码，网址 https:/);
      }
    }
  });

  test('carry what the speaker has noted', () => {
    const notes = opened.names
      .filter((name) => name.startsWith('ppt/notesSlides/') && name.endsWith('.xml'))
      .map((name) => opened.part(name).textContent ?? '')
      .join('');
    for (const part of handout.parts) if (part.notes) expect(notes).toContain(part.notes.split('\n')[0]);
  });
});

test('in English the words are English and the quotations Chinese, each marked as what it is', async () => {
  const english = await slidesOf('review', 'en');
  expect(english.opened.slides[0]).toContain(english.briefing.title.en);
  const quoted = english.handout.parts.findIndex((part) => part.step?.quote);
  const words = english.handout.parts[quoted]?.step?.quote?.quote.slice(0, 4) ?? '?';
  const runs = english.opened.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .flatMap((name) => all(english.opened.part(name), 'a:r'));
  const saying = (text: string) => runs.find((run) => run.textContent?.includes(text));
  const language = (run: ReturnType<typeof saying>) => run && all(run, 'a:rPr')[0]?.getAttribute('lang');
  expect(language(saying(words))).toBe('zh-CN');
  expect(language(saying(english.briefing.title.en))).toBe('en-US');
});

test('a page from a file has no code that leads nowhere', async () => {
  const { opened: carried } = await slidesOf('promises', 'zh', null);
  const names = carried.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const described = names.flatMap((name) =>
    all(carried.part(name), 'p:cNvPr').map((each) => each.getAttribute('descr')),
  );
  expect(described.some((text) => text?.includes('二维码'))).toBe(false);
});
