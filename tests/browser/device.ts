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
  /** Draws the map with MapLibre, which takes seconds without a graphics card; without it the light map stands for good. */
  webgl?: boolean;
  /** `blocked`: the browser lets no page keep anything; `full`: it has no room left. */
  storage?: 'blocked' | 'full';
  /** `false`: a browser that opens no second window. */
  windows?: boolean;
  /** `false`: a browser that runs no scripts. */
  scripts?: boolean;
  /** The camera part of the address, e.g. "14/30.6/114.27". */
  camera?: string;
  /** What the device answers when it is asked where it is; without this the visitor refuses. */
  position?: { lng: number; lat: number; accuracy?: number } | 'unavailable' | 'timeout' | 'unsupported';
  /** Files the server answers 404 for, by the end of their path. */
  missing?: readonly string[];
  /** Files that never come, by a part of their path: what a visitor sees while they are on their way. */
  slow?: readonly string[];
  /** Without a network from the start. */
  offline?: boolean;
  /** Lets the page install itself; off by default, so that what a test sees comes from the server. */
  installs?: boolean;
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
    javaScriptEnabled: device.scripts ?? true,
    offline: device.offline ?? false,
    serviceWorkers: device.installs ? 'allow' : 'block',
    locale: 'zh-CN',
    colorScheme: theme,
    contrast: device.contrast ?? 'no-preference',
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  if (!device.webgl) await context.addInitScript(withoutWebgl);
  if (device.storage) await context.addInitScript(withoutStorage, device.storage);
  if (device.windows === false) await context.addInitScript(withoutWindows);
  const { position } = device;
  if (typeof position === 'string') await context.addInitScript(withoutPosition, position);
  else if (position) {
    await context.grantPermissions(['geolocation']);
    const { lng: longitude, lat: latitude, accuracy = 20 } = position;
    await context.setGeolocation({ longitude, latitude, accuracy });
  }
  for (const ending of device.missing ?? []) {
    await context.route(
      (url) => url.pathname.endsWith(ending),
      (route) => route.fulfill({ status: 404, body: '' }),
    );
  }
  for (const part of device.slow ?? []) {
    await context.route(
      (url) => url.pathname.includes(part),
      () => {},
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

/** Runs in the page: the browser's store refuses, for want of room or altogether. */
function withoutStorage(how: 'blocked' | 'full'): void {
  const name = how === 'full' ? 'QuotaExceededError' : 'SecurityError';
  Storage.prototype.setItem = () => {
    throw new DOMException('refused', name);
  };
  if (how === 'full') return;
  Storage.prototype.getItem = () => {
    throw new DOMException('refused', name);
  };
}

/** Runs in the page: windows it opens are blocked. */
function withoutWindows(): void {
  window.open = () => null;
}

/** Runs in the page: makes the device fail to tell where it is. */
function withoutPosition(why: 'unavailable' | 'timeout' | 'unsupported'): void {
  if (why === 'unsupported') {
    Reflect.deleteProperty(Navigator.prototype, 'geolocation');
    return;
  }
  const code = { unavailable: 2, timeout: 3 }[why];
  navigator.geolocation.getCurrentPosition = (_, refuse) => refuse?.({ code } as GeolocationPositionError);
}
