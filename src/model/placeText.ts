/** A place's name in the reader's language. */
import type { LayoutFeature, PlaceFeature } from '../../geo/schema/published';
import type { Language } from './state';

export function nameOf(feature: PlaceFeature | LayoutFeature, language: Language): string {
  return language === 'en' ? feature.properties.nameEn : feature.properties.name;
}
