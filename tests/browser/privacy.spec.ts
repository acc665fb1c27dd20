import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { open } from './driver';

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

describe('the built page', () => {
  const html = readFileSync('dist/index.html', 'utf8');

  test('may load nothing but its own files', () => {
    const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    expect(content.replaceAll('&#39;', "'")).toBe(POLICY);
  });

  test('declares its policy before anything else it holds', () => {
    expect(/<head>\s*<meta http-equiv="Content-Security-Policy"/.test(html)).toBe(true);
  });

  test('refers to its files from where it stands, so that it can be hosted below a path', () => {
    const references = [...html.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]+)"/g)].map(
      ([, target]) => target,
    );
    expect(references.length).toBeGreaterThan(2);
    expect(references.filter((target) => !target?.startsWith('./'))).toEqual([]);
  });
});

describe('a visit', () => {
  test('asks no other origin for anything, and breaks no policy', async () => {
    const visitor = await open({}, { webgl: true });
    await visitor.waitForList();
    await visitor.waitForMap();
    expect(visitor.requests().some(({ url }) => url.includes('maplibre-gl-worker'))).toBe(true);
    expect(visitor.foreignRequests()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
