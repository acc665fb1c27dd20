/** From bytes to text: UTF-8, UTF-16 with its mark, else GB18030, which Chinese spreadsheets still write. */
import { ImportError, type Issue, type RowFault, shown } from './issue';

export interface Decoded {
  text: string;
  /** Other than UTF-8. */
  encoding: 'GB18030' | 'UTF-16' | null;
  /** Lines (from 1) in another encoding than the rest, each with its fault; only where `text` is the rest. */
  strays: ReadonlyMap<number, Issue<RowFault>>;
}

const NONE: ReadonlyMap<number, Issue<RowFault>> = new Map();
const LINE_FEED = 0x0a;

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @throws ImportError when no encoding fits */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide) {
    const text = decodeAs(wide, bytes);
    if (text === null) throw new ImportError({ code: 'encoding' });
    return { text, encoding: 'UTF-16', strays: NONE };
  }
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: null, strays: NONE };

  // GB18030 takes almost any bytes, so UTF-8 pasted among it would pass as nonsense: the lines are asked one by one.
  const strays = mixedLines(bytes);
  if (strays.size > 0) return { text: new TextDecoder('utf-8').decode(bytes), encoding: null, strays };
  const chinese = decodeAs('gb18030', bytes);
  if (chinese === null) throw new ImportError({ code: 'encoding', ...firstBadLine(bytes) });
  return { text: chinese, encoding: 'GB18030', strays: NONE };
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end < 0 ? bytes.length : end;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}

const HAN = /\p{Script=Han}/u;

/** Lines that are not UTF-8, if others are UTF-8 beyond doubt: they have Han characters in it. Else empty. */
function mixedLines(bytes: Uint8Array): ReadonlyMap<number, Issue<RowFault>> {
  const strays = new Map<number, Issue<RowFault>>();
  let isUtf8Somewhere = false;
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    if (line.every((byte) => byte < 0x80)) continue;
    const text = decodeAs('utf-8', line);
    if (text === null)
      strays.set(number, {
        code: 'mixedEncoding',
        line: number,
        value: shown(new TextDecoder('gb18030').decode(line)),
      });
    else isUtf8Somewhere ||= HAN.test(text);
  }
  return isUtf8Somewhere ? strays : NONE;
}

function firstBadLine(bytes: Uint8Array): { line: number; value: string } {
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    if (decodeAs('gb18030', line) === null)
      return { line: number, value: shown(new TextDecoder('utf-8').decode(line)) };
  }
  return { line: number, value: '' };
}
