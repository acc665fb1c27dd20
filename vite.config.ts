import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, mergeConfig, type Plugin, type ResolvedConfig, runnerImport, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import type * as Prerender from './src/prerender.tsx';

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

const EMPTY_PAGE = '<div id="app"></div>';

/** The first screen as HTML. `runnerImport` gives the module Vite's own treatment, as it does for this file. */
async function firstScreen({ root, publicDir, base, mode }: ResolvedConfig): Promise<string> {
  const read = (file: string) => JSON.parse(readFileSync(join(publicDir, 'data', file), 'utf8'));
  const entry = join(root, 'src/prerender.tsx');
  const { module } = await runnerImport<typeof Prerender>(entry, { root, base, mode, logLevel: 'warn' });
  return module.prerender({
    dataset: {
      places: read('places.geojson').features,
      layout: read('layout.geojson').features,
      reports: read('reports.json').reports,
      glossary: read('glossary.json').terms,
    },
    sketch: read('sketch.json'),
  });
}

/**
 * Puts the first screen into the built index.html, rendered by the app's own components from the published data. Not in
 * `npm run dev`: there the page is rendered in the browser, and changes with the code.
 */
function prerender(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async transformIndexHtml(html) {
      if (!html.includes(EMPTY_PAGE)) throw new Error(`index.html has no ${EMPTY_PAGE} to put the first screen into`);
      const screen = await firstScreen(config);
      return html.replace(EMPTY_PAGE, () => `<div id="app">${screen}</div>`);
    },
  };
}

const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).toString('base64');
/** A script element must not end where its code speaks of one. */
const scriptInHtml = (code: string) => code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3c!--');
const sha256 = (text: string | Uint8Array) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * An address for a worker that the single file holds as a block of text. A page from a file has no origin, and Chromium
 * starts a module worker there only from `data:`; elsewhere MapLibre takes only `blob:` for its own.
 */
const blockAddress = (file: string) =>
  `(code=>origin==='null'?'data:text/javascript;charset=utf-8,'+encodeURIComponent(code):URL.createObjectURL(new Blob([code],{type:'text/javascript'})))(document.getElementById(${JSON.stringify(file)}).textContent)`;

/**
 * `npm run build:single`: everything in one HTML file, which opens by a double click. Its policy names what stands in it
 * by hash; nothing may be fetched from anywhere. It is not pre-rendered: its data is there at once, and it must stay light
 * enough to be handed on.
 */
function singleFile(): Plugin {
  let config: ResolvedConfig;
  const block = (id: string, type: string, text: string) => `<script type="${type}" id="${id}">${text}</script>`;
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_, bundle) {
      const outputs = Object.values(bundle);
      const page = outputs.find((output) => output.fileName === 'index.html');
      const [entry, ...others] = outputs.filter((output) => output.type === 'chunk');
      if (page?.type !== 'asset' || !entry || others.length > 0)
        throw new Error('The single file needs one page, one script.');
      const source = (ending: string) =>
        outputs.flatMap((output) => (output.type === 'asset' && output.fileName.endsWith(ending) ? [output] : []));
      const style = source('.css')
        .map((asset) => String(asset.source))
        .join('\n');
      // Vite leaves its mark for what to fetch ahead standing where no import is left.
      const code = scriptInHtml(entry.code.replaceAll('__VITE_PRELOAD__', 'void 0'));
      const data = join(config.publicDir, 'data');
      const icon = readFileSync(join(config.publicDir, 'icon.svg'), 'utf8');
      const blocks = [
        ...readdirSync(data).map((file) => block(`data/${file}`, 'text/plain', packed(join(data, file)))),
        ...source('.js').map((worker) => block(worker.fileName, 'text/plain', scriptInHtml(String(worker.source)))),
      ];
      const policy = [
        "default-src 'none'",
        `script-src '${sha256(code)}'`,
        'worker-src data: blob:',
        // MapLibre reads its worker before it starts it.
        'connect-src data:',
        `style-src '${sha256(style)}'`,
        'img-src data: blob:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      const html = String(page.source)
        .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
        .replace(/<noscript>[\s\S]*<\/noscript>/, '<noscript><p class="noscript">这一页要运行脚本。</p></noscript>')
        .replace('./icon.svg', () => `data:image/svg+xml,${encodeURIComponent(icon)}`)
        .replaceAll(/\s*<(link|script)(?=[^>]*(?:href|src)="\.\/)[^>]*>(<\/script>)?/g, '')
        .replace('</head>', () => `<style>${style}</style>\n  </head>`)
        .replace('</body>', () => `${blocks.join('\n')}\n<script type="module">${code}</script>\n  </body>`);
      for (const output of outputs) delete bundle[output.fileName];
      this.emitFile({ type: 'asset', fileName: 'jianghan.html', source: html });
    },
  };
}

/** Files of the build a visit without a network may ask for; Vite's own notes are not among them. */
function precached(folder: string): { url: string; revision: string | null; integrity: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.vite'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const url = relative(folder, file).replaceAll('\\', '/');
      const integrity = sha256(readFileSync(file));
      // Vite has put a hash into the names below assets/: their content never changes.
      return { url, revision: url.startsWith('assets/') ? null : integrity, integrity };
    })
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** Builds `sw.js` once everything it keeps has been written. */
function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const { root } = config;
      const outDir = resolve(root, config.build.outDir);
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        define: { PRECACHE: JSON.stringify(precached(outDir)) },
        build: {
          target: config.build.target,
          outDir,
          emptyOutDir: false,
          modulePreload: false,
          rolldownOptions: {
            input: join(root, 'src/shell/serviceWorker.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
          },
        },
      });
    },
  };
}

/** What `npm run build` makes: files that are fetched when they are needed. */
const hosted: UserConfig = {
  plugins: [prerender(), contentSecurityPolicy(), serviceWorker()],
  build: {
    // Read by tests/budget.ts to know which file is loaded when.
    manifest: true,
    rolldownOptions: {
      // MapLibre changes more rarely than the app: a file of its own stays in the browser's cache.
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }] } },
    },
    // The lazy MapLibre file is 1 MB; what counts is gzipped and measured by tests/budget.ts.
    chunkSizeWarningLimit: 1200,
  },
};

/** What `npm run build:single` makes. */
const single: UserConfig = {
  plugins: [singleFile()],
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'js' ? { runtime: blockAddress(file) } : undefined),
  },
  // A worker from a block of text has no file beside it.
  worker: { rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: 'dist-single',
    copyPublicDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { output: { codeSplitting: false } },
    chunkSizeWarningLimit: 4000,
  },
};

const shared = defineConfig({
  // Relative, so that the built folder can be hosted anywhere, also below a path.
  base: './',
  server: { host: '127.0.0.1' },
  // Any page may read what is public anyway: a frame in a sandbox has no origin of its own, and needs that.
  preview: { host: '127.0.0.1', cors: true },
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
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
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

export default defineConfig(({ mode }) => mergeConfig(shared, mode === 'single' ? single : hosted));
