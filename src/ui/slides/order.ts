/** What slides are made from: a handout, its maps, and the words and facts that stand on them. */
import type { Dataset } from '../../model/dataset';
import type { Provenance } from '../../model/export/provenance';
import type { Handout, HandoutPart } from '../../model/handout';
import type { DrawnMap } from '../../model/picture';
import type { Language } from '../../model/state';
import type { Words } from '../words';
import type { SlidesWords } from '../words/slides.zh';

/** A map as it was drawn at `MAP_SCALE` pixels an inch, its picture as a data URL. */
export interface SlideMap extends Omit<DrawnMap, 'picture'> {
  picture: string;
}

export interface SlidesOrder {
  handout: Handout;
  /** One for each part, in their order. */
  maps: readonly SlideMap[];
  data: Dataset;
  language: Language;
  words: Words;
  own: SlidesWords;
  /** What decides which things a part lists, as words. */
  filterOf: (part: HandoutPart) => string;
  facts: Provenance;
  /** Address of the page without search and hash; null for a page from a file, which no phone could open. */
  page: string | null;
}
