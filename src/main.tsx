/** The composition root: loads, creates the store, renders, then fetches the map. Nothing else knows everybody. */
import { hydrate, render } from 'preact';
import type { SketchHandle } from './attachSketch';
import { DataError, loadBasemap, loadDataset, loadSketch } from './data/load';
import type { MapHandle } from './map/createMap';
import type { Dataset } from './model/dataset';
import { initialState, type Language, setMap } from './model/state';
import { applyUrl, decode } from './model/url';
import { locate } from './shell/geolocation';
import { listenToKeys } from './shell/keys';
import { applyLook, showLook } from './shell/look';
import { mounting } from './shell/mounting';
import { syncUrl } from './shell/urlSync';
import { createStore, type Store, StoreProvider } from './store';
import { App } from './ui/App';
import { NO_SERVICES, type Services, ServicesProvider } from './ui/common/services';
import { Problem } from './ui/common/Problem';
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

/** What the page cannot do without; null after the reader has been told which file is missing. */
async function load(target: HTMLElement, language: Language): Promise<Dataset | null> {
  try {
    const [data] = await Promise.all([loadDataset(), loadWords(language)]);
    return data;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const words = wordsOf(language);
    render(<Problem words={words.dataError} details={error.message} onRetry={() => location.reload()} />, target);
    return null;
  }
}

async function start(target: HTMLElement): Promise<void> {
  const url = decode(new URLSearchParams(location.search));
  showLook(url);
  const data = await load(target, url.language);
  if (!data) return;
  const store = createStore(initialState(data));
  const app = (
    <StoreProvider value={store}>
      <ServicesProvider value={{ ...NO_SERVICES, ...maps(store), locate }}>
        <App />
      </ServicesProvider>
    </StoreProvider>
  );
  // The built page shows the first screen without filters already. What the address asks for comes right after, before
  // anything is painted; a page that begins elsewhere starts afresh.
  if (url.mode === 'explore' && target.firstElementChild) {
    hydrate(app, target);
    store.act(applyUrl(url));
  } else {
    store.act(applyUrl(url));
    target.replaceChildren();
    render(app, target);
  }
  applyLook(store, (state) => wordsOf(state.language).title);
  syncUrl(store);
  listenToKeys(store);
}

void start(root);
