/** Where the eyes are on the screen, and how to bring a part of the text there. */

/** The line on which one reads, as a share of the height of what is visible. */
export const EYE_LINE = 0.3;

/** The part of the text's window that no card covers, CSS pixels of the page. */
function freeWindow(scroller: HTMLElement): { top: number; bottom: number } {
  const { top, bottom, left, right } = scroller.getBoundingClientRect();
  const card = document.getElementById('card')?.getBoundingClientRect();
  const covers = card && card.left < right && card.right > left && card.top > top && card.top < bottom;
  return { top, bottom: covers ? card.top : bottom };
}

/** Brings the element's first line to the eye line, or to `share` of the height; at once, for reading is not watching. */
export function bringToEyes(scroller: HTMLElement, element: Element, share = EYE_LINE): void {
  const frame = scroller.getBoundingClientRect();
  const [line = element.getBoundingClientRect()] = element.getClientRects();
  // Just above the eye line, so that the line's own paragraph is the one that crosses it.
  scroller.scrollTop += line.top - frame.top - frame.height * share + Math.min(line.height / 2, 8);
}

/** Of several elements the one nearest to the eyes; undefined where there is none. */
export function nearestToEyes(scroller: HTMLElement, elements: Iterable<Element>): Element | undefined {
  const { top, height } = scroller.getBoundingClientRect();
  const distance = (element: Element) => Math.abs(element.getBoundingClientRect().top - top - height * EYE_LINE);
  return [...elements].sort((a, b) => distance(a) - distance(b))[0];
}

export function isInSight(scroller: HTMLElement, element: Element): boolean {
  const { top, bottom } = freeWindow(scroller);
  const box = element.getBoundingClientRect();
  return box.top >= top && box.bottom <= bottom;
}
