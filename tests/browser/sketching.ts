/** The light map, as somebody in front of the page sees and uses it. */
import type { Locator } from 'playwright-core';
import { open, type Visitor } from './driver';

type Opening = Parameters<typeof open>;

/** A visitor who also looks at the light map. */
export async function openSketch(...opening: Opening): Promise<{ visitor: Visitor; sketch: SketchReader }> {
  const visitor = await open(...opening);
  return { visitor, sketch: new SketchReader(visitor) };
}

/** A visitor whose data is still on its way until `arrive` is called. */
export async function openEarly(): Promise<{ visitor: Visitor; arrive: () => void }> {
  const visitor = await open();
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  await visitor.page.route('**/data/places.geojson', async (route) => {
    await arrived;
    await route.continue();
  });
  await visitor.page.reload({ waitUntil: 'domcontentloaded' });
  return { visitor, arrive };
}

class SketchReader {
  private readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  private get svg(): Locator {
    return this.visitor.page.locator('[data-testid=map] svg.sketch');
  }
  private mark(id: string): Locator {
    return this.svg.locator(`a[data-id="${id}"]`);
  }

  async isShown(): Promise<boolean> {
    return this.svg.isVisible();
  }
  /** Its code is there: sizes are those of the screen. */
  async works(): Promise<boolean> {
    return ((await this.svg.getAttribute('style')) ?? '') !== '';
  }
  /** Ids of the places under the marks, those in rings included. */
  async marks(): Promise<string[]> {
    const ids = this.svg.locator('a[data-id], [data-ids]');
    const listed = await ids.evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute('data-ids') ?? mark.getAttribute('data-id')),
    );
    return listed.flatMap((each) => each?.split(' ') ?? []).sort();
  }
  /** Ids of the places with a mark of their own, and how many share each ring. */
  async alone(): Promise<string[]> {
    return this.svg
      .locator('a[data-id]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-id') ?? ''));
  }
  async click(id: string): Promise<void> {
    await this.mark(id).click();
  }
  /** Clicks where there is nothing but ground. */
  async clickGround(): Promise<void> {
    const pane = await this.visitor.page.locator('[data-testid=map]').boundingBox();
    if (!pane) throw new Error('there is no map');
    await this.visitor.page.mouse.click(pane.x + 60, pane.y + 0.55 * pane.height);
  }
  /** Opens the ring with a number that comes first; resolves to the ids in it. */
  async openRing(): Promise<string[]> {
    const ring = this.svg.locator('[data-ids]').first();
    await ring.click();
    return ((await ring.getAttribute('data-ids')) ?? '').split(' ');
  }
  /** What is told to somebody who cannot see the mark. */
  async nameOf(id: string): Promise<string | null> {
    return this.mark(id).getAttribute('aria-label');
  }
  async pointAt(id: string): Promise<void> {
    await this.mark(id).hover();
  }
  /** The name beside the mark that is chosen, or pointed at. */
  async emphasised(kind: 'chosen' | 'pointed'): Promise<string | null> {
    const name = this.svg.locator(`.mark-${kind} text`);
    return (await name.count()) > 0 ? name.first().textContent() : null;
  }
  /** Is a zone or unit lit up? */
  async isLit(): Promise<boolean> {
    return (await this.svg.locator('.lit-area, .lit-line').count()) > 0;
  }
  /** The spot a mark stands for, CSS pixels of the page. */
  async placeOf(id: string): Promise<{ x: number; y: number }> {
    return this.mark(id).evaluate((mark) => {
      const { e: x, f: y } = (mark as SVGGraphicsElement).getScreenCTM() ?? new DOMMatrix();
      return { x, y };
    });
  }
  /** Width of the view in units: smaller is closer. */
  async breadth(): Promise<number> {
    const viewBox = await this.svg.locator('svg.sketch-sheet').getAttribute('viewBox');
    return Number(viewBox?.split(' ')[2]);
  }
  async focus(): Promise<void> {
    await this.svg.focus();
  }
  /** The page as it would be printed. */
  async print(): Promise<void> {
    await this.visitor.page.emulateMedia({ media: 'print' });
  }
  async isOnPaper(selector: string): Promise<boolean> {
    return this.visitor.page.locator(selector).isVisible();
  }
}
