/** What a visitor does and sees in the reader; the words of `driver.ts` for that one screen. */
import type { Visitor } from './driver';

/** A sentence as it stands on the screen. */
interface SentenceOnScreen {
  /** All of its first line is within the text's window, and no card lies over it. */
  inSight: boolean;
  /** It is the one the visitor was led to. */
  current: boolean;
  /** The words marked in it. */
  marked: string;
  things: string[];
}

const sentenceAt = (id: string) => `[data-testid=sentence][data-sentence="${id}"]`;

/** Lets the app draw what the last act changed. */
async function settle({ page }: Visitor): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export async function waitForReport(visitor: Visitor): Promise<void> {
  await visitor.page.locator('[data-testid=reader][data-state=ready] [data-testid=sentence]').first().waitFor();
}

export async function sentence({ page }: Visitor, id: string): Promise<SentenceOnScreen | null> {
  const found = page.locator(sentenceAt(id));
  if ((await found.count()) === 0) return null;
  return found.evaluate((element) => {
    const [line] = element.getClientRects();
    const top = line && document.elementFromPoint(line.left + 2, line.top + line.height / 2);
    return {
      inSight: top != null && element.contains(top),
      current: element.getAttribute('aria-current') === 'location',
      marked: [...element.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
      things: (element.getAttribute('data-things') ?? '').split(' ').filter(Boolean),
    };
  });
}

/** Follows "read in the report" of the card's quotation that stands in that sentence. */
export async function readInReport(visitor: Visitor, id: string): Promise<void> {
  const link = visitor.page.locator(`[data-testid=card] [data-testid=see-in-report][data-target="${id}"]`).first();
  await link.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  await link.click();
  await waitForReport(visitor);
  await settle(visitor);
}

/** Presses a name in a sentence; without an id, the sentence's number. */
export async function pressIn(visitor: Visitor, id: string, thing?: string): Promise<void> {
  const inside = thing ? `[data-testid=report-thing][data-id="${thing}"]` : '.sentence-number';
  await visitor.page
    .locator(`${sentenceAt(id)} ${inside}`)
    .first()
    .click();
  await settle(visitor);
}

/** Rests the pointer on a name. */
export async function pointAt(visitor: Visitor, id: string, thing: string): Promise<void> {
  await visitor.page
    .locator(`${sentenceAt(id)} [data-testid=report-thing][data-id="${thing}"]`)
    .first()
    .hover();
  await settle(visitor);
}

/** Presses a term where the text first uses it. */
export async function pressTerm(visitor: Visitor, term: string): Promise<void> {
  await visitor.page.locator(`[data-testid=glossary-term][data-term="${term}"]`).first().click();
  await settle(visitor);
}

/** Puts the keyboard on a term, as Tab would. */
export async function focusTerm(visitor: Visitor, term: string): Promise<void> {
  await visitor.page.locator(`[data-testid=glossary-term][data-term="${term}"]`).first().focus();
}

/** Puts the keyboard on a name in a sentence. */
export async function focusThing(visitor: Visitor, id: string, thing: string): Promise<void> {
  // Tab first: what has the focus must show that it came by keyboard.
  await visitor.press('Tab');
  await visitor.page
    .locator(`${sentenceAt(id)} [data-testid=report-thing][data-id="${thing}"]`)
    .first()
    .focus();
}

/** Puts the keyboard on a sentence's number. */
export async function focusNumber(visitor: Visitor, id: string): Promise<void> {
  await visitor.page.locator(`${sentenceAt(id)} .sentence-number`).focus();
}

/** Types into the field that finds words in the report. */
export async function find(visitor: Visitor, words: string): Promise<void> {
  await visitor.page.getByTestId('report-find').fill(words);
  await settle(visitor);
}

/** The hit of the search one is at: the words, and whether they can be seen. */
export async function hitAt({ page }: Visitor): Promise<{ words: string; inSight: boolean }> {
  const words = await page.locator('.hit[data-current]').allInnerTexts();
  const inSight = await page
    .locator('.hit[data-current]')
    .first()
    .evaluate((hit) => {
      const { left, top, height } = hit.getBoundingClientRect();
      return hit.contains(document.elementFromPoint(left + 2, top + height / 2));
    });
  return { words: words.join(''), inSight };
}

/** Turns the wheel over the text until the paragraph of a sentence is the one being read. */
export async function readOnTo(visitor: Visitor, id: string): Promise<void> {
  const paragraph = visitor.page.locator(`.paragraph:has(${sentenceAt(id)})`);
  await paragraph.evaluate((element) => {
    const scroller = element.closest('section');
    if (scroller) scroller.scrollTop += element.getBoundingClientRect().top - innerHeight * 0.3;
  });
  await visitor.page.locator(`.paragraph[data-reading]:has(${sentenceAt(id)})`).waitFor();
}

/** The contents: heading, and how many things the section names. */
export async function outline({ page }: Visitor): Promise<[heading: string, things: number][]> {
  return page
    .getByTestId('outline-item')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('span')?.title ?? '',
        Number.parseInt(item.querySelector('em')?.textContent ?? '', 10),
      ]),
    );
}

/** Chooses a section in the contents, counted from 0. */
export async function goToSection(visitor: Visitor, at: number): Promise<void> {
  await visitor.page.getByTestId('outline-item').nth(at).click();
  await settle(visitor);
}

/** How many paragraphs are drawn. */
export async function paragraphs({ page }: Visitor): Promise<number> {
  return page.locator('[data-testid=report-text] .paragraph').count();
}

/** What the page last put on the clipboard. */
export async function clipboard({ page }: Visitor): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
}
