/** Where a thing is, how sure we are, and what that rests on: said in the same place and size in every case. */
import type { PlaceFeature } from '../../../geo/schema/published';
import { nameOf } from '../../model/placeText';
import { useStore } from '../../store';
import { Icon, type IconName } from '../common/Icon';
import { useWords, type Words } from '../words';

function certainty(
  words: Words,
  { geometry, properties: { location } }: PlaceFeature,
  zone: string | undefined,
): [IconName, string] {
  const radius = location.radius ?? 0;
  switch (location.kind) {
    case 'exact':
      return ['pin', words.card.exact(radius)];
    case 'street':
      return ['pin', words.card.street(radius)];
    case 'area':
      if (zone !== undefined) return ['area', words.card.within(zone)];
      return geometry?.type === 'Point' ? ['pin', words.card.areaPoint(radius)] : ['area', words.card.area(radius)];
    case 'district':
      return ['off', words.card.district];
    case 'unknown':
      return ['off', words.card.unknown];
  }
}

export function Where({ place }: { place: PlaceFeature }) {
  const words = useWords();
  const language = useStore((state) => state.language);
  const data = useStore((state) => state.data);
  const { location } = place.properties;
  const zone = location.within
    ? (data.unitById.get(location.within) ?? data.placeById.get(location.within))
    : undefined;
  const [icon, sentence] = certainty(words, place, zone && nameOf(zone, language));
  return (
    <section class="where" aria-label={words.card.where}>
      <Icon name={icon} />
      <p>
        <b>{sentence}</b>{' '}
        {location.address && (
          <span lang="zh-CN">
            {location.address}
            {language === 'zh' && !/[。！？]$/.test(location.address) ? '。' : ' '}
          </span>
        )}
        {words.card.basis(location.basis[language])}
        {location.sources.length > 0 && <small>{words.card.sources(location.sources)}</small>}
      </p>
    </section>
  );
}
