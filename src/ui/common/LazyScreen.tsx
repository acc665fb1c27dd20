/** A screen whose code arrives when it is first opened; says so while it waits and when it cannot come. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import { Problem } from './Problem';

type Loaded = { name: 'loading' } | { name: 'ready'; Screen: ComponentType } | { name: 'failed'; details: string };

/**
 * Makes a component of a loader, e.g. `lazyScreen(async () => (await import('./report/Report')).Report)`. What is likely to
 * be wanted at once comes `soon`: it is fetched beside the data, without holding up the first screen.
 */
export function lazyScreen(load: () => Promise<ComponentType>, when: 'asked' | 'soon' = 'asked'): ComponentType {
  let known: ComponentType | null = null;
  const fetched = async () => {
    known ??= await load();
    return known;
  };
  // A failure is told to whoever opens the screen.
  if (when === 'soon') fetched().catch(() => {});
  return function LazyScreen() {
    const words = useWords();
    const [state, setState] = useState<Loaded>(known ? { name: 'ready', Screen: known } : { name: 'loading' });
    const fetchScreen = () => {
      if (state.name === 'ready') return;
      fetched().then(
        (Screen) => setState({ name: 'ready', Screen }),
        (error: unknown) => setState({ name: 'failed', details: String(error) }),
      );
    };
    useEffect(fetchScreen, []);
    switch (state.name) {
      case 'loading':
        return (
          <p class="screen-loading" role="status">
            {words.loading}
          </p>
        );
      case 'failed':
        return <Problem words={words.dataError} details={state.details} onRetry={() => location.reload()} />;
      case 'ready':
        return <state.Screen />;
    }
  };
}
