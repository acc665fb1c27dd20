/** The matrix as a chart: a bar for every row, parted by the columns. Brings the chart library along; loaded when asked for. */
import { axisX, axisY, barX, gridX, plot, stackX, text } from '@observablehq/plot';

export interface ChartPart {
  name: string;
  /** A CSS colour, and that of a number on it. */
  fill: string;
  ink: string;
  /** What is planned has a dashed bar, here as everywhere. */
  isPlanned: boolean;
}

export interface ChartRow {
  name: string;
  /** Things of the row, each once. */
  total: number;
  /** One for each part, in their order. */
  counts: readonly number[];
}

export interface BoardChart {
  rows: readonly ChartRow[];
  parts: readonly ChartPart[];
  /** A thing may be in several parts: these stand below each other, for their sum would count it more than once. */
  overlaps: boolean;
  /** CSS pixels. */
  width: number;
  /** What the numbers count, below the axis. */
  label: string;
}

/** CSS pixels. */
const MARGIN = { top: 4, right: 34, bottom: 40 };
const STACKED = 32;
const GROUPED = 19;
const BETWEEN_GROUPS = 14;
/** Width of a Han character of the axis, and the room a number needs on its bar. */
const CHARACTER = 12.5;
const NUMBER = 15;

interface Bar {
  row: string;
  part: string;
  count: number;
  ink: string;
  isPlanned: boolean;
}

/** Names are measured by their characters, Latin ones at half: a picture that is not yet on the page has no widths. */
function widthOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.56), 0) * CHARACTER;
}

/** An SVG without style elements, which the page's policy refuses; `.board-chart` has its looks. */
export function boardChart({ rows, parts, overlaps, width, label }: BoardChart): Element {
  const bars = rows.flatMap(({ name, counts }): Bar[] =>
    parts.flatMap((part, index) => {
      const count = counts[index] ?? 0;
      return count > 0 ? [{ row: name, part: part.name, count, ink: part.ink, isPlanned: part.isPlanned }] : [];
    }),
  );
  const largest = Math.max(1, ...rows.map(({ total, counts }) => (overlaps ? Math.max(...counts) : total)));
  const named = Math.max(...rows.map(({ name }) => widthOf(name)));
  const marginLeft =
    Math.ceil(named) + (overlaps ? Math.ceil(Math.max(...parts.map(({ name }) => widthOf(name)))) + 24 : 10);
  const perThing = (width - marginLeft - MARGIN.right) / largest;
  const numberOn = ({ count }: Bar) => (count * perThing >= NUMBER ? String(count) : '');
  const rowNames = rows.map(({ name }) => name);
  const partNames = parts.map(({ name }) => name);
  const common = {
    width,
    marginLeft,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    className: 'board-chart',
    color: { domain: partNames, range: parts.map(({ fill }) => fill) },
    x: { domain: [0, largest], label },
  };
  const grid = [gridX({ interval: largest > 24 ? 10 : 2, stroke: 'var(--line)', strokeOpacity: 0.7 })];
  const axis = axisX({ interval: largest > 24 ? 10 : 2, tickSize: 0, labelAnchor: 'left', labelArrow: 'none' });
  const picture = overlaps
    ? plot({
        ...common,
        height: rows.length * (parts.length * GROUPED + BETWEEN_GROUPS) + MARGIN.top + MARGIN.bottom,
        y: { domain: partNames, padding: 0.15 },
        fy: { domain: rowNames, padding: 0.1, axis: null },
        marks: [
          ...grid,
          axis,
          axisY({ label: null, tickSize: 0 }),
          text(rows, { fy: 'name', text: 'name', frameAnchor: 'left', dx: 8 - marginLeft, fontWeight: 600 }),
          barX(
            bars.filter((bar) => !bar.isPlanned),
            { x: 'count', y: 'part', fy: 'row', fill: 'var(--ink)' },
          ),
          barX(
            bars.filter((bar) => bar.isPlanned),
            {
              x: 'count',
              y: 'part',
              fy: 'row',
              fill: 'none',
              stroke: 'var(--ink)',
              strokeDasharray: '3 2',
              inset: 0.5,
            },
          ),
          text(bars, { x: 'count', y: 'part', fy: 'row', text: 'count', textAnchor: 'start', dx: 5 }),
        ],
      })
    : plot({
        ...common,
        height: rows.length * STACKED + MARGIN.top + MARGIN.bottom,
        y: { domain: rowNames, padding: 0.28 },
        marks: [
          ...grid,
          axis,
          axisY({ label: null, tickSize: 0 }),
          barX(bars, { x: 'count', y: 'row', fill: 'part', order: partNames, insetRight: 1 }),
          text(bars, stackX({ x: 'count', y: 'row', z: 'part', order: partNames, text: numberOn, fill: 'ink' })),
          text(rows, { x: 'total', y: 'name', text: 'total', textAnchor: 'start', dx: 6, fontWeight: 600 }),
        ],
      });
  // The sentence of its frame says what it shows.
  picture.setAttribute('aria-hidden', 'true');
  for (const style of picture.querySelectorAll('style')) style.remove();
  return picture;
}
