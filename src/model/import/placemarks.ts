/** Cuts a KML into its placemarks by text: a document of 50 MB as one tree of objects would need gigabytes. */

export interface Cut {
  /** The document with every placemark replaced by `<Placemark cut="n"/>` and its line breaks, so that lines stay. */
  skeleton: string;
  /** The placemarks as they stand, and the line each begins on. */
  placemarks: { text: string; line: number }[];
  /** The start tag of the root, whose namespaces the placemarks need. */
  root: string;
}

/** Comments and CDATA may hold anything, also tags; they are stepped over. */
const TOKENS =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)([A-Za-z_][\w.-]*:)?Placemark(?=[\s/>])([^<>]*)>/g;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

export function cutPlacemarks(text: string): Cut {
  const placemarks: Cut['placemarks'] = [];
  const pieces: string[] = [];
  let copied = 0;
  let open = -1;
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number) => {
    line += countLines(text.slice(counted, offset));
    counted = offset;
    return line;
  };
  const take = (from: number, to: number) => {
    const placemark = text.slice(from, to);
    pieces.push(
      text.slice(copied, from),
      `<Placemark cut="${placemarks.length}"/>`,
      '\n'.repeat(countLines(placemark)),
    );
    placemarks.push({ text: placemark, line: lineAt(from) });
    copied = to;
  };
  for (const { 0: token, 1: slash, 3: rest, index } of text.matchAll(TOKENS)) {
    if (slash === undefined) continue;
    const end = index + token.length;
    if (slash === '' && open < 0) {
      if (rest?.endsWith('/')) take(index, end);
      else open = index;
    } else if (slash === '/' && open >= 0) {
      take(open, end);
      open = -1;
    }
  }
  pieces.push(text.slice(copied));
  const [root = '<kml>'] = /<([A-Za-z_][\w.-]*:)?kml(\s[^<>]*)?>/.exec(text) ?? [];
  return { skeleton: pieces.join(''), placemarks, root: root.replace(/\/>$/, '>') };
}
