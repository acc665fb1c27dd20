/** The reader, as a visitor of the built app sees it: report and map lead to each other, on every screen. */
import { expect, test } from 'vitest';
import type { PlaceFeature, PublishedMention } from '../../geo/schema/published';
import { data, readers } from '../model/published';
import { open } from './driver';
import {
  clipboard,
  find,
  focusNumber,
  focusTerm,
  focusThing,
  goToSection,
  hitAt,
  outline,
  paragraphs,
  pointAt,
  pressIn,
  pressTerm,
  readInReport,
  readOnTo,
  sentence,
  waitForReport,
} from './reader';

const mentions = data.places.flatMap((place) => place.properties.mentions.map((mention) => ({ place, mention })));
const first = ({ mention }: { mention: PublishedMention }) => mention.sentences[0] ?? '';
/** Some of all mentions, the first and the last among them. */
const sample = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => mentions[Math.round(share * (mentions.length - 1))] ?? []);
const PHONE = { width: 390, height: 844, touch: true };
/** A paragraph that names several things, and its first sentence that names one with a mark. */
const rich = [...readers['2022'].paragraphs.values()].find(({ things }) => things.length > 5);
const namedIn = rich?.sentences.find(({ things }) => things.some(isMarked))?.id ?? '';
const markedThing = rich?.things.find(isMarked) ?? '';
function isMarked(id: string): boolean {
  const place: PlaceFeature | undefined = data.placeById.get(id);
  return (
    place?.geometry?.type === 'Point' && readers['2022'].paragraphs.get(rich?.id ?? '')?.things.includes(id) === true
  );
}

test('"read in the report" lands on the sentence, and its link returns to the thing', async () => {
  // Without a map, which would be drawn anew for each of them.
  const visitor = await open({}, { webgl: false });
  await visitor.waitForList();
  for (const statement of sample) {
    await visitor.goTo(`${visitor.page.url().split('?')[0]}?id=${statement.place.id}`);
    await readInReport(visitor, first(statement));
    expect(visitor.address().parameters).toMatchObject({ mode: 'report', s: first(statement), id: statement.place.id });
    await expect.poll(() => sentence(visitor, first(statement))).toMatchObject({ inSight: true, current: true });
    expect((await sentence(visitor, first(statement)))?.marked).not.toBe('');
    await visitor.press('Escape');
    expect(await visitor.card()).toBeNull();
    await pressIn(visitor, first(statement), statement.place.id);
    expect((await visitor.card())?.id).toBe(statement.place.id);
  }
});

test('a link to a sentence opens its report there and marks all of it', async () => {
  const visitor = await open({ mode: 'report', s: '2020-225' });
  await waitForReport(visitor);
  await expect.poll(() => sentence(visitor, '2020-225')).toMatchObject({ inSight: true, current: true });
  expect((await sentence(visitor, '2020-225'))?.marked).toContain('推进地铁12号线江汉段建设');
  expect(await visitor.card()).toBeNull();
});

test('the number of a sentence is its address, and can be copied', async () => {
  const visitor = await open({ mode: 'report' });
  await waitForReport(visitor);
  await readOnTo(visitor, '2022-8');
  await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pressIn(visitor, '2022-8');
  expect(visitor.address().parameters).toEqual({ mode: 'report', s: '2022-8' });
  await visitor.click('copy-sentence-link');
  const copied = new URL(await clipboard(visitor));
  expect(Object.fromEntries(copied.searchParams)).toEqual({ mode: 'report', s: '2022-8' });
});

test('a sentence that the report does not have is said not to be there', async () => {
  const visitor = await open({ mode: 'report', s: '2022-9999' });
  await waitForReport(visitor);
  expect(await visitor.text('sentence-bar')).toContain('没有第 9999 句');
});

test('while one reads, the map shows what the paragraph names, and counts it', async () => {
  if (!rich) throw new Error('no paragraph names several things');
  const visitor = await open({ mode: 'report' }, { webgl: true, width: 1440, height: 900 });
  await waitForReport(visitor);
  await visitor.waitForMap();
  await readOnTo(visitor, rich.id);
  await expect.poll(() => visitor.text('reading-count')).toContain(`本段 ${rich.things.length} 项`);
  const drawn = rich.things.filter((id) => data.placeById.get(id)?.geometry?.type === 'Point').sort();
  const known = async () =>
    (await visitor.renderedPlaceIds()).filter((id) => data.placeById.get(id)?.geometry?.type === 'Point');
  await expect.poll(known, { timeout: 30_000 }).toEqual(drawn);
  await visitor.click('map-follows');
  await expect.poll(async () => (await known()).length, { timeout: 30_000 }).toBeGreaterThan(drawn.length);
});

test('pointing at a name lights its mark, pressing it opens its card', async () => {
  const visitor = await open({ mode: 'report', s: namedIn }, { width: 1440, height: 900 });
  await waitForReport(visitor);
  const owner = rich?.sentences.find(({ things }) => things.includes(markedThing))?.id ?? '';
  await pointAt(visitor, owner, markedThing);
  await expect.poll(() => visitor.page.locator('[data-hovered]').count()).toBeGreaterThan(0);
  await pressIn(visitor, owner, markedThing);
  expect((await visitor.card())?.id).toBe(markedThing);
  expect(visitor.address().parameters).toMatchObject({ mode: 'report', id: markedThing });
});

test('the contents count the things of every section and lead there', async () => {
  const visitor = await open({ mode: 'report', report: 2020 });
  await waitForReport(visitor);
  const { sections } = readers['2020'];
  expect(await outline(visitor)).toEqual(sections.map(({ heading, things }) => [heading, things.length]));
  const at = sections.findIndex(({ heading }) => heading.startsWith('（四）'));
  await goToSection(visitor, at);
  await expect.poll(() => sentence(visitor, sections[at]?.paragraphs[0]?.id ?? '')).toMatchObject({ inSight: true });
  expect((await visitor.focused()).name).toContain('（四）');
});

test('words are found in the text, from hit to hit, and Esc clears them', async () => {
  const visitor = await open({ mode: 'report' });
  await waitForReport(visitor);
  await visitor.press('/');
  await find(visitor, '物业城市');
  expect(await visitor.text('report-find-count')).toBe('1 / 2');
  expect(await hitAt(visitor)).toEqual({ words: '物业城市', inSight: true });
  await visitor.press('Enter');
  expect(await visitor.text('report-find-count')).toBe('2 / 2');
  expect(await hitAt(visitor)).toEqual({ words: '物业城市', inSight: true });
  await visitor.press('Shift+Enter');
  expect(await visitor.text('report-find-count')).toBe('1 / 2');
  await visitor.press('Escape');
  expect(await visitor.page.locator('.hit').count()).toBe(0);
  await find(visitor, '火星');
  expect(await visitor.text('report-find-count')).toBe('没有找到');
});

test('a term shows its official entry: by press, by keyboard, and Esc closes it', async () => {
  const visitor = await open({ mode: 'report', s: '2022-34' });
  await waitForReport(visitor);
  const term = data.glossary.find(({ id }) => id === '2022-term-6');
  await pressTerm(visitor, '2022-term-6');
  expect(await visitor.text('glossary-popover')).toContain(term?.definition);
  await visitor.press('Escape');
  expect(await visitor.page.getByTestId('glossary-popover').count()).toBe(0);
  await focusTerm(visitor, '2022-term-6');
  await visitor.press('Enter');
  expect((await visitor.focused()).testId).toBe('glossary-popover');
  await visitor.press('Escape');
  expect((await visitor.focused()).testId).toBe('glossary-term');
  await visitor.press('Enter');
  await visitor.clickNamed('link', '到名词解释里看这一条');
  await expect.poll(() => sentence(visitor, term?.sentences[0] ?? '')).toMatchObject({ inSight: true, current: true });
});

test('the keyboard goes from a name to its card and back, and from sentence to sentence', async () => {
  const visitor = await open({ mode: 'report', s: namedIn }, { width: 1440, height: 900 });
  await waitForReport(visitor);
  const owner = rich?.sentences.find(({ things }) => things.includes(markedThing))?.id ?? '';
  await focusThing(visitor, owner, markedThing);
  await visitor.press('Enter');
  await expect.poll(async () => (await visitor.focused()).name).toBe(data.placeById.get(markedThing)?.properties.name);
  await visitor.press('Escape');
  expect(await visitor.card()).toBeNull();
  expect((await visitor.focused()).testId).toBe('report-thing');
  await focusNumber(visitor, '2022-8');
  await visitor.press('ArrowRight');
  expect((await visitor.focused()).name).toBe('第 9 句的链接');
  await visitor.press('Enter');
  await expect.poll(() => sentence(visitor, '2022-9')).toMatchObject({ inSight: true, current: true });
});

test('where one had left off is found again after a look elsewhere', async () => {
  const visitor = await open({ mode: 'report', report: 2020 });
  await waitForReport(visitor);
  await readOnTo(visitor, '2020-225');
  await expect.poll(() => visitor.text('reading-count')).toContain('本段');
  await visitor.clickNamed('button', '承诺与进展');
  await visitor.clickNamed('button', '报告原文');
  await waitForReport(visitor);
  expect(visitor.address().parameters).toEqual({ mode: 'report', report: '2020' });
  const [first] = readers['2020'].paragraphOf.get('2020-225')?.sentences ?? [];
  await expect.poll(() => sentence(visitor, first?.id ?? '')).toMatchObject({ inSight: true });
});

test('only the paragraphs about what is filtered are left on demand', async () => {
  const visitor = await open({ mode: 'report', category: 'park' });
  await waitForReport(visitor);
  const parks = new Set(data.places.filter(({ properties }) => properties.category === 'park').map(({ id }) => id));
  const about = [...readers['2022'].paragraphs.values()].filter(({ things }) => things.some((id) => parks.has(id)));
  await visitor.click('only-filtered');
  expect(await paragraphs(visitor)).toBe(about.length);
  await visitor.clickNamed('button', '全部清除');
  expect(await paragraphs(visitor)).toBe(
    [...readers['2022'].paragraphs.values()].filter(({ things }) => things.length > 0).length,
  );
});

test('a filter that the report never meets says so, and where it is met', async () => {
  const only2020 = data.places.find(({ properties }) => properties.mentions.every(({ report }) => report === '2020'));
  const visitor = await open({ mode: 'report', q: only2020?.properties.name ?? '' });
  await waitForReport(visitor);
  await visitor.click('only-filtered');
  expect(await visitor.text('report-empty')).toContain('2020 年报告里有');
  await visitor.clickNamed('button', '看全文');
  expect(await paragraphs(visitor)).toBe(readers['2022'].paragraphs.size);
});

test('a phone has the text alone, and a button to the map', async () => {
  const visitor = await open({ mode: 'report', s: namedIn }, PHONE);
  await waitForReport(visitor);
  await expect.poll(() => sentence(visitor, namedIn)).toMatchObject({ inSight: true });
  expect(await visitor.scrollsSideways()).toBe(false);
  await visitor.click('toggle-map');
  expect(await visitor.shows('reading-count')).toBe(true);
  expect((await sentence(visitor, namedIn))?.inSight).toBe(false);
  await visitor.click('toggle-map');
  const owner = rich?.sentences.find(({ things }) => things.includes(markedThing))?.id ?? '';
  await pressIn(visitor, owner, markedThing);
  expect((await visitor.card())?.id).toBe(markedThing);
});

test('without its file the reader says so and can try again', async () => {
  const visitor = await open({ mode: 'report' }, { missing: ['report-2022.json'] });
  await expect.poll(() => visitor.page.getByTestId('reader').getAttribute('data-state')).toBe('failed');
  expect(await visitor.text('reader')).toContain('报告原文没有读出来');
  await visitor.clickNamed('button', '2020');
});

test.each([
  ['light', { width: 1920, height: 1080 }],
  ['dark', { width: 1280, height: 800 }],
  ['contrast', PHONE],
] as const)('nothing in it breaks WCAG 2.2 AA: %s', async (theme, device) => {
  const visitor = await open({ mode: 'report', s: '2022-34', theme }, device);
  await waitForReport(visitor);
  await pressTerm(visitor, '2022-term-6');
  expect(await visitor.axe()).toEqual([]);
  expect(visitor.problems()).toEqual([]);
});

test('in English the text stays Chinese and the reader says so', async () => {
  const visitor = await open({ mode: 'report', lang: 'en' });
  await waitForReport(visitor);
  expect(await visitor.text('report-contents')).toContain('exist in Chinese only');
  expect(await visitor.page.getByTestId('report-text').getAttribute('lang')).toBe('zh-CN');
});
