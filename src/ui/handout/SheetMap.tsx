/** The map of a sheet: a quiet picture, and over it the numbers, which stay text in a PDF. */
import { CATEGORIES } from '../../../geo/schema';
import { apart } from '../../model/apart';
import type { HandoutPart, HandoutRow } from '../../model/handout';
import type { DrawnMap } from '../../model/picture';
import type { Step } from '../../model/stage';
import { CategoryMark } from '../common/CategoryMark';
import { StepMark } from '../common/StepMark';
import { useWords } from '../words';
import { useHandoutWords } from './useHandoutWords';
import type { Drawing } from './useMaps';

const STEPS: readonly Step[] = ['plan', 'progress', 'complete', 'award'];
/** Radius of a number by how many there are, px: the fewer, the easier to read. */
const RADII = [
  [30, 9.5],
  [60, 8.5],
  [100, 7.5],
] as const;
const SMALLEST = 6.5;
/** Signs of a number are so large, in radii; three of them smaller. */
const TYPE = { short: 1.12, long: 0.9 };

interface Size {
  width: number;
  height: number;
}

/** The rows the map shows, with their spots. */
function placed(rows: readonly HandoutRow[], { spots }: DrawnMap) {
  return rows.flatMap((row) => {
    const spot = spots.get(row.place.id);
    return spot ? [{ number: row.number, spot }] : [];
  });
}

function Numbers({ rows, map, size }: { rows: readonly HandoutRow[]; map: DrawnMap; size: Size }) {
  const numbers = placed(rows, map);
  const radius = RADII.find(([most]) => numbers.length <= most)?.[1] ?? SMALLEST;
  const discs = apart(
    numbers.map(({ spot }) => spot),
    radius,
    size,
  );
  const all = numbers.flatMap(({ number, spot }, index) => {
    const disc = discs[index];
    return disc ? [{ number, spot, disc }] : [];
  });
  return (
    <g class="leaf-numbers">
      {all.map(
        ({ number, spot: [x, y], disc }) =>
          disc.isMoved && (
            <g key={number} class="leaf-leader">
              <path d={`M${x} ${y}L${disc.x} ${disc.y}`} />
              <circle cx={x} cy={y} r="1.8" />
            </g>
          ),
      )}
      {all.map(({ number, disc: { x, y } }) => (
        <g key={number}>
          <circle cx={x} cy={y} r={radius} />
          <text x={x} y={y} dy=".35em" font-size={radius * (number > 99 ? TYPE.long : TYPE.short)}>
            {number}
          </text>
        </g>
      ))}
    </g>
  );
}

function NorthArrow({ width, label }: { width: number; label: string }) {
  return (
    <g class="leaf-north" transform={`translate(${width - 24} 12)`}>
      <text x="0" y="10">
        {label}
      </text>
      <path d="M0 14 8 40 0 34-8 40Z" />
    </g>
  );
}

function ScaleBar({ scale, height, label }: { scale: DrawnMap['scale']; height: number; label: string }) {
  return (
    <g class="leaf-scale" transform={`translate(12 ${height - 12})`}>
      <path d={`M0-6V0H${scale.pixels}V-6`} />
      <text x={scale.pixels + 6} y="0">
        {label}
      </text>
    </g>
  );
}

interface SheetMapProps {
  part: HandoutPart;
  size: Size;
  drawing: Drawing;
  onAgain: () => void;
}

export function SheetMap({ part, size, drawing, onAgain }: SheetMapProps) {
  const words = useHandoutWords();
  const common = useWords();
  const { width, height } = size;
  const style = { width: `${width}px`, height: `${height}px` };
  if (drawing.name !== 'ready') {
    const hasFailed = drawing.name === 'failed';
    return (
      <figure class="leaf-map" style={style} data-state={drawing.name}>
        <p>{hasFailed ? words.mapFailed : words.mapWaiting}</p>
        {hasFailed && (
          <button type="button" class="button line-button" data-testid="handout-again" onClick={onAgain}>
            {words.again}
          </button>
        )}
      </figure>
    );
  }
  const { map, address } = drawing;
  return (
    <figure class="leaf-map" style={style} data-state="ready">
      <img
        src={address}
        width={width}
        height={height}
        alt={words.mapLabel(part.title, placed(part.rows, map).length)}
      />
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Numbers rows={part.rows} map={map} size={size} />
        <NorthArrow width={width} label={words.north} />
        <ScaleBar scale={map.scale} height={height} label={common.map.scale(map.scale.metres)} />
      </svg>
    </figure>
  );
}

/** Below the map: how to read the cells, the numbers and the marks that are used. */
export function SheetLegend({ part: { rows } }: { part: HandoutPart }) {
  const words = useHandoutWords();
  const common = useWords();
  const used = CATEGORIES.filter((category) => rows.some(({ place }) => place.properties.category === category));
  return (
    <div class="leaf-legend">
      <p>
        {STEPS.map((step) => (
          <span key={step}>
            <StepMark step={step} size={12} /> {common.steps[step]}
          </span>
        ))}
        <span class="leaf-cells">{words.cells}</span>
      </p>
      {used.length > 0 && (
        <p>
          {used.map((category) => (
            <span key={category}>
              <CategoryMark category={category} size={12} /> {common.categories[category]}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
