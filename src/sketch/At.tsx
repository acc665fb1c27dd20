/** A spot of the sheet whose content keeps its size, whatever size the frame has: placed by its share of the view. */
import type { ComponentChildren } from 'preact';
import type { Box, Spot } from './projection';

const share = (value: number) => `${Math.round(10_000 * value) / 100}%`;

export function At({ view, spot: [x, y], children }: { view: Box; spot: Spot; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a place for what stands there, not a picture of its own.
    <svg class="sketch-at" x={share((x - view.x) / view.width)} y={share((y - view.y) / view.height)}>
      {children}
    </svg>
  );
}
