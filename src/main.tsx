/** The composition root: loads, creates the store, renders, then fetches the map. Nothing else knows everybody. */
import { hydrate, render } from 'preact';
import type { SketchHandle } from './attachSketch';
import { DataError, loadBasemap, loadDataset, loadSketch } from './data/load';
import type { MapHandle } from './map/createMap';
import type { Dataset } from './model/dataset';
import { initialState, type Language, setMap, setText } from './model/state';
import { applyUrl, decode } from './model/url';
import { keepEarlyInput } from './shell/earlyInput';
import { locate } from './shell/geolocation';
import { listenToKeys } from './shell/keys';
import { applyLook, showLook } from './shell/look';
import { mounting } from './shell/mounting';
import { syncUrl } from './shell/urlSync';
import { createStore, type Store, StoreProvider } from './store';
import { App } from './ui/App';
import { Problem } from './ui/common/Problem';
import { NO_SERVICES, type Services, ServicesProvider } from './ui/common/services';
import { loadWords, wordsOf } from './ui/words';
import './ui/styles/index.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

function isWithoutWebGl(error: unknown): boolean {
  return error instanceof Error && error.name === 'GPUInitializationError';
}

/** The two maps of the page: the light one first, the large one in its place. */
function maps(store: Store): Pick<Services, 'mountMap' | 'mountSketch' | 'mapCommands'> {
  let map: MapHandle | null = null;
  let sketch: SketchHandle | null = null;
  return {
    mountMap: mounting<MapHandle>({
      fetch: async (container) => {
        const [{ attachMap }, basemap] = await Promise.all([import('./attachMap'), loadBasemap()]);
        return () => attachMap(container, { basemap, opening: sketch?.camera() ?? null }, store);
      },
      publish: (handle) => {
        map = handle;
      },
      fail: (error) => {
        if (!isWithoutWebGl(error)) console.error(error);
        store.act(setMap({ name: 'unavailable', reason: isWithoutWebGl(error) ? 'webgl' : 'lost' }));
      },
    }),
    mountSketch: mounting<SketchHandle>({
      fetch: async (container) => {
        const [{ attachSketch }, ground] = await Promise.all([import('./attachSketch'), loadSketch()]);
        return () => ground && attachSketch(container, ground, store);
      },
      publish: (handle) => {
        sketch = handle;
      },
      fail: console.error,
    }),
    mapCommands: () => (store.getState().map.name === 'unavailable' ? sketch?.commands() : map) ?? undefined,
  };
}

/** Files of the reader's own: the code comes with the first. */
function imports(store: Store): Pick<Services, 'openImport' | 'importSession'> {
  const sessions = () => import('./shell/importSessions');
  return {
    openImport: async (file) => (await sessions()).openImport(file, store),
    importSession: async (id) => (await sessions()).importSession(id),
  };
}

/** What the page cannot do without; null after the reader has been told which file is missing. */
async function load(target: HTMLElement, language: Language): Promise<Dataset | null> {
  try {
    const [data] = await Promise.all([loadDataset(), loadWords(language)]);
    return data;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const words = wordsOf(language);
    target.replaceChildren();
    render(<Problem words={words.dataError} details={error.message} onRetry={() => location.reload()} />, target);
    return null;
  }
}

async function start(target: HTMLElement): Promise<void> {
  const url = decode(new URLSearchParams(location.search));
  showLook(url);
  const earlyInput = keepEarlyInput(target);
  const data = await load(target, url.language);
  if (!data) return;
  const store = createStore(initialState(data));
  const app = (
    <StoreProvider value={store}>
      <ServicesProvider value={{ ...NO_SERVICES, ...maps(store), ...imports(store), locate }}>
        <App />
      </ServicesProvider>
    </StoreProvider>
  );
  const early = earlyInput();
  const isBuilt = url.mode === 'explore' && target.firstElementChild !== null;
  // The built page shows the first screen without filters already. What the address asks for comes right after, before
  // anything is painted; a page that begins elsewhere starts afresh.
  if (isBuilt) hydrate(app, target);
  store.act(applyUrl(url));
  if (!isBuilt) {
    target.replaceChildren();
    render(app, target);
  }
  applyLook(store, (state) => wordsOf(state.language).title);
  syncUrl(store);
  listenToKeys(store);
  if (isBuilt) {
    if (early.text) store.act(setText(early.text));
    early.press();
  }
  target.dataset.live = '';
}

void start(root);
