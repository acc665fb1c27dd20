/** Puts the panels for data going out and coming in beside the app. Loaded after the page works: nothing waits for it. */
import { render } from 'preact';
import { type Store, StoreProvider } from './store';
import { type Services, ServicesProvider } from './ui/common/services';
import { Files } from './ui/plan/Files';

export function attachFiles(store: Store, services: Services): void {
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <StoreProvider value={store}>
      <ServicesProvider value={services}>
        <Files />
      </ServicesProvider>
    </StoreProvider>,
    place,
  );
}
