/** The composition root: loads, creates the store, renders, then fetches the map. Nothing else knows everybody. */
import { hydrate, render } from 'preact';
import type { SketchHandle } from './attachSketch';
import { DataError, loadBasemap, loadDataset, loadSketch } from './data/load';
import type { MapHandle } from './map/createMap';
import { setMap } from './model/actions';
import type { Dataset } from './model/dataset';
import type { MapCommands } from './model/mapCommands';
import { initialState, type Language } from './model/state';
import { applyUrl, decode } from './model/url';
import { keepPress } from './shell/earlyPress';
import { showEmbedded } from './shell/embedded';
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

/** Milliseconds after which all is fetched that a visit without a network needs: the map's own files come first. */
const OFFLINE_AFTER = 2000;

/** Why there is no map. */
function reasonOf(error: unknown): 'webgl' | 'sandbox' | 'lost' {
  const { name } = error instanceof Error ? error : { name: '' };
  if (name === 'SecurityError') return 'sandbox';
  return name === 'GPUInitializationError' ? 'webgl' : 'lost';
}

/** The two maps of the page: the light one first, the large one in its place. */
function maps(
  store: Store,
): Pick<Services, 'mountMap' | 'mountSketch' | 'mountTwin' | 'mapCommands' | 'drawPicture' | 'drawMap'> {
  let map: (MapHandle & MapCommands) | null = null;
  let sketch: SketchHandle | null = null;
  return {
    mountMap: mounting<MapHandle & MapCommands>({
      fetch: async (container) => {
        // MapLibre says so too, once a megabyte of it has come for nothing.
        const probe = document.createElement('canvas').getContext('webgl2');
        if (!probe) throw new DOMException('', 'GPUInitializationError');
        // The map needs the room.
        probe.getExtension('WEBGL_lose_context')?.loseContext();
        const [{ attachMap }, basemap] = await Promise.all([import('./attachMap'), loadBasemap()]);
        return () => attachMap(container, { basemap, opening: sketch?.camera() ?? null }, store);
      },
      publish: (handle) => {
        map = handle;
      },
      fail: (error) => {
        const reason = reasonOf(error);
        if (reason === 'lost') console.error(error);
        store.act(setMap({ name: 'unavailable', reason }));
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
    mountTwin: (container, fail) =>
      mounting<MapHandle>({
        fetch: async () => {
          const [{ attachTwin }, basemap] = await Promise.all([import('./attachTwin'), loadBasemap()]);
          return () => map && attachTwin(container, { basemap, leader: map, onLost: fail }, store);
        },
        publish: () => {},
        fail,
      })(container),
    mapCommands: () => (store.getState().map.name === 'unavailable' ? sketch?.commands() : map) ?? undefined,
    drawPicture: async (order) => (await import('./drawPicture')).drawPicture(order, map?.bounds() ?? null, store),
    drawMap: async (order) => (await import('./drawMap')).drawMap(order, store),
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

/** Where one's own briefings are kept; fetched with the first. */
const storage: Services['storage'] = async () => (await import('./shell/storage')).storage;

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

/** A browser that keeps nothing, or a page that may not, works all the same. */
async function keepOffline(store: Store): Promise<void> {
  try {
    await (await import('./attachOffline')).attachOffline(store);
  } catch (error) {
    console.warn(error);
  }
}

async function start(target: HTMLElement): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const url = decode(parameters);
  showLook(url);
  const isEmbedded = showEmbedded(parameters);
  const stopKeeping = keepPress(target);
  const data = await load(target, url.language);
  if (!data) return;
  const store = createStore(initialState(data));
  const services = { ...NO_SERVICES, ...maps(store), ...imports(store), locate, storage };
  const app = (
    <StoreProvider value={store}>
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>
    </StoreProvider>
  );
  const pressAgain = stopKeeping();
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
  if (isBuilt) pressAgain();
  target.dataset.live = '';
  import('./attachFiles').then(({ attachFiles }) => attachFiles(store, services), console.warn);
  if (isEmbedded) (await import('./attachEmbed')).attachEmbed(store);
  else if (import.meta.env.PROD && import.meta.env.MODE !== 'single') setTimeout(keepOffline, OFFLINE_AFTER, store);
}

void start(root);
