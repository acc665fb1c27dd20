/** The installed app: it opens without a network, a newer build reaches it, a broken one does not. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Visitor } from './driver';
import { clickAway, openAt } from './elsewhere';
import { host } from './hosting';

const BUILT = resolve('dist');
const INSTALLED = { installs: true };
const WITH_MAP = { ...INSTALLED, webgl: true };

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The next build, which differs in one word of the page. */
function nextBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianghan-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(BUILT, folder, { recursive: true });
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const newer = page.replace('<html ', '<html data-build="next" ');
  writeFileSync(join(folder, 'index.html'), newer);
  const worker = readFileSync(join(BUILT, 'sw.js'), 'utf8');
  expect(worker).toContain(sha256(page));
  writeFileSync(join(folder, 'sw.js'), worker.replaceAll(sha256(page), sha256(newer)));
  return folder;
}

const shows = (visitor: Visitor, part: string) => expect.poll(() => visitor.shows(part), { timeout: 30_000 });

test('says once that it is ready, and opens from then on without a network', async () => {
  const site = await host({ folder: BUILT });
  const visitor = await openAt(site.address, WITH_MAP);
  await shows(visitor, 'offline-ready').toBe(true);
  await site.stop();
  await visitor.goTo(`${site.address}?mode=report&year=2022`);
  await expect.poll(() => visitor.accessibilityTree(), { timeout: 20_000 }).toContain('2022');
  await visitor.goTo(site.address);
  await visitor.waitForList();
  await visitor.waitForMap();
  await visitor.select('jianghan-road-pedestrian-street');
  expect((await visitor.card())?.id).toBe('jianghan-road-pedestrian-street');
  expect(await visitor.shows('offline-ready')).toBe(false);
});

test('an update reaches an old visitor, and takes over when it is accepted', async () => {
  const site = await host({ folder: BUILT });
  const visitor = await openAt(site.address, INSTALLED);
  await shows(visitor, 'offline-ready').toBe(true);
  site.deploy({ folder: nextBuild() });
  await visitor.reload();
  await shows(visitor, 'update-offer').toBe(true);
  expect(await visitor.text('update-offer')).toContain('有新版本');
  expect(await visitor.rootAttribute('data-build')).toBeNull();
  await clickAway(visitor, 'update-accept');
  await expect.poll(() => visitor.rootAttribute('data-build'), { timeout: 20_000 }).toBe('next');
  await visitor.waitForList();
});

test.each<[string, (newer: string) => { folder: string; missing: string[] }]>([
  ['a file missing', (newer) => ({ folder: newer, missing: ['/index.html'] })],
  [
    'the page of another build',
    (newer) => {
      cpSync(join(BUILT, 'index.html'), join(newer, 'index.html'));
      return { folder: newer, missing: [] };
    },
  ],
])('a deploy with %s leaves the old build working', async (_, broken) => {
  const site = await host({ folder: BUILT });
  const visitor = await openAt(site.address, INSTALLED);
  await shows(visitor, 'offline-ready').toBe(true);
  site.deploy(broken(nextBuild()));
  await visitor.reload();
  await visitor.waitForList();
  await expect.poll(() => visitor.mapState()).toBe('unavailable');
  expect(await visitor.shows('update-offer')).toBe(false);
  await site.stop();
  await visitor.reload();
  await visitor.waitForList();
  expect((await visitor.listIds()).length).toBeGreaterThan(0);
});

test('can be installed: the manifest names it and its icons exist', () => {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ name: '江汉一张图', display: 'standalone', start_url: './' });
  const pictures: { src: string; sizes: string }[] = manifest.icons;
  for (const { src, sizes } of pictures.filter((icon) => icon.src.endsWith('.png'))) {
    const png = readFileSync(join(BUILT, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(readFileSync(join(BUILT, 'index.html'), 'utf8')).toContain('rel="manifest" href="./manifest.webmanifest"');
});
