/** Land, water, green, streets and tracks, paling outwards; the tints of the layout lie between ground and streets. */
import type { LayoutFeature } from '../../geo/schema/published';
import type { Sketch } from '../../geo/schema/sketch';
import { METRO_COLOURS } from '../model/metroColours';
import type { Layers } from '../model/state';
import { fadeSteps } from './fade';
import { coursesOf, pathOf, unitsPerMetre } from './projection';

/** Larger than any view of the sheet, units. */
const EVERYWHERE = { x: -20_000, y: -20_000, width: 50_000, height: 50_000 };

/** Broad strokes round the ring, from far to near, each lighter: white is where the ground shows. */
function Fade({ sketch }: { sketch: Sketch }) {
  const grey = (share: number) => `rgb(${[share, share, share].map((value) => Math.round(255 * value))})`;
  return (
    <mask id="sketch-fade" maskUnits="userSpaceOnUse" {...EVERYWHERE}>
      <path id="sketch-ring" d={sketch.focus} fill="#fff" stroke-linejoin="round" />
      {fadeSteps().map(({ metres, left }) => (
        <use
          key={metres}
          href="#sketch-ring"
          stroke={grey(left)}
          stroke-width={Math.round(2 * metres * unitsPerMetre(sketch))}
        />
      ))}
    </mask>
  );
}

/** A broad ribbon that grows denser along its run, which is its direction. */
function Ribbon({ sketch, unit: { id, geometry } }: { sketch: Sketch; unit: LayoutFeature }) {
  const [course = []] = coursesOf(sketch, geometry);
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [course[0], course.at(-1)].map((end) => end?.map(Math.round));
  return (
    <>
      <linearGradient id={`sketch-${id}`} gradientUnits="userSpaceOnUse" x1={x1} y1={y1} x2={x2} y2={y2}>
        <stop stop-opacity=".22" />
        <stop offset=".2" stop-opacity=".5" />
        <stop offset="1" />
      </linearGradient>
      <path class="unit-ribbon" data-id={id} d={pathOf([course])} stroke={`url(#sketch-${id})`} />
    </>
  );
}

function Tint({ sketch, unit }: { sketch: Sketch; unit: LayoutFeature }) {
  const { id, kind } = unit.properties;
  if (kind === 'axis') return <Ribbon sketch={sketch} unit={unit} />;
  return <path class={`unit-tint unit-${kind}`} data-id={id} d={pathOf(coursesOf(sketch, unit.geometry))} />;
}

/** Streets from the smaller to the larger: all casings, then all fills, so that junctions open. */
function Streets({ roads }: Pick<Sketch, 'roads'>) {
  const upwards = roads.map((path, index) => ({ path, rank: index + 1 })).reverse();
  return (
    <>
      {(['casing', 'fill'] as const).map((part) =>
        upwards.map(({ path, rank }) => (
          <path key={`${part}${rank}`} class={`ground-road road-${rank} road-${part}`} d={path} />
        )),
      )}
    </>
  );
}

function Metro({ metro }: Pick<Sketch, 'metro'>) {
  return (
    <g class="ground-metro">
      {metro.map(({ line, open, ahead }) => (
        <g key={line} stroke={METRO_COLOURS[line]}>
          {open && <path class="metro-casing" d={open} />}
          {open && <path d={open} />}
          {ahead && <path class="metro-ahead" d={ahead} />}
        </g>
      ))}
    </g>
  );
}

interface GroundProps {
  sketch: Sketch;
  units: readonly LayoutFeature[];
  layers: Layers;
}

export function Ground({ sketch, units, layers }: GroundProps) {
  return (
    <>
      <Fade sketch={sketch} />
      <g class="sketch-ground" mask="url(#sketch-fade)">
        <rect class="ground-land" {...EVERYWHERE} />
        {layers.nature && <path class="ground-green" d={sketch.green} />}
        <path class="ground-water" d={sketch.river} />
        <path class="ground-water ground-lake" d={sketch.lakes} />
        <path class="ground-bank" d={sketch.banks} />
        {layers.units && units.map((unit) => <Tint key={unit.id} sketch={sketch} unit={unit} />)}
        <Streets roads={sketch.roads} />
        <path class="ground-rail" d={sketch.rail} />
        <path class="ground-rail ground-rail-light" d={sketch.rail} />
        {layers.transit && <Metro metro={sketch.metro} />}
      </g>
      {layers.district && <path class="ground-district" d={sketch.outline} />}
      {layers.units &&
        units.map(({ id, geometry, properties: { kind } }) =>
          kind === 'axis' ? null : (
            <path key={id} class={`unit-outline unit-${kind}`} d={pathOf(coursesOf(sketch, geometry))} />
          ),
        )}
    </>
  );
}
