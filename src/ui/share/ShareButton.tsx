/** Opens the share panel; its code and the QR library come along only then. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { showToast } from '../../model/actions';
import { useAct } from '../../store';
import { useWords } from '../words';

type Panel = ComponentType<{ onClose: () => void }>;

export function ShareButton({ class: className, children }: { class: string; children: ComponentChildren }) {
  const words = useWords();
  const act = useAct();
  const [open, setOpen] = useState<{ Panel: Panel } | null>(null);
  const show = async () => {
    try {
      setOpen({ Panel: (await import('./SharePanel')).default });
    } catch {
      act(showToast(words.dataError.title));
    }
  };
  return (
    <>
      <button type="button" class={className} aria-haspopup="dialog" onClick={show}>
        {children}
      </button>
      {open && <open.Panel onClose={() => setOpen(null)} />}
    </>
  );
}
