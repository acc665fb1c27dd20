/** What a picture of the map is to show, for whoever draws it. */
import type { Category } from '../../geo/schema';
import type { PlaceFeature } from '../../geo/schema/published';
import type { Step } from './stage';
import type { State } from './state';

/** CSS pixels the picture is laid out in, and how many pixels of the file stand for one. */
export const PICTURE_SIZES = {
  hd: { width: 1280, height: 720, ratio: 1.5 },
  uhd: { width: 1280, height: 720, ratio: 3 },
  a4: { width: 1123, height: 794, ratio: 3508 / 1123 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** `view`: what is on the screen, around its middle; `district`: all of it. */
export const PICTURE_EXTENTS = ['view', 'district'] as const;
export type PictureExtent = (typeof PICTURE_EXTENTS)[number];

/** All that is written beside the map, in the reader's language. */
export interface PictureWords {
  title: string;
  /** The filters in force. */
  filter: string;
  /** `inside`: things drawn within the picture. */
  counts: (inside: number) => string;
  legend: string;
  steps: readonly [Step, string][];
  categories: readonly [Category, string][];
  /** Of the ring with a number. */
  pile: string;
  units: readonly ['core' | 'axis' | 'zone', string][];
  /** Said of the units: their outlines are indicative. */
  indicative: string;
  /** Heading above the reader's own layers. */
  imported: string;
  scale: (metres: number) => string;
  approval: string;
  /** Sources, attribution, coordinates, date; one paragraph each. */
  notes: readonly string[];
}

export interface PictureOrder {
  size: PictureSize;
  extent: PictureExtent;
  words: PictureWords;
}

/** A quiet light map without marks, for numbers to be set on. CSS pixels; the picture has `ratio` of its own for one. */
export interface MapOrder {
  /** Filters, selection, focus and language of the view. */
  state: State;
  width: number;
  height: number;
  ratio: number;
  /** Those that get a number: all of them that have a spot are brought into the frame. */
  places: readonly PlaceFeature[];
}

export interface DrawnMap {
  /** PNG, `width * ratio` by `height * ratio`. */
  picture: Blob;
  /** Where each place stands, CSS pixels from the top left corner, by id; only those that have a spot, inside the frame. */
  spots: ReadonlyMap<string, Spot>;
  /** The scale bar: a round number of metres and its length in CSS pixels. */
  scale: { metres: number; pixels: number };
}
export type Spot = readonly [x: number, y: number];

/** `blank`: nothing was drawn; `slow`: the map did not come to rest. */
export class PictureError extends Error {
  override name = 'PictureError';
  readonly why: 'blank' | 'slow';
  constructor(why: 'blank' | 'slow') {
    super(why);
    this.why = why;
  }
}
