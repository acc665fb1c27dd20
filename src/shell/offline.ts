/** Keeps the app in the browser for a visit without a network, and tells when a newer build is there. */

/** Milliseconds between two looks for a newer build by a page that stays open; a fresh visit looks by itself. */
const LOOK_AGAIN = 60 * 60 * 1000;

export interface Offline {
  /** Everything is kept for the first time: from now on no network is needed. */
  onReady: () => void;
  /** A newer build is kept and waits; `accept` changes over to it and loads the page anew. */
  onUpdate: (accept: () => void) => void;
}

/** Registers the service worker. Rejects where the browser has none or refuses it; the page works all the same. */
export async function keepOffline({ onReady, onUpdate }: Offline): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' });
  let isFirst = !registration.active;
  let accepted = false;

  const offer = (worker: ServiceWorker) =>
    onUpdate(() => {
      accepted = true;
      worker.postMessage('take over');
    });
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && !isFirst) offer(worker);
      if (worker.state === 'activated' && isFirst) {
        isFirst = false;
        onReady();
      }
    });
  };

  if (registration.waiting && !isFirst) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  const hadController = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // Another window has changed over: this one runs code whose later parts are no longer kept.
    else if (hadController) onUpdate(() => location.reload());
  });

  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < LOOK_AGAIN) return;
    looked = Date.now();
    // Without a network there is nothing newer.
    registration.update().catch(() => {});
  });
}
