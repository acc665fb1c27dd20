/**
 * The light map: one SVG, drawn from the same state as the large one, before it, instead of it, and in print.
 * Ground and shapes lie in a sheet that scales with the frame; marks and names keep their size.
 */

import type { MultiPolygon, Polygon } from 'geojson';
import { useMemo } from 'preact/hooks';
import type { LayoutFeature, PlaceFeature } from '../../geo/schema/published';
import type { Sketch } from '../../geo/schema/sketch';
import { nameOf } from '../model/placeText';
import type { Language, Layers } from '../model/state';
import { crowdsOf } from './crowd';
import { Ground } from './Ground';
import { type Describe, Emphasis, Marks } from './Marks';
import { Names } from './Names';
import { placedNames } from './naming';
import { type Box, zoomOf } from './projection';
import { Drawn, Here, Lit, Outline, Shapes } from './Shapes';
import { Symbols } from './Symbols';
import { thingOf, thingsOf } from './things';

export interface Scene {
  /** Those that pass the filters. */
  places: readonly PlaceFeature[];
  chosen: PlaceFeature | null;
  pointed: PlaceFeature | null;
  /** The unit or zone that is chosen, or stands for a chosen place without a mark. */
  lit: LayoutFeature | PlaceFeature | null;
  /** Where distances are measured from, and the ring around it in metres. */
  here: { lngLat: readonly [lng: number, lat: number]; ring: number } | null;
  /** What the reader selects by. */
  drawn?: Polygon | MultiPolygon | undefined;
  layout: readonly LayoutFeature[];
  layers: Layers;
  language: Language;
  large: boolean;
}

interface SketchMapProps {
  sketch: Sketch;
  scene: Scene;
  view: Box;
  /** Width of the frame, CSS pixels. */
  width: number;
  describe: Describe;
  /** Without marks and names of things, for numbers are set on it. */
  quiet?: boolean;
}

/** Pixels between two lines of a hatch. */
const HATCH = 7;
/** From these zooms on areas of things are drawn, and the names of the units step back. */
const AREAS = 12.9;
const FAINT = 13.5;
/** Beyond these zooms everything is drawn alike. */
const ZOOMS = { least: 11, most: 16 };

export function SketchMap({ sketch, scene, view, width, describe, quiet = false }: SketchMapProps) {
  const { places, chosen, pointed, lit, here, drawn: area, layout, layers, language, large } = scene;
  const zoom = zoomOf(sketch, view.width / width);
  const level = Math.min(Math.max(Math.floor(zoom), ZOOMS.least), ZOOMS.most);
  const units = useMemo(() => layout.filter((unit) => unit.properties.layout === 'current'), [layout]);
  const things = layers.places ? thingsOf(places, sketch) : [];
  const crowds = useMemo(() => crowdsOf(things, level, sketch), [things, level, sketch]);
  const ground = useMemo(() => <Ground sketch={sketch} units={units} layers={layers} />, [sketch, units, layers]);
  const close = zoom >= AREAS;
  const shapes = useMemo(() => <Shapes things={things} withAreas={close} />, [things, close]);
  const names = useMemo(() => {
    const drawn = layers.units ? units : [];
    const placed = placedNames({
      sketch,
      units: drawn,
      crowds,
      view,
      scale: width / view.width,
      zoom,
      language,
      large,
      chosen: chosen?.id,
      withThings: !quiet,
    });
    return <Names names={placed} view={view} faint={zoom > FAINT} />;
  }, [sketch, units, layers, crowds, view, width, zoom, language, large, chosen, quiet]);
  const marks = useMemo(() => <Marks {...{ crowds, view, describe }} />, [crowds, view, describe]);
  const [chosenThing, pointedThing] = [chosen, pointed].map((place) => (place ? thingOf(place, sketch) : null));
  return (
    <>
      <Symbols />
      <svg class="sketch-sheet" aria-hidden="true" viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}>
        {ground}
        {lit && <Lit feature={lit} sketch={sketch} hatch={(HATCH * view.width) / width} />}
        {shapes}
        {pointedThing && <Outline thing={pointedThing} sketch={sketch} />}
        {chosenThing && <Outline thing={chosenThing} sketch={sketch} />}
        {area && <Drawn area={area} sketch={sketch} />}
        {here && <Here {...here} sketch={sketch} />}
      </svg>
      {names}
      {!quiet && marks}
      {pointed && pointedThing && pointed !== chosen && (
        <Emphasis thing={pointedThing} view={view} name={nameOf(pointed, language)} kind="pointed" />
      )}
      {chosen && chosenThing && (
        <Emphasis thing={chosenThing} view={view} name={nameOf(chosen, language)} kind="chosen" />
      )}
    </>
  );
}
