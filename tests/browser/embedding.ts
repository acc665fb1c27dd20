/** A page of somebody else's with the app inside a frame: what it says, hears and shows. */
import type { FrameLocator } from 'playwright-core';
import { inject } from 'vitest';
import type { Device } from './device';
import type { Visitor } from './driver';
import { openAt } from './elsewhere';
import { host } from './hosting';

interface Frame {
  /** Of the app, e.g. "?embed=1&list=0"; `HOST` stands for the page's own origin. */
  query: string;
  sandbox?: string;
}

export interface Embedding {
  visitor: Visitor;
  app: FrameLocator;
  /** Messages the page has heard from the frame, in their order. */
  heard(): Promise<unknown[]>;
  say(message: unknown): Promise<void>;
  /** Says it from a frame beside the app's, of another origin than the page's. */
  sayFromBeside(message: unknown): Promise<void>;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Opens such a page, with more below the frame so that it scrolls. */
export async function embed({ query, sandbox }: Frame, device: Device = {}): Promise<Embedding> {
  const site = await host({ pages: { '/': '' } });
  const address = inject('appAddress') + query.replace('HOST', encodeURIComponent(site.address));
  const limits = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const page = `<!doctype html><title>host</title><body style="height:4000px;margin:0">
    <script>heard = []; onmessage = (event) => event.source === frames[0] && heard.push(event.data)</script>
    <iframe id="app" width="1100" height="640"${limits} src="${escaped(address)}"></iframe>
    <iframe id="beside" sandbox="allow-scripts" srcdoc="<script>onmessage = ({ data }) => parent.frames[0].postMessage(data, '*')</script>"></iframe>`;
  site.deploy({ pages: { '/': page } });
  const visitor = await openAt(site.address, device);
  const run = (frame: string, message: unknown) =>
    visitor.page.evaluate(
      ([id, data]) => (document.getElementById(String(id)) as HTMLIFrameElement).contentWindow?.postMessage(data, '*'),
      [frame, message],
    );
  return {
    visitor,
    app: visitor.page.frameLocator('#app'),
    heard: () => visitor.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard),
    say: (message) => run('app', message),
    sayFromBeside: (message) => run('beside', message),
  };
}
