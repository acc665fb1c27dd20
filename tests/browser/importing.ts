/** What a visitor does with files: takes data out, brings data in; the words of `driver.ts` for that one part. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Visitor } from './driver';

/** A file made by the page, as bytes: pictures are no text. */
export async function take(
  { page }: Visitor,
  testId: string,
  patience = 60_000,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: patience }),
    page.getByTestId(testId).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(await (await file.createReadStream()).toArray()) };
}

export async function openExports({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByTestId('export-csv').waitFor();
}

export async function openImports({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByTestId('import-input').waitFor({ state: 'attached' });
}

/** Draws the phone's sheet up, where the buttons are. */
export async function raiseSheet({ page }: Visitor): Promise<void> {
  await page.getByRole('slider').press('End');
}

/** Hands over a file by its content, or a fixture by its path. */
export async function bring({ page }: Visitor, name: string, content: string | Buffer): Promise<void> {
  // By path: what is larger than 50 MB cannot be sent through the browser library.
  const path = join(mkdtempSync(join(tmpdir(), 'jianghan-')), name);
  writeFileSync(path, content);
  await page.getByTestId('import-input').setInputFiles(path);
}

/** A table like those of a city's register; the same on every run. */
export function manyRows(count: number): string {
  const kinds = ['公园', '学校', '医院', '商店'];
  const row = (index: number) =>
    `${index},点位 ${index},${(114.22 + ((index * 7919) % 8000) / 1e5).toFixed(6)},${(30.56 + ((index * 104_729) % 8000) / 1e5).toFixed(6)},${kinds[index % 4]}`;
  return `编号,名称,经度,纬度,类别\n${Array.from({ length: count }, (_, index) => row(index)).join('\n')}\n`;
}

/** Lets a file go over the page, as dragged from the desktop. */
export async function drop({ page }: Visitor, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], fileName ?? ''));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** The question of the datum is open. */
export async function waitForDraft({ page }: Visitor): Promise<void> {
  await page.getByTestId('import-accept').waitFor();
}
export async function waitForProblem({ page }: Visitor): Promise<void> {
  await page.getByTestId('import-message').getByRole('heading').waitFor();
}
export async function chooseDatum({ page }: Visitor, name: string): Promise<void> {
  await page.getByLabel(name).check();
  await page.locator('[data-testid=import-accept]:enabled').waitFor();
}

/** Does a part of the page stay where it is while something is done? */
export async function stays({ page }: Visitor, testId: string, act: () => Promise<void>): Promise<boolean> {
  const gone = await page.getByTestId(testId).evaluateHandle((element) => {
    const seen = { gone: false };
    const observer = new MutationObserver(() => {
      seen.gone ||= !element.isConnected;
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  await act();
  return !(await gone.evaluate((seen) => seen.gone));
}

/** Names of the layers that were added, the last first. */
export async function layers({ page }: Visitor): Promise<string[]> {
  return page.getByTestId('import-layer').locator('h4 bdi').allInnerTexts();
}

/** Cells of the table of a layer, row by row. */
export async function tableRows({ page }: Visitor): Promise<string[][]> {
  await page.locator('.import-rows tbody tr').first().waitFor();
  return page
    .locator('.import-rows tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** Looks for words in the table and waits until it has them. */
export async function find({ page }: Visitor, words: string): Promise<void> {
  const before = await page.locator('.import-table p').innerText();
  await page.getByTestId('import-find').fill(words);
  await page.waitForFunction((said) => document.querySelector('.import-table p')?.textContent !== said, before);
}

/** Clicks on the map where no panel is, from its top left corner. */
export async function clickMap({ page }: Visitor, x: number, y: number): Promise<void> {
  await page.getByTestId('map').click({ position: { x, y } });
}

/** The colour of the pixel in the middle of each part of a picture, rows by columns. */
export async function colours(
  { page }: Visitor,
  png: Buffer,
  columns: number,
  rows: number,
): Promise<{ size: [number, number]; seen: string[] }> {
  return page.evaluate(
    async ([data, across, down]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const seen: string[] = [];
      for (let row = 0; row < down; row += 1) {
        for (let column = 0; column < across; column += 1) {
          const [x, y] = [((column + 0.5) * canvas.width) / across, ((row + 0.5) * canvas.height) / down];
          seen.push([...(context?.getImageData(x, y, 1, 1).data ?? [])].join());
        }
      }
      return { size: [canvas.width, canvas.height] as [number, number], seen };
    },
    [png.toString('base64'), columns, rows] as const,
  );
}

/** Milliseconds of processor time of the page's longest task while something is done: others on the machine do not count. */
export async function longestTask({ page }: Visitor, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: { name: string; ph: string; pid: number; tid: number; tdur?: number; args: { name?: string } }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await act();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const place = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`;
  const pages = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain').map(place),
  );
  const tasks = events.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && pages.has(place(event)));
  return Math.max(0, ...tasks.map((task) => (task.tdur ?? 0) / 1000));
}
