/** What a visitor does and sees in the ledger and among the numbers; the words of `driver.ts` for these two screens. */
import type { Visitor } from './driver';

/** Lets the app draw what the last act changed. */
async function settle({ page }: Visitor): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export async function waitForLedger({ page }: Visitor): Promise<void> {
  await page.locator('.ledger').waitFor();
}

export async function waitForNumbers({ page }: Visitor): Promise<void> {
  await page.locator('.numbers').waitFor();
}

/** The rows of the ledger in their order. */
export async function ledgerRows({ page }: Visitor): Promise<[id: string, verdict: string][]> {
  return page
    .getByTestId('ledger-row')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-id') ?? '', row.getAttribute('data-verdict') ?? '']),
    );
}

/** Which way the table says its columns are sorted; a column that is not sorted says nothing. */
export async function sortOrder({ page }: Visitor): Promise<(string | null)[]> {
  return page
    .locator('.ledger-table thead th')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-sort')));
}

/** The cells of a row as one reads them, left to right. */
export async function ledgerRow({ page }: Visitor, id: string): Promise<string[]> {
  return page.locator(`[data-testid=ledger-row][data-id="${id}"] > *`).allInnerTexts();
}

/** Presses a button or a link in a row by its words. */
export async function pressInRow(visitor: Visitor, id: string, words: string): Promise<void> {
  const row = visitor.page.locator(`[data-testid=ledger-row][data-id="${id}"]`);
  await row.locator('button, a').filter({ hasText: words }).first().click();
  await settle(visitor);
}

/** Puts the keyboard on the name of a row's thing, as Tab would. */
export async function focusRow({ page }: Visitor, id: string): Promise<void> {
  await page.locator(`[data-testid=ledger-row][data-id="${id}"] .ledger-name`).focus();
}

/** Ids of the series that are shown, in their order. */
export async function seriesIds({ page }: Visitor): Promise<string[]> {
  return page.getByTestId('numbers-series').evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''));
}

/** A series' picture: what it says in words, and what is drawn. */
export async function picture({ page }: Visitor, id: string) {
  return page.locator(`[data-testid=numbers-series][data-id="${id}"]`).evaluate((series) => ({
    sentence: series.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '',
    numbers: [...series.querySelectorAll('.chart-number')].map((text) => text.textContent),
    filled: series.querySelectorAll('.chart-done').length,
    dashed: series.querySelectorAll('rect.chart-planned').length,
    joined: series.querySelector('.chart-join') !== null,
    broken: series.querySelector('.chart-break') !== null,
    tag: series.querySelector('.series-tag')?.textContent?.trim() ?? '',
  }));
}

/** Puts the keyboard on a series. */
export async function focusSeries({ page }: Visitor, id: string): Promise<void> {
  await page.locator(`[data-testid=numbers-series][data-id="${id}"] h3 button`).focus();
}

/** The sentences shown for the chosen series; none when none is chosen. */
export async function seriesQuotes({ page }: Visitor): Promise<string[]> {
  return page.locator('.series-details blockquote').allInnerTexts();
}

/** Follows "read in the report" of the chosen series' first sentence. */
export async function readFirstSentence(visitor: Visitor): Promise<void> {
  await visitor.page.locator('.series-details').getByTestId('see-in-report').first().click();
  await settle(visitor);
}

/** How far the page is scrolled, CSS pixels. */
export async function scrolled({ page }: Visitor): Promise<number> {
  return page.locator('.page').evaluate((element) => element.scrollTop);
}

/** Presses the part with that test id and takes the file it gives. */
export async function download({ page }: Visitor, testId: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  const chunks = await (await file.createReadStream()).toArray();
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
