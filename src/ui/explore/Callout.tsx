/** For a thing known only to lie in a zone: a leader line from the lit zone to a box that says so. No mark is made. */
import { useEffect, useRef } from 'preact/hooks';
import type { PlaceGeometry } from '../../../geo/schema';
import type { PlaceFeature } from '../../../geo/schema/published';
import { nameOf } from '../../model/placeText';
import { useStore } from '../../store';
import { useServices } from '../common/services';
import { useWords } from '../words';

/** How far the box stands above the zone's middle, CSS pixels. */
const RISE = 84;

/** The words keep clear of the map's controls, CSS pixels from its left edge. */
const CONTROLS = 60;

/** The middle of a zone's bounds: good enough to hang a line on, and never taken for an address. */
function middle(geometry: PlaceGeometry | null | undefined): [lng: number, lat: number] | null {
  if (geometry?.type !== 'Polygon') return null;
  const ring = geometry.coordinates[0] ?? [];
  const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)];
  return [(Math.min(...lngs) + Math.max(...lngs)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

function Box({ place, anchor }: { place: PlaceFeature; anchor: [lng: number, lat: number] }) {
  const words = useWords();
  const language = useStore((state) => state.language);
  const { mapCommands } = useServices();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => {
      const at = mapCommands()?.project?.(anchor);
      if (!at || !box.current) return;
      box.current.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y - RISE)}px)`;
      const words = box.current.firstElementChild as HTMLElement;
      const shift = Math.max(0, CONTROLS - (at.x - words.offsetWidth / 2));
      words.style.marginLeft = `${Math.round(shift)}px`;
      box.current.classList.add('placed');
    };
    follow();
    return mapCommands()?.onMove?.(follow);
  }, [anchor, mapCommands]);
  return (
    <div class="callout" ref={box}>
      <p>
        <b>{nameOf(place, language)}</b>
        {words.callout}
      </p>
    </div>
  );
}

export function Callout() {
  const data = useStore((state) => state.data);
  const place = useStore((state) => (state.selected === null ? undefined : state.data.placeById.get(state.selected)));
  const within = place?.geometry === null ? place.properties.location.within : undefined;
  if (!place || within === undefined || place.properties.category === 'zone') return null;
  const zone = data.unitById.get(within) ?? data.placeById.get(within);
  const anchor = middle(zone?.geometry as PlaceGeometry | undefined);
  return anchor && <Box key={place.id} place={place} anchor={anchor} />;
}
