/** One store for the whole app: zustand without middleware, and the hook that reads it. */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { createStore as createVanillaStore, type StoreApi } from 'zustand/vanilla';
import type { Action, State } from './model/state';

export interface Store extends Pick<StoreApi<State>, 'getState' | 'subscribe'> {
  /** The only way in: applies an action. */
  act: (action: Action) => void;
}

export function createStore(initial: State): Store {
  const { getState, setState, subscribe } = createVanillaStore<State>(() => initial);
  return { getState, subscribe, act: (action) => setState(action(getState()), true) };
}

const StoreContext = createContext<Store | null>(null);
export const StoreProvider = StoreContext.Provider;

function useContextStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no StoreProvider above this component');
  return store;
}

/** Reads a part of the state; renders again only when that part is another value (`Object.is`). */
export function useStore<T>(selector: (state: State) => T): T {
  const store = useContextStore();
  const [, render] = useReducer((count: number) => count + 1, 0);
  const value = selector(store.getState());
  const seen = useRef({ selector, value });
  seen.current = { selector, value };
  useLayoutEffect(() => {
    const check = () => {
      const { selector: current, value: last } = seen.current;
      if (!Object.is(current(store.getState()), last)) render(0);
    };
    check(); // the state may have changed between render and effect
    return store.subscribe(check);
  }, [store]);
  return value;
}

/** The state as it is when it is asked for: for what is done once, not for what is shown. */
export function useNow(): Store['getState'] {
  return useContextStore().getState;
}

export function useAct(): Store['act'] {
  return useContextStore().act;
}
