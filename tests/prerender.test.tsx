// @vitest-environment happy-dom
/** The built page and the running one are the same page: taking it over changes nothing. */
import { gzipSync } from 'node:zlib';
import { hydrate } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { attachSketch } from '../src/attachSketch';
import { onlyFilter, select } from '../src/model/actions';
import { initialState } from '../src/model/state';
import { prerender } from '../src/prerender';
import { createStore, StoreProvider } from '../src/store';
import { App } from '../src/ui/App';
import { NO_SERVICES, ServicesProvider } from '../src/ui/common/services';
import { data, sketch } from './sketch/published';

const screen = prerender({ dataset: data, sketch });

function page(): HTMLElement {
  document.body.innerHTML = `<div id="app">${screen}</div>`;
  const app = document.getElementById('app');
  if (!app) throw new Error('no #app');
  return app;
}

/** Elements, attributes and words; sizes set by a script (`style`) aside, which the built page cannot know. */
function outline(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  const children = [...element.childNodes].map((node) => (node instanceof Element ? outline(node) : '')).join('');
  const words = [...element.childNodes].filter((node) => !(node instanceof Element)).map((node) => node.textContent);
  return `<${element.tagName.toLowerCase()} ${attributes.join(' ')}>${words.join('')}${children}`;
}

describe('the built first screen', () => {
  test('lists every thing and holds the light map', () => {
    const app = page();
    const rows = [...app.querySelectorAll('[data-testid=list-item]')];
    expect(rows.map((row) => row.getAttribute('data-id')).sort()).toEqual(data.places.map(({ id }) => id).sort());
    expect(app.querySelector('[data-testid=map] svg.sketch .sketch-ground')).not.toBeNull();
  });

  test('holds nothing its policy forbids', () => {
    expect(screen).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
  });

  test('weighs no more than 60 kB on the way', () => {
    expect(gzipSync(screen).length).toBeLessThan(60_000);
  });

  test('has no id twice', () => {
    const ids = [...page().querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('is taken over as it stands: same elements, same attributes, same words', () => {
    const app = page();
    const [before, rows] = [outline(app), [...app.querySelectorAll('*')]];
    hydrate(
      <StoreProvider value={createStore(initialState(data))}>
        <ServicesProvider value={NO_SERVICES}>
          <App />
        </ServicesProvider>
      </StoreProvider>,
      app,
    );
    expect(outline(app)).toBe(before);
    expect([...app.querySelectorAll('*')].every((element, index) => element === rows[index])).toBe(true);
  });
});

describe('the light map', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
  const frame = () => {
    const container = page().querySelector<HTMLElement>('.sketch-frame');
    if (!container) throw new Error('no frame');
    return container;
  };

  test('is taken over as it stands', () => {
    const container = frame();
    const before = outline(container);
    attachSketch(container, sketch, createStore(initialState(data)));
    expect(outline(container)).toBe(before);
  });

  test('shows another state just as if it had been drawn for it', () => {
    const state = select('cbd')(onlyFilter('year', 2022)(initialState(data)));
    const [built, empty] = [frame(), document.createElement('div')];
    attachSketch(built, sketch, createStore(state));
    attachSketch(empty, sketch, createStore(state));
    expect(outline(built).slice(outline(built).indexOf('<svg'))).toBe(
      outline(empty).slice(outline(empty).indexOf('<svg')),
    );
  });

  test('gives everybody a name, and is no stop on the keyboard’s way', () => {
    const marks = [...frame().querySelectorAll('a, [role=button]')];
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) {
      expect(mark.getAttribute('aria-label')).toBeTruthy();
      expect(mark.getAttribute('tabindex')).toBe('-1');
    }
  });
});
