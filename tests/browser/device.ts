/** The device a visitor holds: its screen, its settings, what it cannot do. */
import type { Browser, BrowserContext } from 'playwright-core';

/** What the visitor's device is like. */
export interface Device {
  /** CSS pixels; 1280 × 800 unless told. */
  width?: number;
  height?: number;
  /** What the device prefers, not the URL's `theme`. */
  theme?: 'light' | 'dark';
  contrast?: 'more';
  touch?: boolean;
  /** Off by default, so that nothing moves while a test looks. */
  motion?: boolean;
  /** `false`: a browser that cannot draw maps. */
  webgl?: boolean;
  /** The camera part of the address, e.g. "14/30.6/114.27". */
  camera?: string;
  /** Files the server answers 404 for, by the end of their path. */
  missing?: readonly string[];
  /** Stays open after the test; for `beforeAll`, with `leave()` in `afterAll`. */
  stays?: boolean;
}

/** A fresh browser profile on such a device: nothing stored, nothing cached. */
export async function startDevice(browser: Browser, device: Device): Promise<BrowserContext> {
  const { width = 1280, height = 800, touch = false, motion = false, theme = 'light' } = device;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    locale: 'zh-CN',
    colorScheme: theme,
    contrast: device.contrast ?? 'no-preference',
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  if (device.webgl === false) await context.addInitScript(withoutWebgl);
  for (const ending of device.missing ?? []) {
    await context.route(
      (url) => url.pathname.endsWith(ending),
      (route) => route.fulfill({ status: 404, body: '' }),
    );
  }
  return context;
}

/** Runs in the page: takes WebGL away before the app asks for it. */
function withoutWebgl(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  const replaced = function (this: HTMLCanvasElement, kind: string, options?: unknown) {
    return kind.startsWith('webgl') ? null : original.call(this, kind, options);
  };
  HTMLCanvasElement.prototype.getContext = replaced as typeof original;
}
