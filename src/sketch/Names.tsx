/** The names on the sketch. */
import { At } from './At';
import type { Name } from './naming';
import type { Box } from './projection';
import { isLatin } from './sizes';

/** Steeper Chinese names are written downwards, sign by sign, as on street signs; letters are turned. */
function isUpright({ lines: [line = ''], angle }: Name): boolean {
  return Math.abs(angle) > 45 && !isLatin(line);
}

function NameText({ name }: { name: Name }) {
  const { kind, lines, size, advance, angle, offset } = name;
  const upright = isUpright(name);
  const turn = Math.round(upright ? angle - 90 * Math.sign(angle) : angle);
  const [x, y] = offset;
  const move = x || y ? `translate(${x} ${y})` : '';
  return (
    <text
      class={`map-name name-${kind} ${upright ? 'name-upright' : ''}`}
      font-size={size}
      letter-spacing={advance > 1 ? `${Math.round(100 * advance - 100) / 100}em` : undefined}
      transform={`${move}${turn ? `rotate(${turn})` : ''}` || undefined}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={line} x="0" dy={`${index ? 1.25 : -0.625 * (lines.length - 1)}em`}>
              {line}
            </tspan>
          ))}
    </text>
  );
}

export function Names({ names, view, faint }: { names: readonly Name[]; view: Box; faint: boolean }) {
  return (
    <svg class={faint ? 'faint-units' : undefined} aria-hidden="true">
      {names.map((name) => (
        <At key={`${name.kind} ${name.key}`} view={view} spot={name.spot}>
          <g data-id={name.id}>
            <NameText name={name} />
          </g>
        </At>
      ))}
    </svg>
  );
}
