/** How much of the map lies under cards and sheets, so that "in view" and "fit" mean the part that stays visible. */

import { sheetHeight } from '../model/sheet';
import { SHEET_STOPS } from '../model/state';

/** CSS pixels kept free around what is fitted: the longest name must not be cut at the edge. */
const MARGIN = 40;

interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The upper edge of a phone's sheet once it has come to rest at its stop; null for what is no sheet. */
function restingTop(cover: Element): number | null {
  const handle = cover.querySelector('.sheet-handle');
  const screen = cover.closest<HTMLElement>('.screen');
  const stop = SHEET_STOPS.find((candidate) => candidate === screen?.dataset.stop);
  if (!handle || !screen || !stop || getComputedStyle(handle).display === 'none') return null;
  const { bottom, height } = screen.getBoundingClientRect();
  return bottom - sheetHeight(stop, { height, large: document.documentElement.dataset.size === 'large' });
}

/** Padding in CSS pixels, measured from what covers the map, sheets where they are on their way to. */
export function viewPadding(): Padding {
  const pane = document.getElementById('map')?.getBoundingClientRect();
  const padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  if (!pane) return padding;
  for (const cover of document.querySelectorAll(
    '.card, .sheet, .import-panel, .search, .quick-chips, .years, .reading-strip',
  )) {
    const box = cover.getBoundingClientRect();
    const top = restingTop(cover);
    if (top !== null && box.height > 0) {
      padding.bottom = Math.max(padding.bottom, pane.bottom - top + MARGIN / 2);
      continue;
    }
    const overlaps = box.right > pane.left && box.left < pane.right && box.bottom > pane.top && box.top < pane.bottom;
    if (!overlaps) continue;
    const isColumn = box.height > pane.height / 2 && box.width < pane.width * 0.75;
    if (isColumn && box.left > pane.left + pane.width / 2)
      padding.right = Math.max(padding.right, pane.right - box.left + MARGIN);
    else if (isColumn) padding.left = Math.max(padding.left, box.right - pane.left + MARGIN);
    else if (box.top < pane.top + pane.height / 3 && box.height < pane.height / 3) {
      padding.top = Math.max(padding.top, box.bottom - pane.top + MARGIN / 2);
    } else padding.bottom = Math.max(padding.bottom, pane.bottom - box.top + MARGIN / 2);
  }
  return padding;
}
