/** 数说: the reports' numbers, small multiples by year; fetched when the page is first opened. */
import { useEffect, useState } from 'preact/hooks';
import type { PublishedStatSeries } from '../../../geo/schema/published';
import { loadStats } from '../../data/load';
import { Problem } from '../common/Problem';
import { useWords } from '../words';
import { NumbersPage } from './NumbersPage';

type Loaded =
  | { name: 'loading' }
  | { name: 'ready'; all: readonly PublishedStatSeries[] }
  | { name: 'failed'; details: string };

export function Numbers() {
  const words = useWords();
  const [state, setState] = useState<Loaded>({ name: 'loading' });
  const load = () => {
    setState({ name: 'loading' });
    loadStats().then(
      (all) => setState({ name: 'ready', all }),
      (error: unknown) => setState({ name: 'failed', details: String(error) }),
    );
  };
  useEffect(load, []);
  switch (state.name) {
    case 'loading':
      return (
        <main class="screen-loading">
          <p role="status">{words.loading}</p>
        </main>
      );
    case 'failed':
      return (
        <main>
          <Problem words={words.dataError} details={state.details} onRetry={load} />
        </main>
      );
    case 'ready':
      return <NumbersPage all={state.all} />;
  }
}
