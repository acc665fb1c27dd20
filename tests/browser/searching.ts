/** What a visitor does and sees in the search field; the words of `driver.ts` for that one part. */
import type { Visitor } from './driver';

/** One result under the field. */
interface Option {
  kind: string;
  id: string;
  text: string;
  /** Its marked characters. */
  marked: string;
}

/** Types key by key, as a person does, and waits until something is found or said not to be. */
export async function type({ page }: Visitor, text: string): Promise<void> {
  await page.getByTestId('search').click();
  await page.keyboard.type(text);
  await page.locator('[data-testid=search-option], .option-notice:not(:empty)').first().waitFor();
  // The field may have said that it is still reading.
  await page.waitForFunction(() => !document.querySelector('.option-notice')?.textContent?.includes('正在'));
}

/** Opens the page anew and types while its script is still on its way. */
export async function typeBeforeScript({ page }: Visitor, text: string): Promise<void> {
  let arrive = () => {};
  const typed = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByTestId('search').fill(text);
  arrive();
  await page.getByTestId('search-option').first().waitFor();
}

export async function options({ page }: Visitor): Promise<Option[]> {
  return page.getByTestId('search-option').evaluateAll((elements) =>
    elements.map((element) => ({
      kind: element.getAttribute('data-kind') ?? '',
      id: element.getAttribute('data-id') ?? '',
      text: (element as HTMLElement).innerText,
      marked: [...element.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
    })),
  );
}

/** What is said in place of results, or above the nearest ones; empty when nothing is. */
export async function notice({ page }: Visitor): Promise<string> {
  return (await page.locator('.option-notice').allInnerTexts()).join('');
}

/** Id of the result the keyboard is on, as assistive technology is told. */
export async function activeOption({ page }: Visitor): Promise<string | null> {
  return page.getByTestId('search').evaluate((field) => {
    const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    return option?.getAttribute('aria-selected') === 'true' ? option.getAttribute('data-id') : null;
  });
}

/** Presses or taps a result. */
export async function choose({ page }: Visitor, id: string, touch = false): Promise<void> {
  const option = page.locator(`[data-testid=search-option][data-id="${id}"]`);
  await (touch ? option.tap() : option.click());
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The field's text, whether results are open, and their names by assistive technology. */
export async function field({ page }: Visitor): Promise<{ text: string; isOpen: boolean; height: number }> {
  return page.getByTestId('search').evaluate((element) => ({
    text: (element as HTMLInputElement).value,
    isOpen: element.getAttribute('aria-expanded') === 'true',
    height: element.closest('search')?.getBoundingClientRect().height ?? 0,
  }));
}

/** Are the results on the screen as a whole, and does nothing lie over their last line? */
export async function resultsFit({ page }: Visitor): Promise<boolean> {
  return page.locator('.search-results').evaluate((element) => {
    const { left, right, bottom } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint((left + right) / 2, bottom - 4);
    return left >= 0 && right <= innerWidth && bottom <= innerHeight && element.contains(onTop);
  });
}
