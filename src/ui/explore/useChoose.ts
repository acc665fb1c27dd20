/** What happens when something found is chosen: a card opens, or distances are measured from there. */
import type { Findable } from '../../../geo/schema/published';
import { openSentence, select, setOrigin, setText } from '../../model/actions';
import { useAct } from '../../store';

interface Choose {
  findable: (findable: Findable) => void;
  /** `<report>-<n>` */
  sentence: (id: string) => void;
}

export function useChoose(): Choose {
  const act = useAct();
  return {
    findable: ({ kind, id, at, names }) => {
      if (kind === 'place') return act(select(id));
      // The text has done its work; left standing, it would hide what lies in the unit or around the spot.
      act(setText(''));
      if (at) act(setOrigin({ kind: 'place', lngLat: at, name: names[0]?.text ?? null }));
      else act(select(id, 'fit'));
    },
    sentence: (id) => act(openSentence(id)),
  };
}
