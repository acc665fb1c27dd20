/** One line above the years: said once that no network is needed any more, or offering a newer version. */
import { useEffect } from 'preact/hooks';
import { useOwnWords } from '../words';
import { offlineEn } from '../words/offline.en';
import { offlineZh } from '../words/offline.zh';

export type Notice = { name: 'none' } | { name: 'ready' } | { name: 'update'; accept: () => void };

/** Milliseconds until good news leaves by itself; an offer stays until it is answered. */
const SHOWN_FOR = 10_000;

export function OfflineNotice({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const words = useOwnWords({ zh: offlineZh, en: offlineEn });
  useEffect(() => {
    if (notice.name !== 'ready') return;
    const timer = setTimeout(onClose, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  return (
    <aside class="offline-place" aria-label={words.label}>
      {/* Stands there empty first, so that what comes into it is read out. */}
      <div role="status">
        {notice.name === 'ready' && (
          <p class="offline-notice" data-testid="offline-ready">
            {words.ready}
            <button type="button" class="button" onClick={onClose}>
              {words.close}
            </button>
          </p>
        )}
        {notice.name === 'update' && (
          <p class="offline-notice" data-testid="update-offer">
            {words.update}
            <button type="button" class="button line-button" data-testid="update-accept" onClick={notice.accept}>
              {words.accept}
            </button>
            <button type="button" class="button" onClick={onClose}>
              {words.later}
            </button>
          </p>
        )}
      </div>
    </aside>
  );
}
