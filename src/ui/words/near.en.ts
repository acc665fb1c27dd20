/** The words of “near me” in English. */
import type { NearWords } from './near.zh';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const nearEn: NearWords = {
  title: 'Near me',
  why: 'See what is closest to you. The browser will ask whether it may tell where you are; you can point at a place instead.',
  device: 'Use my position',
  again: 'Try again',
  tap: 'Tap the map',
  tapNow: 'Tap the map to look around from there.',
  choose: 'Choose a station or place',
  locating: 'Finding your position …',
  privacy: 'Your position is used on this device only; it is not sent and not in the address.',
  rule: 'Walking time = straight line × 1.3 ÷ 70 metres a minute, rounded up.',
  failures: {
    refused: { title: 'No position', body: 'The browser did not allow it. There are other ways:' },
    unavailable: {
      title: 'No position',
      body: 'This device cannot tell where it is now. Try again, or take another way:',
    },
    timeout: {
      title: 'No position in time',
      body: 'Finding the position took too long. Try again, or take another way:',
    },
    unsupported: {
      title: 'No positioning here',
      body: 'This browser offers none (or the page is not on a secure connection). There are other ways:',
    },
  },
  farTitle: 'You are not near Jianghan',
  far: 'Even the nearest thing is more than 5 km away. You can point at a place in the district:',
  inRing: (ring, count) => `${plural(count, 'item')} within ${ring < 1000 ? `${ring} m` : `${ring / 1000} km`}`,
  from: (name, kind) => (name ? `from ${name}` : kind === 'tap' ? 'from the tapped point' : 'from your position'),
  rings: 'Radius',
  planned: (count) => `${count} of them planned for 2023`,
  vagueCount: (count) => `${count} with a vague position`,
  accuracy: (metres) => `your position is within about ${Math.round(metres)} m`,
  metres: (metres, about) =>
    metres < 50
      ? 'under 50 m'
      : `${about ? 'about ' : ''}${metres < 995 ? `${Math.round(metres / 10) * 10} m` : `${Math.round(metres / 100) / 10} km`}`,
  within: (metres) => `within ${metres} m`,
  vague: 'position vague, no walking time',
  minutes: (minutes) => `about ${minutes} min on foot`,
  toEdge: 'to its nearest part',
  nothing: 'Nothing in this ring. The nearest are:',
  beyond: 'A little farther',
  byDistance: 'by distance',
  neighbours: 'Nearby',
  inZone: (zone) => `also in ${zone}`,
};
