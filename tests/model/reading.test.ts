import { describe, expect, test } from 'vitest';
import { openSentence, setMode, toggleFilter } from '../../src/model/actions';
import {
  countMapped,
  leaveSentence,
  openReport,
  readParagraph,
  readThings,
  showReport,
  stopReading,
  toggleMapFollows,
} from '../../src/model/reading';
import { visible } from '../../src/model/select';
import { ids, place, stateOf } from './fixture';

const places = [
  place('park', { at: [114.27, 30.6] }),
  place('mall', { category: 'commerce', at: [114.28, 30.61] }),
  place('office', { category: 'office', at: [114.29, 30.62] }),
  place('nowhere', { category: 'office' }),
];
const start = setMode('report')(stateOf(...places));
const reading = readParagraph('2022-4', ['park', 'mall', 'nowhere'])(start);

describe('while a paragraph is read', () => {
  test('only what it names is visible', () => {
    expect(ids(visible(reading))).toEqual(['park', 'mall', 'nowhere']);
  });
  test('filters hold as well', () => {
    const filtered = toggleFilter('category', 'commerce')(reading);
    expect(ids(visible(filtered))).toEqual(['mall']);
    expect(ids(readThings(filtered))).toEqual(['mall']);
  });
  test('the map is asked to bring all of it into view, once', () => {
    expect(reading.focus).toEqual({ id: 'park', others: ['mall', 'nowhere'], how: 'fit', sequence: 1 });
    expect(readParagraph('2022-4', ['park'])(reading)).toBe(reading);
  });
  test('a paragraph that names nothing leaves the camera alone and the map empty', () => {
    const empty = readParagraph('2022-5', [])(reading);
    expect(empty.focus).toBe(reading.focus);
    expect(visible(empty)).toEqual([]);
  });
  test('everything is visible in other modes', () => {
    expect(visible(setMode('explore')(reading))).toHaveLength(4);
  });
  test('everything is visible when the map is not to follow, and the camera stays', () => {
    const still = toggleMapFollows(reading);
    expect(visible(still)).toHaveLength(4);
    expect(readParagraph('2022-9', ['office'])(still).focus).toBe(reading.focus);
  });
  test('the map goes to the paragraph when it is told to follow again', () => {
    const again = toggleMapFollows(readParagraph('2022-9', ['office'])(toggleMapFollows(reading)));
    expect(again.focus).toMatchObject({ id: 'office', sequence: 2 });
  });
  test('the eyes can leave it', () => {
    expect(visible(stopReading(reading))).toHaveLength(4);
  });
});

describe('the report that is open', () => {
  test('is the newer one at first', () => {
    expect(openReport(start)).toBe('2022');
  });
  test('is that of the sentence the reader was led to', () => {
    expect(openReport(openSentence('2020-17')(start))).toBe('2020');
  });
  test('stays when the sentence is unmarked', () => {
    const left = leaveSentence(openSentence('2020-17')(start));
    expect(left.sentence).toBeNull();
    expect(openReport(left)).toBe('2020');
  });
  test('is the one being read when the screen is left and opened again', () => {
    const read = readParagraph('2020-16', [])(openSentence('2020-17')(start));
    expect(openReport(setMode('report')(setMode('explore')(read)))).toBe('2020');
  });
  test('can be chosen, and then nothing is being read', () => {
    expect(showReport('2020')(reading)).toMatchObject({ report: '2020', reading: null, sentence: null });
  });
});

test('places are counted by how the map shows them', () => {
  const zone = place('in-zone');
  zone.properties.location.within = 'cbd';
  expect(countMapped([...places, zone])).toEqual({ mark: 3, zone: 1, none: 1 });
});
