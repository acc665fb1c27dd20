/** What a file is, by its first bytes: its name may say anything. */
import { ImportError } from './issue';

export type Kind = 'zip' | 'json' | 'xml' | 'table';

const starts = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Word, Excel and others before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Pictures, PDF, gzip, rar, 7z, shapefile: a file somebody may take for a map. */
const OTHERS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x00, 0x00, 0x27, 0x0a],
];
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** Bytes looked at for a NUL, which no text has. */
const LOOKED_AT = 4096;

/** @throws ImportError for an empty file and for what is no text and no zip */
export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) throw new ImportError({ code: 'empty' });
  if (starts(bytes, ZIP)) return 'zip';
  if (starts(bytes, COMPOUND)) throw new ImportError({ code: 'spreadsheet' });
  if (OTHERS.some((signature) => starts(bytes, signature))) throw new ImportError({ code: 'binary' });
  const isWide = UTF16.some((signature) => starts(bytes, signature));
  if (!isWide && bytes.subarray(0, LOOKED_AT).includes(0)) throw new ImportError({ code: 'binary' });
  return kindOfText(bytes, isWide);
}

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d, 0x00, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

function kindOfText(bytes: Uint8Array, isWide: boolean): Kind {
  const first = bytes.findIndex((byte) => !SPACE.has(byte));
  if (first < 0) throw new ImportError({ code: 'empty' });
  switch (bytes[first]) {
    case 0x7b: // {
    case 0x5b: // [
    case 0x2f: // a comment, which JSON has not, and the message should say so
      return 'json';
    case 0x3c: // <
      return 'xml';
    default:
      return isWide ? 'table' : jsonLike(bytes.subarray(first, first + LOOKED_AT));
  }
}

/** A file that only holds a JSON string, number or word is no table of one column. */
function jsonLike(bytes: Uint8Array): Kind {
  const text = new TextDecoder().decode(bytes).trim();
  return /^("(\\.|[^"\\])*"|true|false|null|NaN)$/.test(text) ? 'json' : 'table';
}
