import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { prerender } from './vite.prerender.ts';

/** All the built page may do: load its own files. `data:` and `blob:` pictures are what the map draws its icons from. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the policy would silently refuse, and the page would then miss. */
const INLINE = /<style[\s>]|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/;

/** Writes the policy into the built index.html and refuses to build a page with inline code. Not in `npm run dev`: hot reloading is inline. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [inline] = INLINE.exec(html) ?? [];
        if (inline) throw new Error(`index.html holds inline code, which its policy forbids: ${inline}`);
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: POLICY };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

export default defineConfig({
  // Relative, so that the built folder can be hosted anywhere, also below a path.
  base: './',
  plugins: [prerender(), contentSecurityPolicy()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Read by tests/budget.ts to know which file is loaded when.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // MapLibre changes more rarely than the app: a file of its own stays in the browser's cache.
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }] } },
    },
    // The lazy MapLibre file is 1 MB; what counts is gzipped and measured by tests/budget.ts.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          benchmark: { include: ['tests/bench/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.spec.ts'],
          globalSetup: 'tests/browser/server.ts',
          fileParallelism: false,
          // Drawing without a graphics card takes seconds.
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
