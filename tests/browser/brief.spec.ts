/** 简报, as somebody who presents and somebody who prepares it use the built app. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import type { Briefing } from '../../geo/briefingSchema';
import { open } from './driver';
import { download } from './tables';
import {
  briefings,
  choose,
  dragStep,
  editedSteps,
  focusOn,
  giveFile,
  holdTime,
  kept,
  laser,
  letPass,
  openNotes,
  openStep,
  pointAt,
  toast,
  told,
  waitForDesk,
  waitForStep,
  write,
} from './telling';

const shipped: Briefing[] = JSON.parse(readFileSync('public/data/briefings.json', 'utf8')).briefings;
const overview = shipped.find(({ id }) => id === 'overview');
if (!overview) throw new Error('the overview does not ship');
const total = overview.steps.length;
const WIDE = { width: 1280, height: 720 };

async function desk(device: Parameters<typeof open>[1] = {}) {
  const visitor = await open({ mode: 'brief' }, device);
  await waitForDesk(visitor);
  return visitor;
}

test('a briefing is presented by keys alone, with the notes in a second window', async () => {
  const visitor = await desk(WIDE);
  await focusOn(visitor, 'brief-start');
  await visitor.press('Enter');
  await waitForStep(visitor);
  expect(await told(visitor)).toMatchObject({ step: 1, steps: total });
  expect(await visitor.rootAttribute('data-theme')).toBe('projector');
  expect(visitor.address().parameters).toMatchObject({ mode: 'brief', briefing: 'overview', step: '1' });

  const steps = [];
  for (const key of ['ArrowRight', ' ', 'PageDown', 'ArrowLeft', 'PageUp', 'End', 'ArrowRight', 'Home', 'ArrowRight']) {
    await visitor.press(key);
    steps.push((await told(visitor))?.step);
  }
  expect(steps).toEqual([2, 3, 4, 3, 2, total, total, 1, 2]);

  const notes = await openNotes(visitor, 'n');
  await expect.poll(() => notes.link()).toBe('connected');
  await expect.poll(() => notes.step()).toBe(2);
  expect(await notes.text()).toContain(overview.steps[1]?.notes.zh);
  expect(await notes.text()).toContain(overview.steps[2]?.title.zh);
  await visitor.press('ArrowRight');
  await expect.poll(() => notes.step()).toBe(3);
  await notes.press('ArrowRight');
  await expect.poll(async () => (await told(visitor))?.step).toBe(4);

  await visitor.press('Escape');
  await expect.poll(() => notes.link()).toBe('ended');
  await notes.close();
  expect(await told(visitor)).toBeNull();
  const view = Object.fromEntries(new URLSearchParams(overview.steps[3]?.view));
  expect(visitor.address().parameters).toEqual(view);
  expect(await visitor.rootAttribute('data-theme')).toBe('light');
  expect(visitor.problems()).toEqual([]);
});

test('the screen is blanked and comes back, the list of steps opens and closes, Esc takes the topmost first', async () => {
  const visitor = await open({ mode: 'brief', briefing: 'overview', step: 2 }, WIDE);
  await waitForStep(visitor);
  await visitor.press('b');
  expect(await visitor.accessibilityTree()).toContain('画面已遮住');
  await visitor.press('Escape');
  await visitor.press('j');
  expect(await visitor.accessibilityTree()).toContain('list "跳到"');
  await visitor.press('Escape');
  expect(await told(visitor)).toMatchObject({ step: 2 });
});

test('it goes on by itself while it plays, and stands while it does not', async () => {
  const visitor = await desk(WIDE);
  await holdTime(visitor);
  await visitor.goTo(`${inject('appAddress')}?mode=brief&briefing=overview&step=2`);
  await letPass(visitor, 3);
  await waitForStep(visitor);
  await visitor.page.keyboard.press('p');
  await letPass(visitor, 16);
  expect(await told(visitor)).toMatchObject({ step: 3 });
  await letPass(visitor, 16);
  expect(await told(visitor)).toMatchObject({ step: 4 });
  await visitor.page.keyboard.press('p');
  await letPass(visitor, 60);
  expect(await told(visitor)).toMatchObject({ step: 4 });
});

test('the laser follows the pointer while it is on', async () => {
  const visitor = await open({ mode: 'brief', briefing: 'overview', step: 2 }, WIDE);
  await waitForStep(visitor);
  expect(await laser(visitor)).toBeNull();
  await visitor.press('l');
  await pointAt(visitor, 700, 300);
  await expect.poll(() => laser(visitor)).toEqual({ x: 700, y: 300 });
  await visitor.press('l');
  expect(await laser(visitor)).toBeNull();
});

test('something chosen during a talk opens its card, and Esc returns to the step', async () => {
  const visitor = await open({ mode: 'brief', briefing: 'overview', step: 8 }, WIDE);
  await waitForStep(visitor);
  expect(await visitor.card()).toBeNull();
  await visitor.clickNamed('button', /国泰汉口科创中心/);
  expect((await visitor.card())?.id).toBe('guotai-hankou-innovation-center');
  await visitor.press('Escape');
  expect(await visitor.card()).toBeNull();
  expect(await told(visitor)).toMatchObject({ step: 8 });
});

test('where the browser opens no window, the notes are a link', async () => {
  const visitor = await open({ mode: 'brief', briefing: 'overview', step: 2 }, { ...WIDE, windows: false });
  await waitForStep(visitor);
  await visitor.press('n');
  expect(await visitor.accessibilityTree()).toContain('打开备注窗口');
});

test('on a phone the steps are a story', async () => {
  const visitor = await open({ mode: 'brief', briefing: 'review', step: 2 }, { width: 390, height: 844, touch: true });
  await waitForStep(visitor);
  await visitor.click('brief-next');
  await expect.poll(async () => (await told(visitor))?.step).toBe(3);
  expect(visitor.address().parameters).toMatchObject({ briefing: 'review', step: '3' });
  expect(await visitor.scrollsSideways()).toBe(false);
  expect(await visitor.axe()).toEqual([]);
});

test('a shipped briefing is copied, reworded, reordered by keys and by dragging, undone, and still there after a visit', async () => {
  const visitor = await desk();
  await choose(visitor, 'overview');
  await visitor.click('brief-copy');
  const titles = overview.steps.map(({ title }) => title.zh);
  expect(await editedSteps(visitor)).toEqual(titles);
  await visitor.clickNamed('button', `下移 ${titles[0]}`);
  expect((await editedSteps(visitor)).slice(0, 2)).toEqual([titles[1], titles[0]]);
  await dragStep(visitor, 2, 1);
  expect((await editedSteps(visitor)).slice(0, 2)).toEqual([titles[0], titles[1]]);
  await openStep(visitor, 1);
  await write(visitor, '这一步的题目', '开场');
  expect((await editedSteps(visitor))[0]).toBe('开场');
  await visitor.click('step-remove');
  expect(await editedSteps(visitor)).toHaveLength(total - 1);
  await visitor.click('brief-undo');
  expect((await editedSteps(visitor))[0]).toBe('开场');
  expect(await kept(visitor)).toBe('kept');

  await visitor.reload();
  await waitForDesk(visitor);
  expect(await briefings(visitor)).toEqual([...shipped.map(({ id }) => id), 'own-1']);
  await choose(visitor, 'own-1');
  await visitor.click('brief-start');
  await waitForStep(visitor);
  expect((await told(visitor))?.text).toContain('开场');
});

test('a view is added as a step from the share panel', async () => {
  const visitor = await open({ year: 2022, id: 'wangjiadun-park' });
  await visitor.waitForList();
  await visitor.clickNamed('button', '分享');
  await visitor.click('brief-add-view');
  await expect.poll(() => toast(visitor)).toContain('第 1 步');
  await visitor.clickNamed('button', '简报');
  await waitForDesk(visitor);
  await choose(visitor, 'own-1');
  await visitor.click('brief-edit');
  expect(await editedSteps(visitor)).toEqual(['王家墩公园']);
  await openStep(visitor, 1);
  expect(await visitor.text('step-form')).toContain('year=2022&id=wangjiadun-park');
  expect(await visitor.text('step-form')).toContain('最美城市公园');
});

test('a briefing goes to a file and comes back; a story of another program opens; a bad file changes nothing', async () => {
  const visitor = await desk();
  await choose(visitor, 'promises');
  const file = await download(visitor, 'brief-save');
  expect(file.name).toBe('承诺与进展.json');
  await giveFile(visitor, file.name, file.text);
  await expect.poll(() => briefings(visitor)).toContain('own-1');
  const chapter = { title: 'The lake', description: 'Blue', location: { center: [114.27, 30.6], zoom: 13 } };
  await giveFile(visitor, 'story.json', JSON.stringify({ title: 'A walk', chapters: [chapter] }));
  await expect.poll(() => toast(visitor)).toContain('A walk');
  const before = await briefings(visitor);
  await giveFile(visitor, 'bad.json', '{"steps": [');
  await expect.poll(() => toast(visitor)).toContain('不是 JSON');
  await giveFile(visitor, 'other.json', '{"type": "FeatureCollection"}');
  await expect.poll(() => toast(visitor)).toContain('不是简报');
  expect(await briefings(visitor)).toEqual(before);
});

test.each(['blocked', 'full'] as const)(
  'with a store that is %s the work stays on the page and the page says so',
  async (storage) => {
    const visitor = await desk({ storage });
    await visitor.click('brief-create');
    await expect.poll(() => kept(visitor)).toBe(storage);
    await visitor.click('brief-add');
    expect(await editedSteps(visitor)).toHaveLength(1);
    expect(await visitor.text('brief-kept')).toContain('存成文件');
  },
);

test('without the file of briefings the desk says so', async () => {
  const visitor = await open({ mode: 'brief' }, { missing: ['briefings.json'] });
  await expect.poll(() => visitor.accessibilityTree()).toContain('briefings.json: HTTP 404');
});

test.each([
  ['the desk', {}, {}],
  ['the desk, dark', { theme: 'dark' }, {}],
  ['the desk in large type', { large: 1 }, {}],
  ['the desk on a phone, high contrast', { theme: 'contrast' }, { width: 390, height: 844, touch: true }],
  ['a slide', { briefing: 'review', step: 4 }, { width: 1920, height: 1080 }],
  ['a slide in English', { briefing: 'promises', step: 11, lang: 'en' }, WIDE],
])('%s: accessible and never wider than the screen', async (_, parameters, device) => {
  const visitor = await open({ mode: 'brief', ...parameters }, device);
  if ('briefing' in parameters) await waitForStep(visitor);
  else await waitForDesk(visitor);
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.scrollsSideways()).toBe(false);
});
