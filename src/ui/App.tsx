/** Everything on the page; which parts are shown follows the mode. The map stays in place between modes. */
import { useRef } from 'preact/hooks';
import type { Mode } from '../model/state';
import { useStore } from '../store';
import { Bar } from './Bar';
import { Announcer } from './common/Announcer';
import { lazyScreen } from './common/LazyScreen';
import { Toast } from './common/Toast';
import { Details } from './explore/Details';
import { Panel } from './explore/Panel';
import { MapPane } from './explore/MapPane';
import { useSearchIndex } from './explore/useSearchIndex';
import { Years } from './explore/Years';
import { useWords } from './words';

/** Modes without a map beside them. */
const WITHOUT_MAP: readonly Mode[] = ['ledger', 'numbers', 'about'];

const Ledger = lazyScreen(async () => (await import('./ledger/Ledger')).Ledger);
const Report = lazyScreen(async () => (await import('./report/Report')).Report);
const About = lazyScreen(async () => (await import('./about/About')).About);
const KeysPanel = lazyScreen(async () => (await import('./help/KeysPanel')).KeysPanel);
const Numbers = lazyScreen(async () => (await import('./numbers/Numbers')).Numbers);

function SkipLinks({ withMap }: { withMap: boolean }) {
  const words = useWords();
  const mode = useStore((state) => state.mode);
  const hasCard = useStore((state) => state.selected !== null);
  return (
    <nav class="skip-links" aria-label={words.skip.label}>
      {mode === 'report' ? <a href="#report">{words.skip.report}</a> : <a href="#list">{words.skip.list}</a>}
      {withMap && <a href="#map">{words.skip.map}</a>}
      {hasCard && <a href="#card">{words.skip.card}</a>}
    </nav>
  );
}

export function App() {
  const words = useWords();
  const mode = useStore((state) => state.mode);
  const sheet = useStore((state) => state.sheet);
  const keysOpen = useStore((state) => state.keysOpen);
  const isNear = useStore((state) => state.near.name !== 'off');
  const withMap = !WITHOUT_MAP.includes(mode);
  useSearchIndex();
  // A visit that begins on a page without a map fetches none until one is shown; from then on it stays.
  const mapSeen = useRef(withMap);
  mapSeen.current ||= withMap;
  return (
    <>
      <SkipLinks withMap={withMap} />
      <Bar />
      {mode === 'about' && <About />}
      {mode === 'ledger' && <Ledger />}
      {mode === 'numbers' && <Numbers />}
      <main class="screen" data-testid="sheet" data-stop={sheet} data-near={isNear || undefined} hidden={!withMap}>
        {mode === 'report' ? <Report /> : <h1 class="visually-hidden">{words.title}</h1>}
        {withMap && mode !== 'report' && <Panel />}
        {mapSeen.current && <MapPane />}
        {withMap && mode !== 'report' && <Years />}
        {withMap && <Details />}
      </main>
      {keysOpen && <KeysPanel />}
      <Toast />
      <Announcer />
    </>
  );
}
