import { expect, test } from 'vitest';
import { type BoundMap, bindMap } from '../../src/map/bindMap';
import { VIEW_SOURCES } from '../../src/map/style/style';
import { clearFilters, hover, select, setFilters, setMode, setTheme, toggleLayer } from '../../src/model/actions';
import { initialState, type State } from '../../src/model/state';
import { filters } from '../model/fixture';
import { GROUND, STATE, viewOf } from './fixture';

/** A map that writes down what is done to it. `lost`: as after the GPU context is gone. */
function bound(start: State = STATE) {
  let state = start;
  const calls: string[] = [];
  const listeners = new Set<() => void>();
  const onStyle = new Set<() => void>();
  const control = { lost: false };
  const map = {
    getSource: (id: string) => (control.lost ? undefined : { setData: () => calls.push(`setData ${id}`) }),
    setStyle: () => {
      calls.push('setStyle');
      // A diffed style says it is loaded at once.
      for (const listener of onStyle) listener();
    },
    easeTo: ({ center, zoom }: { center: number[]; zoom: number }) => calls.push(`easeTo ${center} z${zoom}`),
    fitBounds: (bounds: number[]) => calls.push(`fitBounds ${bounds}`),
    getZoom: () => 12.5,
    on: (_: string, listener: () => void) => {
      onStyle.add(listener);
      return { unsubscribe: () => onStyle.delete(listener) };
    },
  } as unknown as BoundMap;
  const release = bindMap(map, viewOf(start), {
    view: () => viewOf(state),
    changed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ground: GROUND,
    whenLaidOut: (run: () => void) => run(),
    padding: () => ({ left: 0, right: 0, top: 0, bottom: 0 }),
    size: () => ({ width: 1000, height: 800 }),
    freeView: () => [114.2, 30.55, 114.32, 30.66],
    onDraw: () => calls.push('draw'),
  });
  /** Applies the action and returns what it did to the map. */
  const act = (action: (state: State) => State): string[] => {
    calls.length = 0;
    state = action(state);
    for (const listener of listeners) listener();
    return [...calls];
  };
  const styleLoads = () => {
    calls.length = 0;
    for (const listener of onStyle) listener();
    return [...calls];
  };
  return { act, calls, control, release, styleLoads };
}

const EVERYTHING = Object.keys(VIEW_SOURCES).map((id) => `setData ${id}`);
const parks = setFilters(filters({ category: ['park'] }));

test('a map that was made with the view is left alone', () => {
  expect(bound().calls).toEqual([]);
});

test('a state that changes nothing on the map calls nothing', () => {
  expect(bound().act(setMode('plan'))).toEqual([]);
});

test('a filter writes the data that changed, and says so first', () => {
  expect(bound().act(parks)).toEqual(['draw', 'setData points', 'setData lines', 'setData areas']);
});

test('pointing at a place writes one small source and is no redraw', () => {
  expect(bound().act(hover('park'))).toEqual(['setData hovered-mark']);
});

test('choosing a place moves to it when the map is far out', () => {
  expect(bound().act(select('park'))).toEqual([
    'setData selected-shape',
    'setData selected-mark',
    'easeTo 114.25,30.6 z14.5',
  ]);
});

test('an intention is carried out once', () => {
  const { act } = bound();
  act(select('park'));
  expect(act(hover('shop'))).toEqual(['setData hovered-mark']);
  expect(act(select('park'))).toEqual(['easeTo 114.25,30.6 z14.5']);
});

test('another theme is one new style, complete with its data', () => {
  expect(bound().act(setTheme('dark'))).toEqual(['draw', 'setStyle', 'draw', ...EVERYTHING]);
});

test('a layer switch is one new style', () => {
  expect(
    bound()
      .act(toggleLayer('transit'))
      .filter((call) => call === 'setStyle'),
  ).toEqual(['setStyle']);
});

test('everything is written again when a style is loaded', () => {
  expect(bound().styleLoads()).toEqual(['draw', ...EVERYTHING]);
});

test('a loaded style does not repeat a move', () => {
  const { act, styleLoads } = bound();
  act(select('park'));
  expect(styleLoads().filter((call) => call.startsWith('easeTo'))).toEqual([]);
});

test('without a source nothing is called, and what was missed is made good', () => {
  const { act, control, styleLoads } = bound();
  control.lost = true;
  expect(act((state) => setTheme('dark')(parks(select('shop')(state))))).toEqual([]);
  control.lost = false;
  const healed = styleLoads();
  expect(healed).toContain('setStyle');
  expect(healed).toContain('setData points');
  expect(healed).toContain('easeTo 114.26,30.6 z14.5');
  expect(act(clearFilters)).toContain('setData points');
});

test('nothing is called after letting go', () => {
  const { act, release, styleLoads } = bound(initialState(STATE.data));
  release();
  expect(act(parks)).toEqual([]);
  expect(styleLoads()).toEqual([]);
});
