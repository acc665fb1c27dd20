// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { hover, setText, toggleLarge } from '../src/model/actions';
import { createStore, type Store, StoreProvider, useAct, useStore } from '../src/store';
import { stateOf } from './model/fixture';

let store: Store;
let rendered: string[] = [];
const root = document.createElement('div');

function Text() {
  const text = useStore((state) => state.filters.text);
  rendered.push(text);
  return <p>{text}</p>;
}
const show = (content: preact.ComponentChild) => render(<StoreProvider value={store}>{content}</StoreProvider>, root);

beforeEach(() => {
  render(null, root);
  store = createStore(stateOf());
  rendered = [];
});

test('an act changes the state, and those who listen hear of it', () => {
  const listener = vi.fn();
  store.subscribe(listener);
  store.act(toggleLarge);
  expect(store.getState().large).toBe(true);
  expect(listener).toHaveBeenCalledOnce();
});

test('a component is drawn again when its part changes', async () => {
  show(<Text />);
  store.act(setText('湖'));
  await vi.waitFor(() => expect(root.textContent).toBe('湖'));
  expect(rendered).toEqual(['', '湖']);
});

test('a component is not drawn again when another part changes', async () => {
  show(<Text />);
  store.act(hover('park'));
  await new Promise((done) => setTimeout(done, 20));
  expect(rendered).toEqual(['']);
});

test('a change between drawing and listening is not missed', async () => {
  function Eager() {
    if (store.getState().filters.text === '') store.act(setText('湖'));
    return null;
  }
  show([<Text />, <Eager />]);
  await vi.waitFor(() => expect(root.textContent).toBe('湖'));
});

test('a component that is gone no longer listens', () => {
  const listeners = new Set<() => void>();
  const subscribe: Store['subscribe'] = (listener) => {
    const call = () => listener(store.getState(), store.getState());
    listeners.add(call);
    return () => listeners.delete(call);
  };
  store = { ...store, subscribe };
  show(<Text />);
  expect(listeners.size).toBe(1);
  render(null, root);
  expect(listeners.size).toBe(0);
});

test('a component outside a provider says what is missing', () => {
  function Lost() {
    useAct();
    return null;
  }
  expect(() => render(<Lost />, root)).toThrow('no StoreProvider above this component');
});
