/** Why the search found something, and in which order. */
import { describe, expect, test } from 'vitest';
import { find, ids, marked } from './searching';

describe('why something was found', () => {
  test('its name, the characters that matched', () => {
    const [street] = find('江汉路').things;
    expect(street).toMatchObject({ field: 'name', text: '江汉路步行街', pinyin: null });
    expect(street && marked(street)).toEqual(['江汉路']);
  });

  test('its name, read aloud', () => {
    const [street] = find('jhl').things;
    expect(street).toMatchObject({ field: 'name', pinyin: 'jiāng hàn lù' });
    expect(street && marked(street)).toEqual(['江汉路']);
  });

  test('another name', () => {
    const [zone] = find('杨汊湖').things;
    expect(zone).toMatchObject({ field: 'alias', text: '杨汊湖生态生活区' });
  });

  test('a word people type, with how it comes to mean it', () => {
    const [zone] = find('CBD').things;
    expect(zone).toMatchObject({ field: 'word', text: 'CBD', because: { zh: '“中央商务区”的英文缩写' } });
    expect(zone && marked(zone)).toEqual(['CBD']);
  });

  test('the words of the text, where they were typed otherwise', () => {
    const [line] = find('十二號線').things;
    expect(line && marked(line)).toEqual(['12号线']);
    expect(find('十二号线').sentences.flatMap(marked)).toContain('12号线');
  });

  test('its English name', () => {
    const [library] = find('libr').things;
    expect(library).toMatchObject({ field: 'english', text: 'Jianghan District Library', pinyin: null });
    expect(library && marked(library)).toEqual(['Library']);
  });

  test('its English name too, where pinyin of the Chinese one ranks higher', () => {
    const [street] = find('jianghan').things.filter((hit) => hit.findable.id === 'jianghan-road-pedestrian-street');
    expect(street?.field).toBe('name');
    expect(street && marked({ text: street.findable.nameEn ?? '', ranges: street.inEnglish })).toEqual(['Jianghan']);
  });

  test('what is said of it, cut so that the words are seen', () => {
    const said = find('5G').things.find((hit) => hit.findable.id === 'jianghan-road-pedestrian-street');
    expect(said?.field).toBe('quote');
    expect(said && marked(said)).toEqual(['5G']);
    expect(said?.text.indexOf('5G')).toBeLessThan(16);
  });

  test('several words, each marked', () => {
    const [hospital] = find('协和 北区').things;
    expect(hospital?.findable.id).toBe('xiehe-red-cross-hospital-north');
    expect(hospital && marked(hospital)).toEqual(['协和', '北区']);
  });
});

describe('what is found is in order:', () => {
  const fields = (text: string) =>
    find(text).things.map(({ field, pinyin }) => (pinyin ? `${field} read aloud` : field));

  test('by name, by another name, by what is said', () => {
    const order = fields('新华路');
    expect(order).toEqual(['name', 'alias', 'quote']);
  });

  test('a name read aloud comes before another name read aloud', () => {
    expect(fields('xhl')).toEqual(['name read aloud', 'alias read aloud']);
  });

  test('the whole name before its beginning before its inside', () => {
    expect(ids(find('范湖').spots)).toEqual(['station:范湖站', 'road:范湖路', 'road:范湖广场路']);
    expect(ids(find('北湖').spots).slice(0, 2)).toEqual(['lake:北湖', 'road:北湖路']);
    const lake = ids(find('北湖').spots);
    expect(lake.indexOf('lake:西北湖')).toBeGreaterThan(lake.indexOf('park:北湖公园'));
  });

  test('what is only heard in a quote is left out where a name is met', () => {
    expect(ids(find('jinshi').things)).toEqual(['jingchu-jinshi-museum']);
  });
});
