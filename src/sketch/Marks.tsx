/** The marks of the places, and rings with a number where several would lie on one another. */
import { CATEGORIES } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import { At } from './At';
import type { Crowd } from './crowd';
import { radiusOf } from './naming';
import type { Box, Spot } from './projection';
import type { Thing } from './things';

/** Around the ring of a crowd, px. */
const HALO = 2.4;

/** How things are called to somebody who points at them or listens. */
export type Describe = (places: readonly PlaceFeature[]) => string;

function Sign({ thing: { category, step, vague } }: { thing: Thing }) {
  return (
    <g class={`map-mark category-${category} ${vague ? 'mark-vague' : ''}`}>
      <use href={`#sketch-${step}`} />
      <use href={`#sketch-${category}`} />
    </g>
  );
}

/** A link, so that it leads somewhere before the script is there. The list is the way in for the keyboard. */
function Mark({ thing, name }: { thing: Thing; name: string }) {
  const { id } = thing.place;
  return (
    <a href={`?id=${id}`} data-id={id} tabindex={-1} aria-label={name}>
      <title>{name}</title>
      <Sign thing={thing} />
    </a>
  );
}

/** Arcs in the order of the categories; dashes are hundredths of the circle, from the top. */
function Arcs({ things, radius }: { things: readonly Thing[]; radius: number }) {
  const present = CATEGORIES.filter((category) => things.some((thing) => thing.category === category));
  const gap = present.length > 1 ? 1.4 : 0;
  let from = 0;
  return present.map((category) => {
    const share = (100 * things.filter((thing) => thing.category === category).length) / things.length;
    const start = from + gap;
    from += share;
    const dash = Math.round(10 * (share - 2 * gap)) / 10;
    return (
      <circle
        key={category}
        class={`crowd-arc category-${category}`}
        r={radius - 1.6}
        pathLength="100"
        stroke-dasharray={`${dash} ${100 - dash}`}
        stroke-dashoffset={Math.round(10 * (25 - start)) / 10}
      />
    );
  });
}

function Ring({ things, name }: { things: readonly Thing[]; name: string }) {
  const radius = radiusOf(things.length) - HALO;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g role="button" data-ids={things.map((thing) => thing.place.id).join(' ')} tabindex={-1} aria-label={name}>
      <title>{name}</title>
      <g class="crowd-ring">
        <circle class="mark-halo" r={radius + HALO} />
        <circle class="mark-disc" r={radius} />
        <Arcs things={things} radius={radius} />
        <text class="crowd-count" dy=".36em">
          {things.length}
        </text>
      </g>
    </g>
  );
}

interface MarksProps {
  crowds: readonly Crowd[];
  view: Box;
  describe: Describe;
}

export function Marks({ crowds, view, describe }: MarksProps) {
  return (
    <g>
      {crowds.map(({ x, y, things }) => {
        const [thing] = things;
        if (!thing) return null;
        const name = describe(things.map(({ place }) => place));
        return (
          <At key={thing.place.id} view={view} spot={[x, y]}>
            {things.length > 1 ? <Ring things={things} name={name} /> : <Mark thing={thing} name={name} />}
          </At>
        );
      })}
    </g>
  );
}

interface EmphasisProps {
  thing: Thing;
  view: Box;
  name: string;
  kind: 'chosen' | 'pointed';
}

/** The one that is chosen or pointed at, on top of all others and with its name. */
export function Emphasis({ thing, view, name, kind }: EmphasisProps) {
  if (!thing.mark) return null;
  const spot: Spot = thing.mark;
  const atRight = spot[0] > view.x + 0.7 * view.width;
  return (
    <At view={view} spot={spot}>
      <g class={`mark-${kind}`} text-anchor={atRight ? 'end' : 'start'}>
        {kind === 'chosen' && (
          <g class="map-mark">
            <circle class="mark-glow" r="15.3" />
            <circle class="mark-selection" r="14.4" />
          </g>
        )}
        <Sign thing={thing} />
        <text class="map-name name-emphasis" x={atRight ? -22 : 22} dy=".36em">
          {name}
        </text>
      </g>
    </At>
  );
}
