/** The first screen as text, for the build: what a visitor sees and reads before any script has run, or without one. */
import { renderToString } from 'preact-render-to-string';
import type { Sketch } from '../geo/schema/sketch';
import { indexDataset } from './model/dataset';
import { initialState } from './model/state';
import { createStore, StoreProvider } from './store';
import { App } from './ui/App';
import { NO_SERVICES, ServicesProvider } from './ui/common/services';
import { SketchPane } from './ui/explore/SketchPane';

/** The published files the first screen is made of. */
export interface Published {
  dataset: Parameters<typeof indexDataset>[0];
  sketch: Sketch | null;
}

/** The same tree as `main.tsx` hydrates, in the state it hydrates it: no filters, nothing chosen, Chinese. */
export function prerender({ dataset, sketch }: Published): string {
  const store = createStore(initialState(indexDataset(dataset)));
  const sketchMarkup = renderToString(
    <StoreProvider value={store}>{sketch && <SketchPane sketch={sketch} />}</StoreProvider>,
  );
  return renderToString(
    <StoreProvider value={store}>
      <ServicesProvider value={{ ...NO_SERVICES, sketchMarkup }}>
        <App />
      </ServicesProvider>
    </StoreProvider>,
  );
}
