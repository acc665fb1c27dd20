/**
 * Finds and starts the Chromium that the specs share. With the driver beside it the only place that knows
 * the browser library.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Printed wherever Chromium is needed and not found. */
export const CHROMIUM_MISSING = `The tests need Chromium and found none. Install it with
  apt-get install -y chromium fonts-noto-cjk     (Debian, Ubuntu)
  npx playwright-core install chromium           (elsewhere)
or name it in the environment: CHROMIUM=/path/to/chromium`;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FLAGS = [
  '--no-sandbox',
  // Draws WebGL without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The page itself is painted without it, which is several times as fast.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** The browser to test with: the one named, the system's, or the browser library's own; undefined when there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM, ...installed, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/** Starts the Chromium all specs share; undefined when none is installed. */
export async function startChromium(): Promise<{ endpoint: string; close: () => Promise<void> } | undefined> {
  const executablePath = findChromium();
  if (!executablePath) return undefined;
  const server = await chromium.launchServer({ executablePath, args: FLAGS });
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}

let connection: Promise<Browser> | undefined;
/** The running Chromium, from within a spec. */
export function connect(): Promise<Browser> {
  connection ??= chromium.connect(inject('chromiumEndpoint'));
  return connection;
}
