/**
 * What makes the page open without a network: every file of one build, kept together. Built on its own into `sw.js`
 * (see vite.config.ts). A new build is fetched whole or not at all, and takes over only when the reader says so.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** The part of a service worker's surroundings that the page's own types do not know. */
declare const self: { skipWaiting(): Promise<void> };
/**
 * Files of this build, written here by the build. With `integrity` a server that mixes two builds fails the install,
 * and the build that works stays.
 */
declare const PRECACHE: { url: string; revision: string | null; integrity: string }[];

precacheAndRoute(PRECACHE);
// A path that names a file is that file or nothing; any other is the page, whatever its query.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\/[^/]+\.(?!html$)[^/]+$/] }));
cleanupOutdatedCaches();
// The first visit is served from here on too: "offline ready" is then true at once.
clientsClaim();

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === 'take over') void self.skipWaiting();
});
