/** Reads any file we take: what it is, in which encoding, and the features in it. Nothing in it is ever run or fetched. */
import { ImportError, type Issue, MEGABYTE, MOST_BYTES, type Note } from './issue';
import { kindOf } from './kind';
import type { Parsed, Progress, ReadOptions } from './parsed';
import { decodeText } from './text';

const SILENT: Progress = () => {};

/** The readers come along as they are needed: XML alone weighs as much as all the others. @throws ImportError */
export async function readFile(
  bytes: Uint8Array,
  options: ReadOptions = {},
  progress: Progress = SILENT,
): Promise<Parsed> {
  if (bytes.length > MOST_BYTES) {
    throw new ImportError({
      code: 'tooLarge',
      count: Math.ceil(bytes.length / MEGABYTE),
      limit: MOST_BYTES / MEGABYTE,
    });
  }
  const kind = kindOf(bytes);
  if (kind === 'zip') {
    const { kmlOf } = await reader(() => import('./kmz'));
    return readText(kmlOf(bytes).bytes, 'xml', options, progress);
  }
  return readText(bytes, kind, options, progress);
}

/** Without a network, on a page that is not installed, a reader may not come. */
async function reader<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new ImportError({ code: 'noReader' });
  }
}

async function readText(
  bytes: Uint8Array,
  kind: 'json' | 'xml' | 'table',
  options: ReadOptions,
  progress: Progress,
): Promise<Parsed> {
  progress('decode', 0);
  const decoded = decodeText(bytes);
  const [firstStray] = decoded.strays.values();
  // Only a table falls apart into lines that can be left out.
  if (kind !== 'table' && firstStray) throw new ImportError({ ...firstStray, code: 'encoding' });
  progress('parse', 0);
  const parsed = await readAs(kind, decoded, options, progress);
  const notes: Issue<Note>[] = decoded.encoding ? [{ code: 'otherEncoding', value: decoded.encoding }] : [];
  return { ...parsed, notes: [...notes, ...parsed.notes] };
}

async function readAs(
  kind: 'json' | 'xml' | 'table',
  decoded: ReturnType<typeof decodeText>,
  options: ReadOptions,
  progress: Progress,
): Promise<Parsed> {
  // The mark of Unicode at the start is removed by the decoder.
  switch (kind) {
    case 'json':
      return (await reader(() => import('./geojson'))).readGeojson(decoded.text, options, progress);
    case 'xml':
      return (await reader(() => import('./kml'))).readKml(decoded.text, options, progress);
    case 'table':
      return (await reader(() => import('./table'))).readTable(decoded, options, progress);
  }
}
