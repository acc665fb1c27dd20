import { describe, expect, test } from 'vitest';
import { actionOf, originOf } from '../../src/model/embed';
import { EMBED_PARTS } from '../../src/model/embedParts';
import { embedAddress, embedSnippet } from '../../src/model/embedSnippet';

describe('a message from the page around', () => {
  test.each<[string, unknown]>([
    ['text', 'jianghan:select'],
    ['nothing', null],
    ['an unknown kind', { type: 'jianghan:eval', code: '1' }],
    ['an id that is no text', { type: 'jianghan:select', id: 7 }],
    ['no id', { type: 'jianghan:select' }],
    ['an id without end', { type: 'jianghan:select', id: 'a'.repeat(101) }],
    ['a query without end', { type: 'jianghan:filter', query: 'q='.padEnd(2001, 'a') }],
  ])('that is %s is none of ours', (_, data) => {
    expect(actionOf(data)).toBeUndefined();
  });

  test.each<[unknown]>([
    [{ type: 'jianghan:hello' }],
    [{ type: 'jianghan:select', id: null }],
    [{ type: 'jianghan:filter', query: '?year=2022' }],
  ])('%j does something', (data) => {
    expect(actionOf(data)).toBeTypeOf('function');
  });
});

test.each<[string | null, string | null]>([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/page?x#y', 'https://example.org'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['*', null],
  ['null', null],
  ['', null],
  [null, null],
  ['javascript:alert(1)', null],
  ['file:///home.html', null],
])('the origin of %j is %j', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});

describe('the code for a frame', () => {
  const view = 'https://example.org/map/?year=2022&q="x"#map=13/30.6/114.2';

  test('keeps the view and says only what is left away', () => {
    expect(embedAddress(view, EMBED_PARTS)).toBe(
      'https://example.org/map/?year=2022&q=%22x%22&embed=1#map=13/30.6/114.2',
    );
    const { searchParams } = new URL(embedAddress(view, ['list']));
    expect(Object.fromEntries(searchParams)).toEqual({
      year: '2022',
      q: '"x"',
      embed: '1',
      legend: '0',
      controls: '0',
    });
  });

  test('is safe to paste: what it quotes cannot end its attribute', () => {
    const code = embedSnippet(view, 'A "map" <of> things & more', { width: 640, height: 480, parts: EMBED_PARTS });
    expect(code).toBe(
      '<iframe src="https://example.org/map/?year=2022&amp;q=%22x%22&amp;embed=1#map=13/30.6/114.2" title="A &quot;map&quot; &lt;of> things &amp; more" width="640" height="480" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy" frameborder="0"></iframe>',
    );
  });

  test('fills the line when it has no width', () => {
    expect(embedSnippet(view, 'map', { width: null, height: 480, parts: [] })).toContain(' width="100%" height="480" ');
  });
});
