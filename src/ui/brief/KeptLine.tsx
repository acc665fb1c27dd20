/** Says whether one's own briefings are kept in the browser. */
import type { Library } from './library';
import { useBriefWords } from './useBriefWords';

export function KeptLine({ library }: { library: Library }) {
  const words = useBriefWords();
  return (
    <p
      class={`brief-kept ${library.kept === 'kept' ? '' : 'unkept'}`}
      role={library.kept === 'kept' ? 'status' : 'alert'}
      data-testid="brief-kept"
      data-state={library.kept}
    >
      {words.kept[library.kept]} {library.spoiled && words.spoiled}
    </p>
  );
}
