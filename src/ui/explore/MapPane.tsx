/** The map's frame: the container the map is put into, its controls, legend, and the strip that is never covered. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { config } from '../../config';
import { setMap } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { lazyScreen } from '../common/LazyScreen';
import { useServices } from '../common/services';
import { useWords } from '../words';
import { LayersMenu } from './LayersMenu';
import { Legend } from './Legend';
import { PanPad } from './PanPad';
import { SketchFrame } from './SketchFrame';
import { useDrawn } from './useDrawn';

/** A feature of a file the reader has added. */
const ImportedRow = lazyScreen(async () => (await import('../plan/ImportedRow')).ImportedRow);
/** The second map of a comparison. */
const Swipe = lazyScreen(async () => (await import('../plan/Swipe')).Swipe);

/** Wanted once somebody points at the map, and there by then. */
const Callout = lazyScreen(async () => (await import('./Callout')).Callout, 'soon');
const StackList = lazyScreen(async () => (await import('./StackList')).StackList, 'soon');

function Controls({ ready }: { ready: boolean }) {
  const words = useWords();
  const { mapCommands } = useServices();
  const [open, setOpen] = useState<'layers' | 'pan' | null>(null);
  const toggle = (menu: 'layers' | 'pan') => setOpen(open === menu ? null : menu);
  const layersButton = useRef<HTMLButtonElement>(null);
  const closeLayers = () => {
    if (layersButton.current?.parentElement?.contains(document.activeElement)) layersButton.current.focus();
    setOpen(null);
  };
  return (
    <fieldset class="map-controls" aria-label={words.map.controls}>
      <button
        type="button"
        class="button icon-button"
        disabled={!ready}
        aria-label={words.map.zoomIn}
        onClick={() => mapCommands()?.zoomIn()}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="button icon-button"
        disabled={!ready}
        aria-label={words.map.zoomOut}
        onClick={() => mapCommands()?.zoomOut()}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        class="button icon-button"
        disabled={!ready}
        aria-label={words.map.overview}
        onClick={() => mapCommands()?.overview()}
      >
        <Icon name="overview" />
      </button>
      <button
        type="button"
        class="button icon-button"
        ref={layersButton}
        aria-label={words.map.layers}
        aria-expanded={open === 'layers'}
        onClick={() => toggle('layers')}
      >
        <Icon name="layers" />
      </button>
      <button
        type="button"
        class="button icon-button pan-button"
        disabled={!ready}
        aria-label={words.map.pan}
        aria-expanded={open === 'pan'}
        onClick={() => toggle('pan')}
      >
        <Icon name="move" />
      </button>
      {ready && open === 'pan' && <PanPad />}
      {open === 'layers' && <LayersMenu onClose={closeLayers} />}
    </fieldset>
  );
}

function Unavailable({ reason, onRedraw }: { reason: 'webgl' | 'sandbox' | 'lost'; onRedraw: () => void }) {
  const words = useWords();
  return (
    <div class="map-unavailable" role="status">
      <Icon name="info" />
      <p>{words.map[reason]}</p>
      {reason === 'lost' && (
        <button type="button" class="button solid-button" onClick={onRedraw}>
          {words.map.redraw}
        </button>
      )}
    </div>
  );
}

function Strip() {
  const words = useWords();
  const scale = useStore((state) => state.scale);
  const approval = config.mapApprovalNumber;
  return (
    <footer class="map-strip">
      <b class="approval">{approval ? words.map.approvalNumber(approval) : words.map.approval}</b>
      {scale && (
        <span class="scale">
          <svg width={scale.pixels} height="6" aria-hidden="true">
            <path d={`M.5 0V5.5H${scale.pixels - 0.5}V0`} fill="none" stroke="currentColor" />
          </svg>
          {words.map.scale(scale.metres)}
        </span>
      )}
      <span class="attribution">
        <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
          {words.map.attribution}
        </a>
        <span>{words.map.sources}</span>
      </span>
    </footer>
  );
}

export function MapPane() {
  const words = useWords();
  const act = useAct();
  const { mountMap } = useServices();
  const container = useRef<HTMLDivElement>(null);
  const status = useStore((state) => state.map);
  const isStackOpen = useStore((state) => state.stack !== null);
  const importRow = useStore((state) => state.importRow !== null);
  const comparing = useStore((state) => state.comparison !== null);
  const [attempt, setAttempt] = useState(0);
  const drawn = useDrawn();

  useEffect(() => {
    act(setMap({ name: 'loading' }));
    return container.current ? mountMap(container.current) : undefined;
  }, [attempt, mountMap, act]);

  return (
    <section id="map" class="map-pane" aria-label={words.map.label}>
      <div class="map" data-testid="map" data-state={status.name}>
        <SketchFrame replaced={drawn} />
        <div class={`map-container ${drawn ? '' : 'undrawn'}`} ref={container} />
        {status.name === 'loading' && !drawn && (
          <p class="visually-hidden" role="status">
            {words.map.loading}
          </p>
        )}
        {status.name === 'unavailable' && (
          <Unavailable reason={status.reason} onRedraw={() => setAttempt(attempt + 1)} />
        )}
      </div>
      {comparing && drawn && <Swipe />}
      <Controls ready={drawn || status.name === 'unavailable'} />
      <Legend />
      {drawn && <Callout />}
      {isStackOpen && <StackList />}
      {importRow && <ImportedRow />}
      <Strip />
    </section>
  );
}
