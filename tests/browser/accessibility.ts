/** Asks axe-core what is wrong with the page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A rule of accessibility that the page breaks, and where. */
export interface Violation {
  rule: string;
  impact: string;
  where: string[];
}

/** Rules of WCAG 2.2 AA the page breaks. */
export async function accessibilityViolations(page: Page): Promise<Violation[]> {
  // Evaluated from outside: the page's content policy would refuse a script element.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const results = await page.evaluate((runOnly) => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
    return axe.run(document, { runOnly, resultTypes: ['violations'] });
  }, WCAG_22_AA);
  return results.violations.map(({ id, impact, nodes }) => ({
    rule: id,
    impact: impact ?? 'minor',
    where: nodes.map((node) => node.target.join(' ')),
  }));
}
