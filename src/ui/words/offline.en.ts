/** The words about working without a network, in English. */
import type { OfflineWords } from './offline.zh';

export const offlineEn: OfflineWords = {
  label: 'Offline use and updates',
  ready: 'Saved: it now opens without a network.',
  update: 'A new version is here.',
  accept: 'Update',
  close: 'Got it',
  later: 'Later',
};
