/** Takes the KML out of a KMZ, without unpacking anything else or more than may be. */
import { unzipSync } from 'fflate';
import { ImportError, MEGABYTE, MOST_BYTES, shown } from './issue';

/** Something honest does not shrink to less than this; small files may, they do no harm. */
const LARGEST_RATIO = 300;
const HARMLESS = 5 * MEGABYTE;

const isKml = (name: string) => /\.kml$/i.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name);

/** The bytes of the main KML. @throws ImportError for any other archive, a broken one, and one that would explode */
export function kmlOf(archive: Uint8Array): { name: string; bytes: Uint8Array } {
  const names: string[] = [];
  try {
    // Called for every entry; only what it says yes to is unpacked.
    unzipSync(archive, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    throw new ImportError({ code: 'zipBroken' });
  }
  const kmls = names.filter(isKml);
  const main = kmls.find((name) => /(^|\/)doc\.kml$/i.test(name)) ?? kmls[0];
  if (main === undefined) throw new ImportError(otherArchive(names));
  return { name: main, bytes: unpack(archive, main) };
}

function unpack(archive: Uint8Array, wanted: string): Uint8Array {
  try {
    const files = unzipSync(archive, {
      filter: ({ name, size, originalSize }) => {
        if (name !== wanted) return false;
        const explodes = originalSize > HARMLESS && originalSize > size * LARGEST_RATIO;
        if (explodes || originalSize > MOST_BYTES) {
          const count = Math.ceil(originalSize / MEGABYTE);
          throw new ImportError({ code: 'zipBomb', value: shown(name), count, limit: MOST_BYTES / MEGABYTE });
        }
        return true;
      },
    });
    const bytes = files[wanted];
    if (bytes) return bytes;
  } catch (error) {
    if (error instanceof ImportError) throw error;
  }
  throw new ImportError({ code: 'zipBroken', value: shown(wanted) });
}

function otherArchive(names: readonly string[]): ImportError['issue'] {
  const isWorkbook = names.some((name) => /^(xl|word|ppt)\//.test(name));
  if (isWorkbook) return { code: 'spreadsheet' };
  return { code: 'archive', value: shown(names.slice(0, 4).join(', ')) };
}
