/** What the map shows, derived from the state; a part keeps its identity until something it depends on changes. */
import { bbox, featureCollection, point } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Category } from '../../geo/schema';
import type { LayoutProperties, PlaceFeature } from '../../geo/schema/published';
import type { Dataset } from './dataset';
import type { ImportedLayer } from './imports';
import { litBy, litByPointer } from './lit';
import { type Mark, type MarkProperties, markOf, marksOf, type ThingProperties, thingProperties } from './marks';
import { memoise } from './memoise';
import { visible } from './select';
import { type Focus, type Language, type Layers, type Near, RINGS, type State, type Theme } from './state';

/** Of latitude, on a sphere of the earth's mean radius. */
const METRES_PER_DEGREE = 111_195;

export type LineShape = LineString | MultiLineString;
/** What is lit up: a unit of either layout, or the area of a place. */
export type LitProperties = { kind: LayoutProperties['kind'] } | { kind: 'place'; category: Category };

/** `metres` is a ring's radius, 0 the origin itself; `chosen` is the ring in use. */
export interface NearProperties {
  metres: number;
  chosen: boolean;
}

export interface Look {
  theme: Theme;
  large: boolean;
}

/** Where an intention leads. `bounds`: west, south, east, north in degrees. */
export interface Target extends Focus {
  bounds: readonly [number, number, number, number];
  /** `zone` stands for a place that is only known to lie in it. */
  kind: 'mark' | 'shape' | 'unit' | 'zone';
}

export interface MapView {
  /** One mark for every visible place with a geometry, zones excepted. */
  points: FeatureCollection<Point, MarkProperties>;
  lines: FeatureCollection<LineShape, ThingProperties>;
  areas: FeatureCollection<Polygon, ThingProperties>;
  /** Id of a place or of a layout unit. */
  selected: string | null;
  hovered: string | null;
  /** Id of the layout unit, or of the zone with an area, that lights up. */
  lit: string | null;
  /** The same three as geometry; empty where there is nothing to draw. The selected is drawn even when filtered out. */
  selectedMark: FeatureCollection<Point, MarkProperties>;
  selectedShape: FeatureCollection<LineShape | Polygon, ThingProperties>;
  hoveredMark: FeatureCollection<Point, MarkProperties>;
  litShape: FeatureCollection<LineString | Polygon, LitProperties>;
  /** The origin of "near me" once for each ring and once for itself. */
  near: FeatureCollection<Point, NearProperties>;
  /** What the shape that is drawn covers. */
  drawn: FeatureCollection<Polygon | MultiPolygon>;
  layers: Layers;
  /** The reader's own layers that are shown, from the lowest up, the one being looked over last. */
  imports: readonly ImportedLayer[];
  focus: Target | null;
  language: Language;
  look: Look;
}

/** Two maps may be drawn side by side, each of its own places. */
const MAPS = 2;

const pointsOf = memoise(
  (places: readonly PlaceFeature[], language: Language): MapView['points'] =>
    featureCollection(marksOf(places, language)),
  MAPS,
);

/** The place as a line or an area with the properties of its mark; nothing for a point. */
function shapesOf(place: PlaceFeature, language: Language): Feature<LineShape | Polygon, ThingProperties>[] {
  const { geometry } = place;
  if (!geometry || geometry.type === 'Point') return [];
  return [{ type: 'Feature', geometry, properties: thingProperties(place, geometry, language) }];
}

function isArea(shape: Feature<LineShape | Polygon, ThingProperties>): shape is Feature<Polygon, ThingProperties> {
  return shape.geometry.type === 'Polygon';
}
function isLine(shape: Feature<LineShape | Polygon, ThingProperties>): shape is Feature<LineShape, ThingProperties> {
  return !isArea(shape);
}

const linesAndAreasOf = memoise((places: readonly PlaceFeature[], language: Language) => {
  const shapes = places.flatMap((place) => shapesOf(place, language));
  return { lines: featureCollection(shapes.filter(isLine)), areas: featureCollection(shapes.filter(isArea)) };
}, MAPS);

/** One object for every "nothing", so that nothing stays identical to nothing. */
const NO_MARKS = featureCollection<Point, MarkProperties>([]);

function marksFor(id: string | null, points: MapView['points'], data: Dataset, language: Language): MapView['points'] {
  if (id === null) return NO_MARKS;
  const place = data.placeById.get(id);
  const mark: Mark | null | undefined =
    points.features.find((feature) => feature.properties.id === id) ?? (place && markOf(place, language));
  return mark ? featureCollection([mark]) : NO_MARKS;
}
const selectedMarkOf = memoise(marksFor, MAPS);
const hoveredMarkOf = memoise(marksFor, MAPS);

const selectedShapeOf = memoise((id: string | null, data: Dataset, language: Language): MapView['selectedShape'] => {
  const place = id === null ? undefined : data.placeById.get(id);
  return featureCollection(place ? shapesOf(place, language) : []);
});

const litShapeOf = memoise((id: string | null, { unitById, placeById }: Dataset): MapView['litShape'] => {
  const unit = unitById.get(id ?? '');
  const place = placeById.get(id ?? '');
  const shapes: MapView['litShape']['features'] = [];
  if (unit) {
    shapes.push({ type: 'Feature', geometry: unit.geometry, properties: { kind: unit.properties.kind } });
  } else if (place?.geometry?.type === 'Polygon') {
    const { category } = place.properties;
    shapes.push({ type: 'Feature', geometry: place.geometry, properties: { kind: 'place', category } });
  }
  return featureCollection(shapes);
});

/** What stands on the map for a place: its own shape, or the zone it is known to lie in. */
function geometryOf({ unitById, placeById }: Dataset, id: string) {
  const place = placeById.get(id);
  const zone = place?.properties.location.within ?? '';
  return place?.geometry ?? (unitById.get(zone) ?? placeById.get(zone))?.geometry;
}

/** Degrees around what a paragraph names, at least: one reads for the district, not for the doorway (some 600 m). */
const AROUND = { lng: 0.006, lat: 0.005 };

/** Where the map should go to show several things at once; `null` when nothing of them stands on it. */
function targetOfAll(data: Dataset, focus: Focus, ids: readonly string[]): Target | null {
  const geometries = ids.flatMap((id) => geometryOf(data, id) ?? []);
  if (geometries.length === 0) return null;
  const [west = 0, south = 0, east = 0, north = 0] = bbox({ type: 'GeometryCollection', geometries });
  const bounds = [west - AROUND.lng, south - AROUND.lat, east + AROUND.lng, north + AROUND.lat] as const;
  return { ...focus, bounds, kind: 'shape' };
}

/** Where the map should go; `null` when the place has neither a geometry nor a zone. */
const targetOf = memoise((data: Dataset, focus: Focus | null): Target | null => {
  if (!focus) return null;
  if (focus.bounds) return { ...focus, bounds: focus.bounds, kind: 'unit' };
  if (focus.around) return { ...focus, bounds: boundsAround(focus.around), kind: 'unit' };
  if (focus.others) return targetOfAll(data, focus, [focus.id, ...focus.others]);
  const id = litBy(data, focus.id) ?? focus.id;
  const geometry = (data.unitById.get(id) ?? data.placeById.get(id))?.geometry;
  if (!geometry) return null;
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  return { ...focus, bounds: [west, south, east, north], kind: kindOf(data, focus.id, id, geometry.type) };
});

function kindOf({ unitById }: Dataset, asked: string, found: string, geometry: string): Target['kind'] {
  if (unitById.has(asked)) return 'unit';
  if (found !== asked) return 'zone';
  return geometry === 'Point' ? 'mark' : 'shape';
}

const nearOf = memoise((near: Near): MapView['near'] => {
  if (near.name !== 'here') return featureCollection<Point, NearProperties>([]);
  const { origin, ring } = near;
  return featureCollection([0, ...RINGS].map((metres) => point(origin.lngLat, { metres, chosen: metres === ring })));
});

/** A circle's bounds; degrees of longitude shrink towards the pole. */
function boundsAround({ lngLat: [lng, lat], metres }: NonNullable<Focus['around']>): Target['bounds'] {
  const height = metres / METRES_PER_DEGREE;
  const width = height / Math.cos((lat * Math.PI) / 180);
  return [lng - width, lat - height, lng + width, lat + height];
}

const drawnOf = memoise((shape: State['shape']): MapView['drawn'] =>
  featureCollection(shape?.area ? [shape.area.outline] : []),
);

/** The same list while it holds the same layers: one that was looked over and is now added changes nothing to see. */
let shownImports: MapView['imports'] = [];
const importsOf = memoise((imports: State['imports'], draft: State['importDraft']): MapView['imports'] => {
  const next = [...imports, ...(draft ? [draft] : [])].filter((layer) => layer.visible);
  const isSame = next.length === shownImports.length && next.every((layer, index) => layer === shownImports[index]);
  if (!isSame) shownImports = next;
  return shownImports;
});

const lookOf = memoise((theme: Theme, large: boolean): Look => ({ theme, large }));

/** An object is new only when one of its values is. */
function keepIdentity<T extends object>(): (next: T) => T {
  let last: T | undefined;
  return (next) => {
    const known = last;
    const keys = Object.keys(next) as (keyof T)[];
    if (known && keys.every((key) => known[key] === next[key])) return known;
    last = next;
    return next;
  };
}
const keep = keepIdentity<MapView>();

/** `systemTheme` is what the device asks for; it counts while the reader has chosen none. `places` are those drawn. */
export function mapView(state: State, systemTheme: Theme, places = visible(state)): MapView {
  const { data, selected, hovered, layers, language } = state;
  const points = pointsOf(places, language);
  const lit = litByPointer(data, hovered) ?? litBy(data, selected);
  return keep({
    points,
    ...linesAndAreasOf(places, language),
    selected,
    hovered,
    lit,
    selectedMark: selectedMarkOf(selected, points, data, language),
    selectedShape: selectedShapeOf(selected, data, language),
    hoveredMark: hoveredMarkOf(hovered, points, data, language),
    litShape: litShapeOf(lit, data),
    near: nearOf(state.near),
    drawn: drawnOf(state.shape),
    layers,
    imports: importsOf(state.imports, state.importDraft),
    focus: targetOf(data, state.focus),
    language,
    look: state.presenting
      ? lookOf(state.theme === 'contrast' ? 'contrast' : 'dark', true)
      : lookOf(state.theme ?? systemTheme, state.large),
  });
}
