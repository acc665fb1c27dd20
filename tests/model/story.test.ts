import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Briefing, briefingSchema } from '../../geo/briefingSchema';
import { formatCamera } from '../../src/model/cameraText';
import { fromStory, isStory, toStory } from '../../src/model/story';

const WHOLE = { zoom: 12, center: [114.26, 30.6] as [number, number] };
const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('<'));
const words = text.map((value) => ({ zh: value, en: value }));
const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
  })
  .map(({ zoom, lng, lat }) => formatCamera({ zoom, center: [lng, lat] }));
const quote = fc.record({
  place: fc.constant('park'),
  report: fc.constantFrom('2020' as const, '2022' as const),
  quote: fc.constant('菱角湖公园'),
});
const anyStep = fc
  .record({
    title: words,
    text: words,
    notes: words,
    view: fc.webQueryParameters(),
    camera: fc.option(camera),
    quote: fc.option(quote),
  })
  .map(({ camera: at, quote: said, ...step }) => ({
    ...step,
    ...(at && { camera: at }),
    ...(said && { quote: said }),
  }));
const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  id: fc.constant('own-1'),
  title: words,
  lead: words,
  steps: fc.array(anyStep, { minLength: 1, maxLength: 6 }),
});

const through = (briefing: Briefing): unknown => {
  const story: unknown = JSON.parse(JSON.stringify(toStory(briefing, 'zh', WHOLE)));
  if (!isStory(story)) throw new Error('not a story');
  return fromStory(story, briefing.id);
};

describe('a story', () => {
  test('gives back the briefing it was made of', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        expect(v.parse(briefingSchema, through(briefing))).toEqual(briefing);
      }),
    );
  });

  test('has a place for every chapter, as other programs need it', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const { chapters } = toStory(briefing, 'en', WHOLE);
        expect(chapters).toHaveLength(briefing.steps.length);
        for (const { location, id, title } of chapters) {
          expect(location.center.every(Number.isFinite) && Number.isFinite(location.zoom)).toBe(true);
          expect(id).toMatch(/^own-1-\d+$/);
          expect(title).toBeTypeOf('string');
        }
        expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
      }),
    );
  });

  test('of another program opens with its places and words', () => {
    const story = {
      style: 'mapbox://styles/mapbox/streets-v12',
      title: 'A walk',
      subtitle: 'Three corners',
      chapters: [
        {
          id: 'one',
          title: 'The lake',
          description: '<p>Blue &amp; wide</p>',
          location: { center: [114.27, 30.6], zoom: 13.5, pitch: 60, bearing: 0 },
          onChapterEnter: [],
        },
        { id: 'two', title: 'No place' },
      ],
    };
    if (!isStory(story)) throw new Error('not a story');
    const briefing = v.parse(briefingSchema, fromStory(story, 'own-2'));
    expect(briefing.title).toEqual({ zh: 'A walk', en: 'A walk' });
    expect(briefing.steps.map((step) => step.camera)).toEqual(['13.5/30.6/114.27', undefined]);
    expect(briefing.steps[0]?.text.en).toBe('Blue & wide');
    expect(briefing.steps.map((step) => step.view)).toEqual(['', '']);
  });

  test.each([null, 1, 'x', [], {}, { chapters: [] }, { chapters: [1] }, { chapters: {} }])('is not %j', (raw) => {
    expect(isStory(raw)).toBe(false);
  });

  test('with broken chapters never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), (chapters) => {
        const story: unknown = { chapters };
        if (isStory(story)) fromStory(story, 'own-1');
      }),
    );
  });
});
