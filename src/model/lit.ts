/** Which unit or zone lights up for what is chosen. */
import type { Dataset } from './dataset';

/** Its id: a unit and a zone light up themselves; a place without a mark lights up the zone it is known to lie in. */
export function litBy({ unitById, placeById }: Dataset, selected: string | null): string | null {
  if (selected === null || unitById.has(selected)) return selected;
  const place = placeById.get(selected);
  if (place?.geometry && place.properties.category === 'zone') return selected;
  return place?.properties.location.within ?? null;
}

/** The same for what the pointer is on: a place with a mark of its own has that to light up. */
export function litByPointer(data: Dataset, hovered: string | null): string | null {
  const place = data.placeById.get(hovered ?? '');
  return place?.geometry && place.properties.category !== 'zone' ? null : litBy(data, hovered);
}
