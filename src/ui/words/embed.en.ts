/** The words of the app inside another page, in English. */
import type { EmbedWords } from './embed.zh';

export const embedEn: EmbedWords = {
  openWhole: 'Open the whole map',
  gestures: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    mobile: 'Use two fingers to move the map',
  },
  title: 'Embed in a page',
  intro:
    'Put this view into a page of your own: copy the code below. It is read-only and tells nothing about visitors.',
  width: 'Width (pixels; empty fills the line)',
  height: 'Height (pixels)',
  parts: 'With',
  part: { list: 'List and filters', legend: 'Legend', controls: 'Map buttons' },
  code: 'Code to embed',
  copy: 'Copy code',
  copied: 'Copied the code.',
  copyRefused: 'This browser refuses to copy; the code is selected, copy it by hand.',
  qr: 'QR code of the embedded view’s address',
  qrHint: 'Scan it to see the embedded view on a phone.',
};
