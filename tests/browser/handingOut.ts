/** What a visitor hands out: paper, slides, codes; the words of `driver.ts` for that, and what the recipients see. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { onTestFinished } from 'vitest';
import type { Visitor } from './driver';

const MISSING = `This test needs Poppler and found no pdftotext. Install it with
  apt-get install -y poppler-utils     (Debian, Ubuntu)
  brew install poppler                 (macOS)`;

/** Until every map of the handout is drawn or has failed. */
export async function waitForSheets({ page }: Visitor): Promise<void> {
  await page.locator('[data-testid=handout-state][data-settled=true]').waitFor({ timeout: 80_000 });
}

/** How many maps there are, and how many of them are drawn. */
export async function maps({ page }: Visitor): Promise<{ done: number; all: number }> {
  const state = page.getByTestId('handout-state');
  const [done, all] = await Promise.all([state.getAttribute('data-done'), state.getAttribute('data-all')]);
  return { done: Number(done), all: Number(all) };
}

/** How many sheets the preview shows. */
export async function sheets({ page }: Visitor): Promise<number> {
  return page.getByTestId('handout-sheet').count();
}

/** Pixels of the pictures of the maps, across. */
export async function mapWidths({ page }: Visitor): Promise<number[]> {
  return page
    .getByTestId('handout')
    .locator('figure img')
    .evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).naturalWidth));
}

export interface Paper {
  /** Text of each page, as another program reads it. */
  pages: readonly string[];
  /** Points, "595 x 842". */
  size: string;
  /** Pixels across of each picture on the pages. */
  pictures: readonly number[];
  /** The text of the code in the top right corner of a page, counted from 1; null where there is none. */
  codeOn(page: number): string | null;
}

/** Prints what is on the screen to a PDF and opens that with Poppler's tools. */
export async function print({ page }: Visitor): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const folder = mkdtempSync(join(tmpdir(), 'jianghan-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'handout.pdf');
  writeFileSync(file, pdf);
  const tool = (name: string, ...parameters: string[]) => {
    try {
      return execFileSync(name, parameters, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new Error(MISSING);
      throw error;
    }
  };
  const text = tool('pdftotext', '-layout', file, '-').toString();
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(tool('pdfinfo', file).toString()) ?? [];
  const listed = tool('pdfimages', '-list', file).toString().trim().split('\n').slice(2);
  return {
    pages: text.split('\f').slice(0, -1),
    size: `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
    pictures: listed.filter((line) => / image /.test(line)).map((line) => Number(line.trim().split(/\s+/)[3])),
    codeOn: (number) => {
      // 144 pixels to the inch: two for each point.
      const corner = ['-x', String(Math.round(Number(width) * 1.3)), '-y', '0', '-W', '600', '-H', '400'];
      return read(tool('pdftoppm', '-r', '144', '-f', String(number), '-l', String(number), ...corner, file));
    },
  };
}

/** The text of the code on a picture of the kind "P6": a head of three lines, then red, green and blue of each pixel. */
function read(picture: Buffer): string | null {
  const [head = '', width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const pixels = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
  for (let at = 0; at < pixels.length / 4; at += 1) {
    pixels.set(picture.subarray(head.length + at * 3, head.length + at * 3 + 3), at * 4);
  }
  return jsQR(pixels, Number(width), Number(height), { inversionAttempts: 'dontInvert' })?.data ?? null;
}

/** The text of the code that is on the screen, as a camera would read it. */
export async function codeOnScreen({ page }: Visitor): Promise<string | null> {
  const code = page.locator('.qr-code:visible').first();
  await code.waitFor();
  const png = (await code.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.naturalWidth,
      height: image.naturalHeight,
    });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return { data: [...pixels], width: canvas.width, height: canvas.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}
