/** Places that are lines or areas, how far a vague position may be off, and the unit or zone that is lit up. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { LayoutFeature, PlaceFeature } from '../../geo/schema/published';
import type { Sketch } from '../../geo/schema/sketch';
import { coursesOf, pathOf, project, unitsPerMetre } from './projection';
import type { Thing } from './things';

/** A line known less exactly than this (metres) is a course, not a survey. */
const SURVEYED = 400;
/** Radii shorter than this (metres) are smaller than the mark. */
const WORTH_SHOWING = 60;

function dashOf({ step, place }: Thing): string {
  if ((place.properties.location.radius ?? 0) >= SURVEYED) return 'line-course';
  return step === 'plan' || step === 'progress' ? `line-${step}` : '';
}

/** Areas lie under the marks of the opening view: they are for a closer look. */
export function Shapes({ things, withAreas }: { things: readonly Thing[]; withAreas: boolean }) {
  const areas = things.filter(({ shape }) => withAreas && shape === 'area');
  const lines = things.filter(({ shape }) => shape === 'line');
  return (
    <g>
      {areas.map(({ place: { id }, path, category, step }) => (
        <path
          key={id}
          class={`thing-area category-${category} ${step === 'plan' ? 'line-plan' : ''}`}
          data-id={id}
          d={path}
        />
      ))}
      {lines.map(({ place: { id }, path }) => (
        <path key={id} class="thing-casing" d={path} />
      ))}
      {lines.map((thing) => (
        <path
          key={thing.place.id}
          class={`thing-line category-${thing.category} ${dashOf(thing)}`}
          data-id={thing.place.id}
          d={thing.path}
        />
      ))}
    </g>
  );
}

/** The chosen shape in ink, or the circle within which the chosen point lies. */
export function Outline({ thing, sketch }: { thing: Thing; sketch: Sketch }) {
  const radius = thing.place.properties.location.radius ?? 0;
  if (thing.shape !== 'point') return <path class={`selected-${thing.shape}`} d={thing.path} />;
  if (!thing.mark || radius <= WORTH_SHOWING) return null;
  const [cx, cy] = thing.mark.map(Math.round);
  return (
    <circle
      class={`radius-circle category-${thing.category}`}
      cx={cx}
      cy={cy}
      r={Math.round(radius * unitsPerMetre(sketch))}
    />
  );
}

/** What the reader selects by, in ink, as on the large map. */
export function Drawn({ area: { type, coordinates }, sketch }: { area: Polygon | MultiPolygon; sketch: Sketch }) {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return <path class="selected-area" d={pathOf(coursesOf(sketch, { type: 'Polygon', coordinates: rings }))} />;
}

interface LitProps {
  feature: LayoutFeature | PlaceFeature;
  sketch: Sketch;
  /** Units between two lines of the hatch. */
  hatch: number;
}

/** Hatched and firmly outlined, whether its own layer is switched on or not. */
export function Lit({ feature, sketch, hatch }: LitProps) {
  const { geometry, properties } = feature;
  if (!geometry || geometry.type === 'Point') return null;
  const kind = 'kind' in properties ? `unit-${properties.kind}` : `category-${properties.category}`;
  const path = pathOf(coursesOf(sketch, geometry));
  if (geometry.type !== 'Polygon') return <path class={`lit-line ${kind}`} d={path} />;
  return (
    <g class={`lit-area ${kind}`}>
      <pattern
        id="sketch-hatch"
        width={hatch}
        height={hatch}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="lit-hatch" width={hatch / 7} height={hatch} />
      </pattern>
      <path d={path} fill="url(#sketch-hatch)" />
    </g>
  );
}

/** Where distances are measured from, and how far one looks. */
export function Here({
  lngLat,
  ring,
  sketch,
}: {
  lngLat: readonly [lng: number, lat: number];
  ring: number;
  sketch: Sketch;
}) {
  const [cx, cy] = project(sketch, [...lngLat]).map(Math.round);
  return (
    <g class="sketch-here">
      <circle cx={cx} cy={cy} r={Math.round(ring * unitsPerMetre(sketch))} />
      <path d={`M${cx} ${cy}h0`} />
    </g>
  );
}
