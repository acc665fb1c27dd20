/** How much of the map lies under cards and sheets, so that "in view" and "fit" mean the part that stays visible. */

/** CSS pixels kept free around what is fitted: the longest name must not be cut at the edge. */
const MARGIN = 40;

interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Padding in CSS pixels, measured from what covers the map now. */
export function viewPadding(): Padding {
  const pane = document.getElementById('map')?.getBoundingClientRect();
  const padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  if (!pane) return padding;
  for (const cover of document.querySelectorAll('.card, .sheet, .search, .quick-chips, .years, .reading-strip')) {
    const box = cover.getBoundingClientRect();
    const overlaps = box.right > pane.left && box.left < pane.right && box.bottom > pane.top && box.top < pane.bottom;
    if (!overlaps) continue;
    const isColumn = box.height > pane.height / 2 && box.width < pane.width * 0.75;
    if (isColumn && box.left > pane.left + pane.width / 2) padding.right = Math.max(padding.right, pane.right - box.left + MARGIN);
    else if (isColumn) padding.left = Math.max(padding.left, box.right - pane.left + MARGIN);
    else if (box.top < pane.top + pane.height / 3 && box.height < pane.height / 3) {
      padding.top = Math.max(padding.top, box.bottom - pane.top + MARGIN / 2);
    } else padding.bottom = Math.max(padding.bottom, pane.bottom - box.top + MARGIN / 2);
  }
  return padding;
}
