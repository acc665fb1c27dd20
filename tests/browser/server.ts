/** Runs once around the browser specs: serves the built app, starts Chromium, and ends both. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_MISSING, startChromium } from './chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appAddress: string;
    /** Where the running Chromium takes orders. */
    chromiumEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(resolve('dist/index.html'))) throw new Error('There is no built app: run "npm run build" first.');
  const chromium = await startChromium();
  if (!chromium) throw new Error(CHROMIUM_MISSING);
  const server = await preview({ logLevel: 'warn', preview: { port: 0, open: false } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('The built app is served nowhere.');
  project.provide('appAddress', address);
  project.provide('chromiumEndpoint', chromium.endpoint);
  return async () => {
    await chromium.close();
    await server.close();
  };
}
