/** One short message at a time, above the years; gone after five seconds. */
import { useEffect } from 'preact/hooks';
import { dismissToast } from '../../model/state';
import { useAct, useStore } from '../../store';

const SHOWN_FOR = 5000;

export function Toast() {
  const act = useAct();
  const toast = useStore((state) => state.toast);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => act(dismissToast), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, act]);
  return (
    <div class="toast-place" role="status">
      {toast && <p class="toast">{toast.message}</p>}
    </div>
  );
}
