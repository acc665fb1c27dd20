/** Sizes by zoom, CSS pixels: those of the large map, so that nothing grows or shrinks when it takes over. */

type Stops = readonly (readonly [zoom: number, value: number])[];

/** Straight lines between the stops. */
function byZoom(zoom: number, stops: Stops): number {
  const index = stops.findIndex(([at]) => zoom < at);
  const [[from, low] = [0, 1], [to, high] = [0, 1]] = [stops.at(index - 1), stops.at(index)];
  if (index <= 0) return (index < 0 ? stops.at(-1) : stops[0])?.[1] ?? 1;
  return low + ((high - low) * (zoom - from)) / (to - from);
}

/** Of names, by kind; `advance` is from sign to sign in the size of a sign. */
const TYPE = {
  core: {
    size: [
      [11.4, 15],
      [13, 22],
      [13.8, 15],
    ],
    advance: 1.16,
  },
  zone: {
    size: [
      [11.4, 12.5],
      [13, 16],
      [13.8, 13],
    ],
    advance: 1.1,
  },
  axis: {
    size: [
      [11.4, 11.5],
      [13, 15],
      [14, 13],
    ],
    advance: 1.2,
  },
  river: {
    size: [
      [11.5, 15],
      [15, 24],
    ],
    advance: 1.7,
  },
  road: {
    size: [
      [13, 10.5],
      [17, 14],
    ],
    advance: 1.24,
  },
  thing: {
    size: [
      [12.5, 11.5],
      [14, 12.5],
      [16, 14],
    ],
    advance: 1,
  },
} as const satisfies Record<string, { size: Stops; advance: number }>;
export type NameKind = keyof typeof TYPE;

/** For a reader who wants everything larger. */
const LARGE = { type: 1.3, mark: 1.25 };

const MARK: Stops = [
  [11.5, 0.68],
  [12.6, 0.82],
  [14, 1],
  [17, 1.15],
];
/** The zoom for which `sketch.css` gives widths; streets grow faster than lines. */
const OPENING = 12.1;
const GROWTH = { road: 1.5, line: 1.22 };
/** The layout steps back when one comes closer. */
const LAYOUT: Stops = [
  [11.5, 1],
  [13.5, 0.67],
  [15.5, 0.3],
];

/** Latin names are longer, and need no air between their letters. */
const LATIN = 0.86;

export function isLatin(text: string): boolean {
  return !/\p{Script=Han}/u.test(text);
}

export function typeAt(kind: NameKind, text: string, zoom: number, large: boolean): { size: number; advance: number } {
  const latin = isLatin(text);
  const size = byZoom(zoom, TYPE[kind].size) * (large ? LARGE.type : 1) * (latin && kind !== 'thing' ? LATIN : 1);
  return { size: Math.round(10 * size) / 10, advance: latin ? 1 : TYPE[kind].advance };
}

/** Of a mark whose disc is 11 px in radius, as a factor. */
export function markAt(zoom: number, large: boolean): number {
  return byZoom(zoom, MARK) * (large ? LARGE.mark : 1);
}

/** Factors for `sketch.css`, by the name of their custom property. */
export function factorsAt(zoom: number, large: boolean): Record<string, number> {
  const closer = zoom - OPENING;
  return {
    '--road': GROWTH.road ** closer,
    '--line-width': GROWTH.line ** closer,
    '--mark': markAt(zoom, large),
    '--layout': byZoom(zoom, LAYOUT),
  };
}
