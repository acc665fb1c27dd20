/**
 * Drives the built app in a real Chromium, in the words of somebody who uses it: specs say what a visitor
 * does and sees, and never touch the browser library.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, JSHandle, Locator, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { accessibilityViolations, type Violation } from './accessibility';
import { connect } from './chromium';
import { type Device, startDevice } from './device';

/** Characters of an error that are kept: some quote whole pictures. */
const LONGEST_TROUBLE = 300;

/** A request the page made. */
export interface Request {
  url: string;
  origin: string;
  /** `null` when it got no answer. */
  status: number | null;
}

/** Where the map draws a place, CSS pixels from the map's top left corner. */
export interface RenderedPlace {
  id: string;
  x: number;
  y: number;
  /** It has a mark of its own there; otherwise it shares a ring or a fan, or is a zone's area. */
  alone: boolean;
}

type Parameters = Record<string, string | number | readonly (string | number)[]>;

/** Opens the app as somebody with that device would: `open({ year: [2022] }, { width: 390, touch: true })`. */
export async function open(parameters: Parameters = {}, device: Device = {}): Promise<Visitor> {
  const context = await startDevice(await connect(), device);
  if (!device.stays) onTestFinished(() => context.close());
  const visitor = new Visitor(context, await context.newPage());
  await visitor.goTo(addressOf(parameters, device.camera));
  return visitor;
}

function addressOf(parameters: Parameters, camera: string | undefined): string {
  const address = new URL(inject('appAddress'));
  for (const [key, value] of Object.entries(parameters)) address.searchParams.set(key, String(value));
  if (camera) address.hash = `map=${camera}`;
  return address.href;
}

/** One person in front of the app. Reading verbs tell what is on the screen now; wait with `expect.poll`. */
export class Visitor {
  private readonly made: Request[] = [];
  private readonly troubles: string[] = [];
  private lostContext: JSHandle<{ restoreContext(): void } | null> | undefined;
  private readonly context: BrowserContext;
  /** For the drivers of single screens, not for specs. */
  readonly page: Page;

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    context.on('requestfinished', async (request) => {
      this.note(request.url(), (await request.response().catch(() => null))?.status() ?? null);
    });
    context.on('requestfailed', (request) => this.note(request.url(), null));
    page.on('pageerror', (error) => this.troubles.push(error.message.slice(0, LONGEST_TROUBLE)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text().slice(0, LONGEST_TROUBLE));
    });
  }

  private note(url: string, status: number | null): void {
    if (/^(data|blob):/.test(url)) return;
    this.made.push({ url, origin: new URL(url).origin, status });
  }

  private part(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  /** Lets the app draw what the last act changed. */
  private async settle(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  // Going places

  async goTo(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
  }
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' });
  }
  async back(): Promise<void> {
    await this.page.goBack();
    await this.settle();
  }
  async forward(): Promise<void> {
    await this.page.goForward();
    await this.settle();
  }
  async leave(): Promise<void> {
    await this.context.close();
  }
  async goOffline(): Promise<void> {
    await this.context.setOffline(true);
  }
  async goOnline(): Promise<void> {
    await this.context.setOffline(false);
  }
  /** The address as it stands: its parameters and, after `#`, the camera. */
  address(): { parameters: Record<string, string>; fragment: string } {
    const { searchParams, hash } = new URL(this.page.url());
    return { parameters: Object.fromEntries(searchParams), fragment: hash.slice(1) };
  }

  // Waiting

  /** Until the list works: it can be read before, in the page as it was built. */
  async waitForList(): Promise<void> {
    await this.page.locator('#app[data-live]').waitFor();
    await this.part('list').waitFor({ state: 'attached' });
  }
  /** Until the map has drawn everything and stands still; fails at once when there will be none. */
  async waitForMap(): Promise<void> {
    const map = this.page.locator('[data-testid=map]:is([data-state=idle], [data-state=unavailable])');
    await map.waitFor({ timeout: 45_000 });
    const state = await this.mapState();
    if (state !== 'idle')
      throw new Error(`The map is ${state}.\n${[await this.text('map'), ...this.troubles].join('\n')}`);
  }

  // Doing things

  /** Adds or removes a value of a filter: `toggleFacet('category', 'park')`. */
  async toggleFacet(facet: 'year' | 'category' | 'unit' | 'stage', value: string | number): Promise<void> {
    await this.click(`facet-${facet}-${value}`);
  }
  async clearFilters(): Promise<void> {
    await this.click('clear-filters');
  }
  async search(text: string): Promise<void> {
    await this.part('search').fill(text);
    await this.settle();
  }
  /** Chooses a thing in the list. */
  async select(id: string): Promise<void> {
    await this.page.locator(`[data-testid=list-item][data-id="${id}"]`).click();
    await this.settle();
  }
  /** Chooses a thing by clicking where the map draws it. */
  async selectOnMap(id: string): Promise<void> {
    const place = (await this.renderedPlaces()).find((candidate) => candidate.id === id);
    if (!place) throw new Error(`the map shows no mark of "${id}" to click on`);
    await this.part('map').click({ position: { x: place.x, y: place.y } });
    await this.settle();
  }
  /** Clicks the part with that test id. */
  async click(testId: string): Promise<void> {
    await this.part(testId).click();
    await this.settle();
  }
  /** Clicks the button, link or tab with that name, as assistive technology reads it. */
  async clickNamed(
    role: 'button' | 'link' | 'tab' | 'checkbox' | 'radio' | 'switch',
    name: string | RegExp,
  ): Promise<void> {
    await this.page.getByRole(role, { name }).first().click();
    await this.settle();
  }
  /** Presses a key, or keys with `+`: "Tab", "Escape", "Shift+Tab". */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.settle();
  }
  async drag(from: [x: number, y: number], to: [x: number, y: number]): Promise<void> {
    await this.page.mouse.move(...from);
    await this.page.mouse.down();
    await this.page.mouse.move(...to, { steps: 5 });
    await this.page.mouse.up();
    await this.settle();
  }
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.settle();
  }
  /** Takes the graphics context away, as a phone short of memory does. */
  async loseContext(): Promise<void> {
    this.lostContext = await this.part('map')
      .locator('canvas')
      .first()
      .evaluateHandle((canvas) => {
        const lost = (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
        lost?.loseContext();
        return lost;
      });
  }
  async restoreContext(): Promise<void> {
    await this.lostContext?.evaluate((lost) => lost?.restoreContext());
  }

  // Seeing

  /** Ids in the list, in its order. */
  async listIds(): Promise<string[]> {
    return this.part('list-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? ''));
  }
  /** The number beside the list. */
  async count(): Promise<number> {
    const text = await this.part('result-count').innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }
  /** The number beside a filter's value. */
  async facetCount(facet: string, value: string | number): Promise<number> {
    const text = await this.part(`facet-${facet}-${value}`).innerText();
    return Number(/(\d+)\D*$/.exec(text)?.[1]);
  }
  async mapState(): Promise<string | null> {
    return this.part('map').getAttribute('data-state');
  }
  /** Every place the map has drawn in view, alone or in a ring with others, sorted; empty without a map. */
  async renderedPlaceIds(): Promise<string[]> {
    return (await this.drawn()).map(({ id }) => id).sort();
  }
  /** The places with a mark of their own in view which no panel covers: a click there means them. */
  async renderedPlaces(): Promise<RenderedPlace[]> {
    return (await this.drawn()).filter((place) => place.alone);
  }
  /** The map answers this event by adding to its list. */
  private drawn(): Promise<RenderedPlace[]> {
    return this.part('map').evaluate((map) => {
      const places: RenderedPlace[] = [];
      map.dispatchEvent(new CustomEvent('rendered-places', { detail: places }));
      const { left, top } = map.getBoundingClientRect();
      const isFree = (x: number, y: number) =>
        document.elementFromPoint(left + x, top + y) instanceof HTMLCanvasElement;
      return places.map((place) => ({ ...place, alone: place.alone && isFree(place.x, place.y) }));
    });
  }
  /** The open card; null when there is none. */
  async card(): Promise<{ id: string; text: string } | null> {
    const card = this.part('card');
    if ((await card.count()) === 0) return null;
    return { id: (await card.getAttribute('data-id')) ?? '', text: await card.innerText() };
  }
  /** The sentences quoted on the card. */
  async quotes(): Promise<string[]> {
    return this.part('card').getByTestId('quote').allInnerTexts();
  }
  /** The words of a part of the page, as shown. */
  async text(testId: string): Promise<string> {
    return this.part(testId).first().innerText();
  }
  async shows(testId: string): Promise<boolean> {
    return this.part(testId).first().isVisible();
  }
  /** What has the keyboard: its test id and the name that is read out. */
  async focused(): Promise<{ testId: string | null; name: string }> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const name = element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
      return { testId: element?.getAttribute('data-testid') ?? null, name };
    });
  }
  /** An attribute of the root element, e.g. `lang` or `data-theme`. */
  async rootAttribute(name: string): Promise<string | null> {
    return this.page.locator('html').getAttribute(name);
  }
  /** The page as assistive technology reads it. */
  async accessibilityTree(): Promise<string> {
    return this.page.locator('body').ariaSnapshot();
  }
  /** Rules of WCAG 2.2 AA the page breaks now. */
  async axe(): Promise<Violation[]> {
    return accessibilityViolations(this.page);
  }
  /** Is something wider than the screen, so that the page scrolls sideways? */
  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }
  /** Saves what is on the screen as `test-results/<name>.png`. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('test-results', { recursive: true });
    await this.page.screenshot({ path: join('test-results', `${name}.png`) });
  }
  /** Every request since the visit began, but those inside the page (data:, blob:). */
  requests(): readonly Request[] {
    return this.made;
  }
  /** Addresses asked for that are not of the app's own origin. */
  foreignRequests(): string[] {
    const { origin } = new URL(inject('appAddress'));
    return this.made.filter((request) => request.origin !== origin).map((request) => request.url);
  }
  /** Errors in the console, refusals of the content policy among them. */
  problems(): readonly string[] {
    return this.troubles;
  }
}
