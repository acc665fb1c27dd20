/** Joins the service worker to its notice. Loaded after the page works: nothing on the screen waits for it. */
import { render } from 'preact';
import { keepOffline } from './shell/offline';
import { type Store, StoreProvider } from './store';
import { type Notice, OfflineNotice } from './ui/offline/OfflineNotice';

/** Rejects where the browser has no service worker or refuses it. */
export function attachOffline(store: Store): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  const close = () => show({ name: 'none' });
  const show = (notice: Notice) =>
    render(
      <StoreProvider value={store}>
        <OfflineNotice notice={notice} onClose={close} />
      </StoreProvider>,
      place,
    );
  close();
  return keepOffline({
    onReady: () => show({ name: 'ready' }),
    onUpdate: (accept) => show({ name: 'update', accept }),
  });
}
