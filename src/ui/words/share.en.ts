/** The words of the share panel in English. */
import type { ShareWords } from './share.zh';

export const shareEn: ShareWords = {
  title: 'Share this view',
  holds: (filtered, selected) =>
    `The address holds: ${[filtered ? 'the filters' : '', selected ? `“${selected}”` : '', 'the camera'].filter(Boolean).join(', ')}.`,
  noPosition: 'It does not hold your position.',
  qr: 'QR code of this view’s address',
  address: 'Address',
  copy: 'Copy address',
  copied: 'Copied. The address opens this very view.',
  copyRefused: 'This browser refuses to copy; the address is selected, copy it by hand.',
  addStep: 'Add this view as a step',
  send: 'Send',
};
