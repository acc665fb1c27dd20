/** An SVG that looks the same without the page's style sheets: what they say is written into its own attributes. */

/** Handed down to what stands inside: written where it differs from the parent's. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'visibility',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'writing-mode',
] as const;

/** Each element's own: written where it differs from what an element has by itself. */
const OWN = {
  opacity: '1',
  overflow: 'hidden',
  display: 'inline',
  'vector-effect': 'none',
  'dominant-baseline': 'auto',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
} as const;

function written(element: Element): [name: string, value: string][] {
  const style = getComputedStyle(element);
  const parent = element.parentElement && getComputedStyle(element.parentElement);
  return [
    ...INHERITED.flatMap((name): [string, string][] => {
      const value = style.getPropertyValue(name);
      return value && value !== parent?.getPropertyValue(name) ? [[name, value]] : [];
    }),
    ...Object.entries(OWN).flatMap(([name, usual]): [string, string][] => {
      const value = style.getPropertyValue(name);
      return value && value !== usual ? [[name, value]] : [];
    }),
  ];
}

/** The markup; the SVG must be in the document, and is not fit to be shown afterwards. */
export function standAlone(svg: SVGSVGElement): string {
  const elements = [svg, ...svg.querySelectorAll('*')];
  const looks = elements.map((element) => [element, written(element)] as const);
  for (const [element, attributes] of looks) {
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.removeAttribute('class');
    element.removeAttribute('style');
  }
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(svg);
}
