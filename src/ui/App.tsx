/** Everything on the page; which parts are shown follows the mode. The map stays in place between modes. */
import { useRef } from 'preact/hooks';
import type { Mode } from '../model/state';
import { useStore } from '../store';
import { Bar } from './Bar';
import { Announcer } from './common/Announcer';
import { lazyScreen } from './common/LazyScreen';
import { Toast } from './common/Toast';
import { MapPane } from './explore/MapPane';
import { Panel } from './explore/Panel';
import { useSearchIndex } from './explore/useSearchIndex';
import { useShape } from './explore/useShape';
import { Years } from './explore/Years';
import { useWords } from './words';

/** Modes without a map beside them. */
const WITHOUT_MAP: readonly Mode[] = ['ledger', 'numbers', 'about'];

const Details = lazyScreen(async () => (await import('./explore/Details')).Details, 'soon');
const Ledger = lazyScreen(async () => (await import('./ledger/Ledger')).Ledger);
const Report = lazyScreen(async () => (await import('./report/Report')).Report);
const About = lazyScreen(async () => (await import('./about/About')).About);
const KeysPanel = lazyScreen(async () => (await import('./help/KeysPanel')).KeysPanel);
const Brief = lazyScreen(async () => (await import('./brief/Brief')).Brief);
const Notes = lazyScreen(async () => (await import('./brief/Notes')).Notes);
const HandoutScreen = lazyScreen(async () => (await import('./handout/HandoutScreen')).HandoutScreen);
const Plan = lazyScreen(async () => (await import('./plan/Plan')).Plan);
const Numbers = lazyScreen(async () => (await import('./numbers/Numbers')).Numbers);

/** Where the focus goes in a part of the page, the best first: a card's name, the map itself, a list's stop. */
const STARTS = ['h2[tabindex]', 'canvas[tabindex]', 'svg[tabindex]', '[tabindex="0"]'];

/** Moves the focus into a part of the page, or onto the part where nothing in it takes the focus. */
function skipTo(id: string): void {
  const part = document.getElementById(id);
  const start = STARTS.map((selector) => part?.querySelector<HTMLElement>(selector)).find((found) => found);
  if (part && !start) part.tabIndex = -1;
  (start ?? part)?.focus();
}

function SkipLinks({ withMap }: { withMap: boolean }) {
  const words = useWords();
  const mode = useStore((state) => state.mode);
  const hasCard = useStore((state) => state.selected !== null);
  // Not by the address: what follows its # is the map's camera.
  const to = (id: string) => ({
    href: `#${id}`,
    onClick: (event: Event) => {
      event.preventDefault();
      skipTo(id);
    },
  });
  return (
    <nav class="skip-links" aria-label={words.skip.label}>
      {mode === 'report' ? <a {...to('report')}>{words.skip.report}</a> : <a {...to('list')}>{words.skip.list}</a>}
      {withMap && <a {...to('map')}>{words.skip.map}</a>}
      {hasCard && <a {...to('card')}>{words.skip.card}</a>}
    </nav>
  );
}

export function App() {
  const words = useWords();
  const mode = useStore((state) => state.mode);
  const sheet = useStore((state) => state.sheet);
  const isChosen = useStore((state) => state.selected !== null);
  const keysOpen = useStore((state) => state.keysOpen);
  const isNear = useStore((state) => state.near.name !== 'off');
  const notes = useStore((state) => state.notes);
  const handout = useStore((state) => state.handout);
  const alone = notes || handout;
  const withMap = !WITHOUT_MAP.includes(mode) && !alone;
  const withPanel = withMap && mode !== 'report' && mode !== 'plan' && mode !== 'brief';
  useSearchIndex();
  useShape();
  // A visit that begins on a page without a map fetches none until one is shown; from then on it stays.
  const mapSeen = useRef(withMap);
  mapSeen.current ||= withMap;
  return (
    <>
      {!handout && <SkipLinks withMap={withMap} />}
      {handout && <HandoutScreen />}
      {notes && !handout && <Notes />}
      {!alone && <Bar />}
      {mode === 'about' && !alone && <About />}
      {mode === 'ledger' && !alone && <Ledger />}
      {mode === 'numbers' && !alone && <Numbers />}
      <main class="screen" data-stop={sheet} data-near={isNear || undefined} hidden={!withMap}>
        {mode === 'report' ? <Report /> : mode !== 'plan' && <h1 class="visually-hidden">{words.title}</h1>}
        {mode === 'plan' && <Plan />}
        {withMap && mode === 'brief' && <Brief />}
        {withPanel && <Panel />}
        {mapSeen.current && <MapPane />}
        {withPanel && <Years />}
        {withMap && isChosen && mode !== 'brief' && <Details />}
      </main>
      {keysOpen && <KeysPanel />}
      <Toast />
      <Announcer />
    </>
  );
}
