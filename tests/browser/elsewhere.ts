/** Visits to other addresses than the one the built app is served at: a file, a host of the spec's own. */
import { onTestFinished } from 'vitest';
import { connect } from './chromium';
import { type Device, startDevice } from './device';
import { Visitor } from './driver';

/** Opens any page. */
export async function openAt(address: string, device: Device = {}): Promise<Visitor> {
  const context = await startDevice(await connect(), device);
  onTestFinished(() => context.close());
  const visitor = new Visitor(context, await context.newPage());
  await visitor.goTo(address);
  return visitor;
}

/** Clicks what leaves the page, or loads it anew. */
export async function clickAway({ page }: Visitor, testId: string): Promise<void> {
  await page.getByTestId(testId).click();
}
