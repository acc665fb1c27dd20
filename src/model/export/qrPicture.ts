/** A QR code as a PNG file, for documents that hold pictures only. */
import { zlibSync } from 'fflate';
import { encode } from 'uqr';

/** Quiet zone in modules, as ISO/IEC 18004 asks. */
const QUIET = 4;
/** Pixels of a module: enough for print, and a reader of pixels needs no guessing. */
const MODULE = 8;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/** A chunk of a PNG file: length, kind, content, checksum of the two. */
function chunk(kind: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** Grey, one bit a pixel: a set bit is white. Each line begins with its filter, which is none. */
function linesOf(data: readonly (readonly boolean[])[]): Uint8Array {
  const side = data.length * MODULE;
  const length = Math.ceil(side / 8) + 1;
  const lines = new Uint8Array(length * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isDark = data[Math.floor(y / MODULE)]?.[Math.floor(x / MODULE)] === true;
      const at = y * length + 1 + (x >> 3);
      if (!isDark) lines[at] = (lines[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return lines;
}

/** Black on white, square; `text` is at most about 2 kB, else @throws RangeError. */
export function qrPicture(text: string): Uint8Array<ArrayBuffer> {
  const { data } = encode(text, { ecc: 'M', border: QUIET });
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, data.length * MODULE);
  view.setUint32(4, data.length * MODULE);
  header[8] = 1;
  const chunks = [chunk('IHDR', header), chunk('IDAT', zlibSync(linesOf(data))), chunk('IEND', new Uint8Array())];
  const length = chunks.reduce((sum, { length: size }) => sum + size, SIGNATURE.length);
  const file = new Uint8Array(length);
  file.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const part of chunks) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
