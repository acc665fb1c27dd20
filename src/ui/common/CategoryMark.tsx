/** A category's mark in lists, cards, tables and print: silhouette, glyph and hue, so that no one of them is alone. */
import type { Category } from '../../../geo/schema';
import { GLYPHS } from '../../model/glyphs';

/** Outlines in a 32 px box; one shape a category (ui study, "Category mark"). */
const SILHOUETTES: Record<Category, string> = {
  commerce: 'M4 5.5A2.5 2.5 0 0 1 6.5 3h19A2.5 2.5 0 0 1 28 5.5V18L16 30 4 18Z',
  office: 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z',
  innovation: 'M16 .8 31.2 16 16 31.2.8 16Z',
  park: 'M16 2a14 14 0 1 1 0 28 14 14 0 0 1 0-28Z',
  transport: 'M11 5h10a11 11 0 0 1 0 22H11a11 11 0 0 1 0-22Z',
  renewal: 'M16 1.5 31 28.5H1Z',
  health: 'M11 2h10v9h9v10h-9v9H11v-9H2V11h9Z',
  culture: 'M16 1.5 30.8 12.3 25.1 29.7H6.9L1.2 12.3Z',
  community: 'M3 15a13 13 0 0 1 26 0v12a2.5 2.5 0 0 1-2.5 2.5h-21A2.5 2.5 0 0 1 3 27Z',
  zone: 'M9 3h14l7.5 13L23 29H9L1.5 16Z',
};
/** The glyph's side and its centre's drop in the 32 px box: a triangle's middle is lower than a square's. */
const GLYPH_PLACE: Record<Category, { side: number; middle: number }> = {
  commerce: { side: 15, middle: 14 },
  office: { side: 17, middle: 16 },
  innovation: { side: 15, middle: 16 },
  park: { side: 18, middle: 16 },
  transport: { side: 16, middle: 16 },
  renewal: { side: 13, middle: 20 },
  health: { side: 0, middle: 16 },
  culture: { side: 15, middle: 17 },
  community: { side: 17, middle: 17 },
  zone: { side: 15, middle: 16 },
};

/** Below this many pixels the glyph would be a blot; the silhouette alone is drawn. */
const GLYPH_FROM = 14;

export function CategoryMark({ category, size = 24 }: { category: Category; size?: number }) {
  const { path, size: box } = GLYPHS[category];
  const { side, middle } = GLYPH_PLACE[category];
  const scale = side / box;
  return (
    <svg class={`category-mark category-${category}`} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path class="silhouette" d={SILHOUETTES[category]} />
      {size >= GLYPH_FROM && side > 0 && (
        <path
          class="glyph"
          fill-rule="evenodd"
          d={path}
          transform={`translate(${16 - side / 2} ${middle - side / 2}) scale(${scale})`}
        />
      )}
    </svg>
  );
}
