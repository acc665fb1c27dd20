/** Pictures as data URLs, the form in which slides take them. */
import { qrPicture } from '../../model/export/qrPicture';

/** Characters given to one call: more are refused by some browsers. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** A PNG as a data URL. */
export function pngData(bytes: Uint8Array): string {
  return `data:image/png;base64,${base64(bytes)}`;
}

/** The code of an address. */
export function qrData(address: string): string {
  return pngData(qrPicture(address));
}
