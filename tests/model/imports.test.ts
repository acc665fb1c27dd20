/** What is remembered of the reader's own files. */
import { expect, test } from 'vitest';
import { setMode } from '../../src/model/actions';
import {
  acceptImport,
  focusOn,
  layerOf,
  openImportRow,
  removeImport,
  setImportDraft,
} from '../../src/model/importLayers';
import { changeImport, closeFiles, type ImportedLayer, openFiles } from '../../src/model/imports';
import { mapView } from '../../src/model/mapView';
import type { Action, State } from '../../src/model/state';
import { place, stateOf } from './fixture';

const layer = (id: string, facts: Partial<ImportedLayer> = {}): ImportedLayer => ({
  ...layerOf(
    id,
    `${id}.csv`,
    {
      revision: 1,
      matched: 3,
      inside: 3,
      outside: 0,
      bounds: [114.2, 30.5, 114.3, 30.6],
      format: 'csv',
      count: 3,
      faulty: 1,
      columns: ['名称'],
      nameColumn: '名称',
      datum: null,
      issues: [],
      notes: [],
      excerpt: null,
    },
    'gcj02',
  ),
  ...facts,
});
const start = stateOf(place('park', { at: [114.25, 30.6] }));
const after = (...actions: Action[]): State => actions.reduce((state, action) => action(state), start);
const ids = ({ imports }: State) => imports.map(({ id }) => id);
const add =
  (id: string): Action =>
  (state) =>
    acceptImport(setImportDraft(layer(id))(state));
const view = (state: State) => mapView(state, 'light').imports;

test('a layer keeps what is known of the file, not what was wrong with it', () => {
  expect(layer('a')).toMatchObject({ name: 'a.csv', datum: 'gcj02', skipped: 1, count: 3, visible: true, words: '' });
  expect(layer('a')).not.toHaveProperty('issues');
});

test('a draft is drawn before it is added, and stays the same thing when it is', () => {
  const looked = after(setImportDraft(layer('a')));
  const [drawn] = view(looked);
  expect([ids(looked), drawn?.id]).toEqual([[], 'a']);
  const added = acceptImport(looked);
  expect([ids(added), added.importDraft]).toEqual([['a'], null]);
  expect(view(added)).toBe(view(looked));
});

test('each new layer gets a colour of its own as long as there are any', () => {
  expect(after(add('a'), add('b'), add('c')).imports.map(({ colour }) => colour)).toEqual(['ink', 'teal', 'orange']);
});

test('a draft that is put away was never there', () => {
  expect(view(after(setImportDraft(layer('a')), setImportDraft(null)))).toEqual([]);
});

test('a hidden layer is not drawn', () => {
  expect(view(after(add('a'), add('b'), changeImport('a', { visible: false }))).map(({ id }) => id)).toEqual(['b']);
});

test('a layer that is removed comes back to its place', () => {
  const removed = after(add('a'), add('b'), add('c'), removeImport('b', '已移除'));
  expect([ids(removed), removed.toast?.message]).toEqual([['a', 'c'], '已移除']);
  const back = removed.toast?.undo?.(removed);
  expect([back && ids(back), back?.toast]).toEqual([['a', 'b', 'c'], null]);
});

test('what was added meanwhile is not lost by taking a removal back', () => {
  const removed = after(add('a'), removeImport('a', ''));
  const undo = removed.toast?.undo ?? ((state: State) => state);
  expect(ids(undo(add('b')(removed)))).toEqual(['a', 'b']);
});

test('removing a layer closes the row that was open from it', () => {
  const open = openImportRow({ layer: 'a', feature: 0, x: 1, y: 2 });
  expect(after(add('a'), open, removeImport('a', '')).importRow).toBeNull();
});

test('to remove a layer that is not there does nothing', () => {
  const state = after(add('a'));
  expect(removeImport('x', '')(state)).toBe(state);
});

test('bounds are brought into view, again when asked again', () => {
  const bounds = [114.2, 30.5, 114.3, 30.6] as const;
  const once = after(focusOn('a', bounds));
  expect(mapView(once, 'light').focus).toMatchObject({ bounds, how: 'fit', sequence: 1 });
  expect(mapView(focusOn('a', bounds)(once), 'light').focus?.sequence).toBe(2);
});

test('the panels close with the screen they were opened from, the layers stay', () => {
  const state = after(add('a'), openFiles('import'), setMode('ledger'));
  expect([state.files, ids(state)]).toEqual([null, ['a']]);
  expect(closeFiles(state)).toBe(state);
});
