/** The code that opens a step's own view on somebody's phone; its library comes along with the first. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BriefingStep } from '../../../geo/briefingSchema';
import { useBriefWords } from './useBriefWords';

/** The whole address of a step's view. */
function addressOf({ view, camera }: BriefingStep): string {
  const address = new URL(location.href);
  address.search = view;
  address.hash = camera ? `map=${camera}` : '';
  return address.href;
}

type Code = ComponentType<{ text: string; label: string }>;

export function StepCode({ step }: { step: BriefingStep }) {
  const words = useBriefWords();
  const [code, setCode] = useState<{ Code: Code } | null>(null);
  useEffect(() => {
    // Without it the slide is whole all the same.
    import('../share/QrCode').then(
      ({ QrCode }) => setCode({ Code: QrCode }),
      () => {},
    );
  }, []);
  // A file on this computer opens on no other device.
  if (!code || location.protocol === 'file:') return null;
  return (
    <p class="brief-code">
      <span>{words.stage.scan}</span>
      <code.Code text={addressOf(step)} label={words.stage.qr} />
    </p>
  );
}
