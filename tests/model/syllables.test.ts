import { describe, expect, test } from 'vitest';
import { cellsOf, findMatch, normaliseQuery } from '../../src/model/syllables';

const street = cellsOf('江汉路步行街', 'jiāng hàn lù bù xíng jiē');
const line12 = cellsOf('地铁12号线江汉段', 'dì tiě hào xiàn jiāng hàn duàn');
const greenSquare = cellsOf('西北湖绿化广场', 'xī běi hú lǜ huà guǎng chǎng');

/** The words a query meets, e.g. "江汉路"; null when it meets none. */
function met(query: string, cells: ReturnType<typeof cellsOf>): string | null {
  const match = findMatch(normaliseQuery(query), cells);
  return (
    match &&
    cells
      .slice(match.from, match.to)
      .map((cell) => cell.text)
      .join('')
  );
}

describe('a query meets a name', () => {
  test.each([
    ['江汉路', '江汉路'],
    ['步行', '步行'],
    ['jianghanlu', '江汉路'],
    ['jhl', '江汉路'],
    ['jiang汉l', '江汉路'],
    ['jhan lu', '江汉路'],
    ['jianghl', '江汉路'],
    ['jianghanl', '江汉路'],
    ['jh', '江汉'],
    ['jia', '江'],
    ['ji汉', '江汉'],
    ['hanlu', '汉路'],
    ['bxj', '步行街'],
    ['buxingj', '步行街'],
    ["jiang'han", '江汉'],
    ['JIANG HAN', '江汉'],
    ['jiāng hàn', '江汉'],
    ['ｊｈｌ', '江汉路'],
    ['江 汉路', '江汉路'],
  ])('%s meets %s', (query, words) => {
    expect(met(query, street)).toBe(words);
  });

  test.each([
    'an',
    'iang',
    'ang',
    'ianghan',
    'jl',
    'gl',
    'jhlj',
    'jiahan',
    'jiangan',
    'hl汉',
    '汉江',
    'jiang hanl u x',
  ])('%s meets nothing: a match begins with a syllable and leaves none out', (query) => {
    expect(met(query, street)).toBeNull();
  });

  test('by ü typed as v or as u', () => {
    expect(met('lvhua', greenSquare)).toBe('绿化');
    expect(met('luhua', greenSquare)).toBe('绿化');
    expect(met('lühua', greenSquare)).toBe('绿化');
  });

  test('by both letters of zh, ch and sh or by the first', () => {
    const crowd = cellsOf('众创', 'zhòng chuàng');
    expect(met('zhch', crowd)).toBe('众创');
    expect(met('zc', crowd)).toBe('众创');
    expect(met('zhoc', crowd)).toBeNull();
  });

  test('by any reading of a character', () => {
    const lake = cellsOf('杨汉湖', 'yáng chà|hàn hú');
    expect(met('yangchahu', lake)).toBe('杨汉湖');
    expect(met('yanghanhu', lake)).toBe('杨汉湖');
  });

  test('by whole numbers: 2号线 and 1号线 are not 12号线', () => {
    expect(met('12号线', line12)).toBe('12号线');
    expect(met('dt12hx', line12)).toBe('地铁12号线');
    expect(met('2号线', line12)).toBeNull();
    expect(met('1号线', line12)).toBeNull();
  });

  test('by the beginning of a number that is still being typed', () => {
    expect(met('地铁1', line12)).toBe('地铁12');
  });

  test('across punctuation, which is no character', () => {
    expect(met('迪空间', cellsOf('比亚迪“迪空间”', 'bǐ yà dí dí kōng jiān'))).toBe('迪空间');
    expect(met('亚迪迪', cellsOf('比亚迪“迪空间”', 'bǐ yà dí dí kōng jiān'))).toBe('亚迪迪');
  });

  test('as it is written, where nobody has read it aloud', () => {
    expect(met('江汉', cellsOf('江汉路', ''))).toBe('江汉');
    expect(met('jh', cellsOf('江汉路', ''))).toBeNull();
  });

  test('by one letter at its very start only', () => {
    expect(met('j', street)).toBe('江');
    expect(met('b', street)).toBeNull();
  });
});

test('the start of a name is preferred to a later place', () => {
  const twice = cellsOf('中国电子（中国）', 'zhōng guó diàn zǐ zhōng guó');
  expect(findMatch('zg', twice)).toMatchObject({ from: 0, to: 2 });
});

test('what is written is preferred to what only sounds alike', () => {
  const both = cellsOf('新汉路汉', 'xīn hàn lù hàn');
  expect(findMatch('汉', both)).toMatchObject({ from: 1, sounded: false });
});

test('as few characters as can be are abbreviated', () => {
  const settled = cellsOf('西安县安', 'xī ān xiàn ān');
  expect(findMatch('xian', settled)).toMatchObject({ from: 0, to: 2, abbreviated: 0 });
});

test('cells know where they stand in the text', () => {
  expect(
    cellsOf('（红T）众创', 'hóng zhòng chuàng').map(({ text, reading, start, end }) => [text, reading, start, end]),
  ).toEqual([
    ['红', 'hóng', 1, 2],
    ['t', 'T', 2, 3],
    ['众', 'zhòng', 4, 5],
    ['创', 'chuàng', 5, 6],
  ]);
});
