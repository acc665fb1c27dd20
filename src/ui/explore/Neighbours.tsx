/** What is close to the thing on the card: by distance, or, where only its zone is known, in the same zone. */
import { useMemo } from 'preact/hooks';
import type { PlaceFeature } from '../../../geo/schema/published';
import { select } from '../../model/actions';
import { neighbours } from '../../model/near';
import { nameOf } from '../../model/placeText';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { useOwnWords } from '../words';
import { nearEn } from '../words/near.en';
import { nearZh } from '../words/near.zh';

const COUNT = 4;
const NEAR = { zh: nearZh, en: nearEn };

function Chip({ place, distance }: { place: PlaceFeature; distance?: string }) {
  const act = useAct();
  const language = useStore((state) => state.language);
  return (
    <button type="button" class="chip" data-testid="neighbour" data-id={place.id} onClick={() => act(select(place.id))}>
      <CategoryMark category={place.properties.category} size={16} /> <span>{nameOf(place, language)}</span>
      {distance && <em>{distance}</em>}
    </button>
  );
}

export function Neighbours() {
  const words = useOwnWords(NEAR);
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const place = useStore((state) => state.data.placeById.get(state.selected ?? ''));
  const near = useMemo(() => (place ? neighbours(place, data.places, COUNT) : []), [place, data]);
  const within = place?.geometry === null ? place.properties.location.within : undefined;
  const together = data.places.filter((other) => other.id !== place?.id && other.properties.location.within === within);
  const zone = within === undefined ? undefined : (data.unitById.get(within) ?? data.placeById.get(within));
  const inZone = zone ? together.slice(0, COUNT) : [];
  if (near.length + inZone.length === 0) return null;
  return (
    <section class="neighbours" aria-labelledby="neighbours-title">
      <h3 id="neighbours-title">
        {words.neighbours} {zone && <small>{words.inZone(nameOf(zone, language))}</small>}
      </h3>
      <div class="chips">
        {near.map(({ place: other, metres, vague, about }) => (
          <Chip
            key={other.id}
            place={other}
            distance={vague === null ? words.metres(metres, about) : words.within(vague)}
          />
        ))}
        {inZone.map((other) => (
          <Chip key={other.id} place={other} />
        ))}
      </div>
    </section>
  );
}
