/** The pixels of our own pictures of codes: PNG, grey, one bit each, no filters. */
import { unzlibSync } from 'fflate';

/** Red, green, blue and alpha, row by row. */
export function pixelsOf(png: Uint8Array): { data: Uint8ClampedArray; width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const lines: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (kind === 'IDAT') lines.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const packed = unzlibSync(Uint8Array.from(lines.flatMap((line) => [...line])));
  const data = new Uint8ClampedArray(width * height * 4);
  const stride = Math.ceil(width / 8) + 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bit = ((packed[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      data.fill(bit * 255, (y * width + x) * 4, (y * width + x) * 4 + 3);
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { data, width, height };
}
