/** What a visitor does and sees among the briefings; the words of `driver.ts` for that screen. */
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from './driver';

/** Lets the app draw what the last act changed. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export async function waitForDesk({ page }: Visitor): Promise<void> {
  await page.getByTestId('brief-item').first().waitFor();
}

export async function waitForStep({ page }: Visitor): Promise<void> {
  await page.getByTestId('brief-step').waitFor();
}

/** The step on the screen; null when nothing is told. */
export async function told({ page }: Visitor): Promise<{ step: number; steps: number; text: string } | null> {
  const slide = page.getByTestId('brief-step');
  if ((await slide.count()) === 0) return null;
  const [step, steps] = await Promise.all([slide.getAttribute('data-step'), slide.getAttribute('data-steps')]);
  return { step: Number(step), steps: Number(steps), text: await slide.innerText() };
}

/** Chooses a briefing on the desk. */
export async function choose({ page }: Visitor, id: string): Promise<void> {
  await page.locator(`[data-testid=brief-item][data-id="${id}"] .brief-item button`).first().click();
  await settle(page);
}

/** Puts the keyboard on a part, as Tab would. */
export async function focusOn({ page }: Visitor, testId: string): Promise<void> {
  await page.getByTestId(testId).first().focus();
}

/** The speaker's second window. */
export interface NotesWindow {
  step(): Promise<number>;
  text(): Promise<string>;
  /** "waiting", "connected", "ended" */
  link(): Promise<string | null>;
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses a key and takes the window that opens. */
export async function openNotes({ page }: Visitor, key: string): Promise<NotesWindow> {
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press(key)]);
  const now: Locator = notes.getByTestId('brief-notes');
  await now.waitFor();
  return {
    step: async () => Number(await now.getAttribute('data-step')),
    text: () => notes.locator('main.notes').innerText(),
    link: () => notes.getByTestId('brief-link').getAttribute('data-state'),
    press: (name) => notes.keyboard.press(name),
    close: () => notes.close(),
  };
}

/** Titles of the steps in the editor, in their order. */
export async function editedSteps({ page }: Visitor): Promise<string[]> {
  return page.locator('[data-testid=editor-step] .editor-step-title').allInnerTexts();
}

/** Opens a step in the editor, counted from 1. */
export async function openStep({ page }: Visitor, number: number): Promise<void> {
  await page
    .locator('[data-testid=editor-step] .editor-step-title')
    .nth(number - 1)
    .click();
  await settle(page);
}

/** Writes into the open step's field by its label. */
export async function write({ page }: Visitor, label: string, text: string): Promise<void> {
  await page.getByTestId('step-form').getByLabel(label).fill(text);
  await settle(page);
}

/** Drags a step onto another, counted from 1. */
export async function dragStep({ page }: Visitor, from: number, to: number): Promise<void> {
  const steps = page.getByTestId('editor-step');
  await steps
    .nth(from - 1)
    .locator('.drag-handle')
    .dragTo(steps.nth(to - 1));
  await settle(page);
}

/** Gives the desk a file. */
export async function giveFile({ page }: Visitor, name: string, text: string): Promise<void> {
  await page.getByTestId('brief-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await settle(page);
}

/** Ids of the briefings on the desk. */
export async function briefings({ page }: Visitor): Promise<string[]> {
  return page.getByTestId('brief-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? ''));
}

/** Whether one's own briefings are kept: "kept", "full", "blocked". */
export async function kept({ page }: Visitor): Promise<string | null> {
  return page.getByTestId('brief-kept').getAttribute('data-state');
}

/** The message that is shown for a moment. */
export async function toast({ page }: Visitor): Promise<string> {
  return page.locator('.toast').innerText();
}

/** From the next page on, time passes only when the spec says so. */
export async function holdTime({ page }: Visitor): Promise<void> {
  await page.clock.install();
}
export async function letPass(visitor: Visitor, seconds: number): Promise<void> {
  await visitor.page.clock.runFor(seconds * 1000);
}

/** Where the laser's dot is; null while it is off. */
export async function laser({ page }: Visitor): Promise<{ x: number; y: number } | null> {
  const dot = page.locator('.brief-laser');
  if ((await dot.count()) === 0) return null;
  const box = await dot.boundingBox();
  return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}
export async function pointAt({ page }: Visitor, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
}
