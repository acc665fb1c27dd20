/** A presentation as a program that opens it sees it: its parts, the texts, what points where. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface Presentation {
  names: readonly string[];
  /** The markup of a part, parsed. @throws on markup that is not well-formed */
  part(name: string): Element;
  /** Of the slides, in their order: all text, each paragraph a line. */
  slides: readonly string[];
  bytes(name: string): Uint8Array;
  /** Names of the parts a part points to. */
  targets(name: string): string[];
}

export const all = (element: Element, tag: string): Element[] => [...element.getElementsByTagName(tag)];

function parse(xml: string): Element {
  const parser = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

const textOf = (slide: Element) =>
  all(slide, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map((run) => run.textContent ?? '')
        .join(''),
    )
    .filter((line) => line !== '')
    .join('\n');

/** "ppt/slides/slide1.xml" and "../media/image1.png" → "ppt/media/image1.png". */
function resolved(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1);
}

export function openPresentation(file: Uint8Array): Presentation {
  const zip = unzipSync(file);
  const names = Object.keys(zip);
  const bytes = (name: string) => {
    const content = zip[name];
    if (!content) throw new Error(`no ${name}`);
    return content;
  };
  const part = (name: string) => parse(strFromU8(bytes(name)));
  const numberIn = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  const slides = names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((one, other) => numberIn(one) - numberIn(other))
    .map((name) => textOf(part(name)));
  const targets = (name: string) => {
    const rels = name.replace(/([^/]+)$/, '_rels/$1.rels');
    if (!names.includes(rels)) return [];
    return all(part(rels), 'Relationship')
      .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
      .map((relation) => resolved(name, relation.getAttribute('Target') ?? ''));
  };
  return { names, part, slides, bytes, targets };
}
