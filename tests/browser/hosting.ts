/** A web host of the specs' own: its folder can be exchanged and its files can be missing, as after a deploy. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** What the host does with a path: serves `pages` first, then files of `folder`, but none that are `missing`. */
export interface Hosted {
  folder?: string;
  pages?: Record<string, string>;
  missing?: readonly string[];
}

interface Host {
  /** With a slash at the end. */
  address: string;
  /** Another deploy. */
  deploy(hosted: Hosted): void;
  /** Nobody answers any more. */
  stop(): Promise<void>;
}

function fileOf(folder: string, path: string): string | null {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Serves on a free port until the test ends. */
export async function host(first: Hosted): Promise<Host> {
  let current = first;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = current.pages?.[pathname];
    const file = current.missing?.includes(pathname) || !current.folder ? null : fileOf(current.folder, pathname);
    if (page === undefined && file === null) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader(
      'content-type',
      file ? (TYPES[extname(file)] ?? 'application/octet-stream') : 'text/html; charset=utf-8',
    );
    response.setHeader('cache-control', 'no-cache');
    response.end(page ?? (file && readFileSync(file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host got no port');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  };
  onTestFinished(async () => {
    if (server.listening) await stop();
  });
  return {
    address: `http://127.0.0.1:${address.port}/`,
    deploy: (hosted) => {
      current = hosted;
    },
    stop,
  };
}
