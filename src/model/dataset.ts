/** The parsed dataset as the app holds it: frozen, indexed by id, with what is derived once. */
import type { ReportFacts, UnitId } from '../../geo/schema';
import type { BasemapFeature, GlossaryTerm, LayoutFeature, PlaceFeature } from '../../geo/schema/published';

export interface Dataset {
  places: readonly PlaceFeature[];
  layout: readonly LayoutFeature[];
  reports: readonly ReportFacts[];
  glossary: readonly GlossaryTerm[];
  placeById: ReadonlyMap<string, PlaceFeature>;
  unitById: ReadonlyMap<string, LayoutFeature>;
}

/** Arrives later than the rest: only the map needs it. */
export type Basemap = readonly BasemapFeature[];

export function indexDataset(parts: Pick<Dataset, 'places' | 'layout' | 'reports' | 'glossary'>): Dataset {
  return Object.freeze({
    ...parts,
    placeById: new Map(parts.places.map((place) => [place.id, place])),
    unitById: new Map(parts.layout.map((unit) => [unit.id, unit])),
  });
}

/** The group a place is listed under; `none` is 未归入单元. */
export type UnitKey = UnitId | 'none';
export function unitOf(place: PlaceFeature): UnitKey {
  return place.properties.unit ?? 'none';
}
