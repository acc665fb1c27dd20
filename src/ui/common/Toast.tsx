/** One short message at a time, above the years; gone after five seconds, or ten where it can be taken back. */
import { useEffect } from 'preact/hooks';
import { dismissToast } from '../../model/actions';
import { useAct, useStore } from '../../store';
import { useWords } from '../words';

const SHOWN_FOR = 5000;
const SHOWN_WITH_UNDO = 10_000;

export function Toast() {
  const words = useWords();
  const act = useAct();
  const toast = useStore((state) => state.toast);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => act(dismissToast), toast.undo ? SHOWN_WITH_UNDO : SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, act]);
  return (
    <div class="toast-place" role="status">
      {toast && (
        <p class="toast">
          {toast.message}
          {toast.undo && (
            <button type="button" class="text-button" onClick={() => toast.undo && act(toast.undo)}>
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
