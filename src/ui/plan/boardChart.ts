/** The matrix as a chart: a bar for every row, parted by the columns. Brings the chart library along; loaded when asked for. */
import { axisX, axisY, barX, gridX, type Markish, type PlotOptions, plot, stackX, text } from '@observablehq/plot';

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
  /** CSS pixels, and those of its type: all else grows with it. */
  width: number;
  type: number;
  /** What the numbers count, below the axis. */
  label: string;
}

/** Ems. */
const MARGIN = { top: 0.3, right: 2.8, bottom: 3.4 };
const STACKED = 2.7;
const GROUPED = 1.6;
const BETWEEN_GROUPS = 1.2;
/** Of a Han character of the axis, and what a number needs on its bar. */
const CHARACTER = 1.05;
const NUMBER = 1.3;

interface Bar {
  row: string;
  part: string;
  count: number;
  ink: string;
  isPlanned: boolean;
}

/** Ems. Latin characters are taken at half of a Han one: a picture that is not yet on the page has no widths. */
function widthOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.56), 0) * CHARACTER;
}

const widest = (named: readonly { name: string }[]) => Math.max(...named.map(({ name }) => widthOf(name)));

function barsOf({ rows, parts }: BoardChart): Bar[] {
  return rows.flatMap(({ name, counts }) =>
    parts.flatMap((part, index) => {
      const count = counts[index] ?? 0;
      return count > 0 ? [{ row: name, part: part.name, count, ink: part.ink, isPlanned: part.isPlanned }] : [];
    }),
  );
}

/** Size, axis and colours; `largest`: the longest bar, `left` and `height` in ems. */
function frameOf(
  { parts, width, type, label }: BoardChart,
  largest: number,
  left: number,
  height: number,
): PlotOptions {
  return {
    width,
    height: (height + MARGIN.top + MARGIN.bottom) * type,
    marginLeft: left * type,
    marginTop: MARGIN.top * type,
    marginRight: MARGIN.right * type,
    marginBottom: MARGIN.bottom * type,
    className: 'board-chart',
    style: { fontSize: `${type}px` },
    color: { domain: parts.map(({ name }) => name), range: parts.map(({ fill }) => fill) },
    x: { domain: [0, largest], label },
  };
}

function scaleOf(largest: number): Markish[] {
  const interval = largest > 24 ? 10 : 2;
  return [
    gridX({ interval, stroke: 'var(--line)', strokeOpacity: 0.7 }),
    axisX({ interval, tickSize: 0, labelAnchor: 'left', labelArrow: 'none' }),
    axisY({ label: null, tickSize: 0 }),
  ];
}

/** One bar a row, made of its parts, with the total behind it. */
function stacked(chart: BoardChart): Element {
  const { rows, parts, width, type } = chart;
  const bars = barsOf(chart);
  const partNames = parts.map(({ name }) => name);
  const largest = Math.max(1, ...rows.map(({ total }) => total));
  const left = widest(rows) + 0.8;
  const perThing = (width / type - left - MARGIN.right) / largest;
  const numberOn = ({ count }: Bar) => (count * perThing >= NUMBER ? String(count) : '');
  return plot({
    ...frameOf(chart, largest, left, rows.length * STACKED),
    y: { domain: rows.map(({ name }) => name), padding: 0.28 },
    marks: [
      ...scaleOf(largest),
      barX(bars, { x: 'count', y: 'row', fill: 'part', order: partNames, insetRight: 1 }),
      text(bars, stackX({ x: 'count', y: 'row', z: 'part', order: partNames, text: numberOn, fill: 'ink' })),
      text(rows, { x: 'total', y: 'name', text: 'total', textAnchor: 'start', dx: 6, fontWeight: 600 }),
    ],
  });
}

/** The parts of a row below each other. */
function grouped(chart: BoardChart): Element {
  const { rows, parts, type } = chart;
  const bars = barsOf(chart);
  const largest = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const left = widest(rows) + widest(parts) + 2;
  const at = { x: 'count', y: 'part', fy: 'row' } as const;
  const dashed = { fill: 'none', stroke: 'var(--ink)', strokeDasharray: '3 2', inset: 0.5 };
  return plot({
    ...frameOf(chart, largest, left, rows.length * (parts.length * GROUPED + BETWEEN_GROUPS)),
    y: { domain: parts.map(({ name }) => name), padding: 0.15 },
    fy: { domain: rows.map(({ name }) => name), padding: 0.1, axis: null },
    marks: [
      ...scaleOf(largest),
      text(rows, { fy: 'name', text: 'name', frameAnchor: 'left', dx: 8 - left * type, fontWeight: 600 }),
      barX(
        bars.filter((bar) => !bar.isPlanned),
        { ...at, fill: 'var(--ink)' },
      ),
      barX(
        bars.filter((bar) => bar.isPlanned),
        { ...at, ...dashed },
      ),
      text(bars, { ...at, text: 'count', textAnchor: 'start', dx: 5 }),
    ],
  });
}

/** An SVG without style elements, which the page's policy refuses; `.board-chart` has its looks. */
export function boardChart(chart: BoardChart): Element {
  const picture = chart.overlaps ? grouped(chart) : stacked(chart);
  // The sentence of its frame says what it shows.
  picture.setAttribute('aria-hidden', 'true');
  for (const style of picture.querySelectorAll('style')) style.remove();
  return picture;
}
