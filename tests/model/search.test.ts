import { describe, expect, test } from 'vitest';
import { setSearch, setText } from '../../src/model/actions';
import { createSearch } from '../../src/model/search';
import { visible } from '../../src/model/select';
import { initialState } from '../../src/model/state';
import { data } from './published';
import { find, ids, index, marked, search } from './searching';

describe('the first thing found', () => {
  test.each([
    // as it is written: whole, begun, any part
    ['江汉路步行街', 'jianghan-road-pedestrian-street'],
    ['江汉路', 'jianghan-road-pedestrian-street'],
    ['步行街', 'jianghan-road-pedestrian-street'],
    ['万达', 'fanhu-wanda-plaza'],
    ['图书馆', 'jianghan-library'],
    ['长投', 'changtou-yunxi'],
    ['协和', 'xiehe-red-cross-hospital-north'],
    ['红T', 'hong-t-maker-space'],
    ['12号线', 'metro-line-12'],
    ['杨汉湖', 'zone-yangchahu'],
    ['江汉 创谷', 'zone-innovation-valley'],
    // by another name
    ['杨汊湖', 'zone-yangchahu'],
    ['长江证券', 'changjiang-securities-hq'],
    ['新华路体育场', 'hankou-culture-sports-centre'],
    ['武汉金融城', 'zone-finance-street'],
    ['江汉区文化馆', 'jianghan-cultural-centre'],
    // in full pinyin
    ['jianghanlu', 'jianghan-road-pedestrian-street'],
    ['fanhuwanda', 'fanhu-wanda-plaza'],
    ['tushuguan', 'jianghan-library'],
    ['hanzhengjie', 'zone-hanzhengjie'],
    ['lingjiaohu', 'lingjiaohu-park'],
    // by initials
    ['jhl', 'jianghan-road-pedestrian-street'],
    ['jhlbxj', 'jianghan-road-pedestrian-street'],
    ['hkyh', 'hankou-bank'],
    ['ctyx', 'changtou-yunxi'],
    ['jhcg', 'zone-innovation-valley'],
    ['wjdgy', 'wangjiadun-park'],
    ['dt12hx', 'metro-line-12'],
    ['hkwtzx', 'hankou-culture-sports-centre'],
    // mixed
    ['jiang汉l', 'jianghan-road-pedestrian-street'],
    ['jhan lu', 'jianghan-road-pedestrian-street'],
    ['jianghl', 'jianghan-road-pedestrian-street'],
    ['汉口yh', 'hankou-bank'],
    ['hongt', 'hong-t-maker-space'],
    ["min'zhong'le", 'minzhong-leyuan'],
    // characters with several readings
    ['changjiangdadao', 'zone-changjiang-avenue'],
    ['changtou', 'changtou-yunxi'],
    ['changjiangzhengquan', 'changjiang-securities-hq'],
    ['hankouyinhang', 'hankou-bank'],
    ['zhongguoyinhang', 'bank-of-china-smart-operations-center'],
    ['buxingjie', 'jianghan-road-pedestrian-street'],
    ['yangchahu', 'zone-yangchahu'],
    ['yanghanhu', 'zone-yangchahu'],
    ['minzhongleyuan', 'minzhong-leyuan'],
    ['zhongchengshangdu', 'huafa-zhongcheng-mall'],
    ['zhongdiankechangjiang', 'cetc-changjiang-data-iot-park'],
    // numbers spelt out, and the other way round
    ['十二号线', 'metro-line-12'],
    ['12 号线', 'metro-line-12'],
    ['电影制片厂2期', 'film-studio-block-phase-2'],
    // in traditional characters
    ['漢口銀行', 'hankou-bank'],
    ['十二號線', 'metro-line-12'],
    ['圖書館', 'jianghan-library'],
    ['武漢會展中心', 'wuhan-convention-exhibition-centre'],
    // by a word that is no name of it
    ['CBD', 'zone-cbd'],
    ['红会', 'xiehe-red-cross-hospital-north'],
    ['紅會醫院', 'xiehe-red-cross-hospital-north'],
    ['社区医院', 'qianjin-community-health-centre'],
    // in English
    ['library', 'jianghan-library'],
    ['jianghan road', 'jianghan-road-pedestrian-street'],
    ['paradise walk', 'longfor-jiangchen-paradise-walk'],
    ['hankou bank', 'hankou-bank'],
  ])('for %s is %s', (text, id) => {
    expect(ids(find(text).things)[0]).toBe(id);
  });
});

describe('the first station, road, park or unit found', () => {
  test.each([
    ['范湖', 'station:范湖站'],
    ['fh', 'station:范湖站'],
    ['zsgy', 'park:中山公园'],
    ['中山公园站', 'station:中山公园站'],
    ['xianggang', 'road:香港路'],
    ['fzdd', 'road:发展大道'],
    ['huangpi', 'road:黄陂街'],
    ['changjiangribao', 'road:长江日报路'],
    ['xbh', 'lake:西北湖'],
    ['江汉创谷', 'innovation-valley'],
    ['whjrj', 'finance-street'],
    ['yangchahu', 'station:杨汊湖站'],
    ['江汉1路', 'road:江汉一路'],
    ['漢口', 'station:汉口站'],
    ['cbd', 'cbd'],
  ])('for %s is %s', (text, id) => {
    expect(ids(find(text).spots)[0]).toBe(id);
  });

  test.each(['2号线', '2 号线', '二号线', '二號線'])(
    'for metro %s are its stations, those in the district first',
    (text) => {
      const { spots } = find(text);
      expect(spots.every(({ findable }) => findable.lines?.includes('2'))).toBe(true);
      expect(ids(spots)).toContain('station:范湖站');
      const outside = spots.map(({ findable }) => findable.outside === true);
      expect(outside).toEqual([...outside].sort());
    },
  );

  test('has a position to measure from, a unit has none', () => {
    for (const { kind, at } of index.findables) expect(at !== null).toBe(!['place', 'unit'].includes(kind));
  });
});

describe('nothing is found', () => {
  test.each(['zhangjiang', 'zhangtou', 'yinxing', 'buhangjie', 'yueyuan', 'shangdou'])(
    'for a wrong reading: %s',
    (text) => {
      const { things, spots, sentences } = find(text);
      expect([...ids(things), ...ids(spots), ...sentences.map(({ id }) => id)]).toEqual([]);
    },
  );

  test('in the middle of a syllable', () => {
    for (const { text, ranges, pinyin } of find('an').things) {
      expect([text.slice(ranges[0]?.start, ranges[0]?.end), pinyin?.normalize('NFD').startsWith('a')]).not.toContain(
        false,
      );
    }
    expect(ids(find('an').things)).not.toContain('jianghan-road-pedestrian-street');
    expect(ids(find('anghan').things)).toEqual([]);
  });

  test('in the middle of a number', () => {
    expect(find('2号线').things).toEqual([]);
  });

  test('of what neither report holds, and then something near is offered', () => {
    const { things, spots, sentences, nearest } = find('地铁14号线');
    expect([things, spots, sentences]).toEqual([[], [], []]);
    expect(ids(nearest)[0]).toBe('metro-line-12');
  });

  test.each([
    ['陵角湖', 'lingjiaohu-park'],
    ['桥口路', 'station:硚口路站'],
    ['zongshandadao', 'road:中山大道'],
    ['jianghanlo', 'road:江汉路'],
    ['江汉图书馆', 'jianghan-library'],
    ['lybrary', 'jianghan-library'],
    ['范胡', 'station:范湖站'],
  ])('but for %s something near is %s', (text, id) => {
    const { things, spots, nearest } = find(text);
    expect([things, spots]).toEqual([[], []]);
    expect(ids(nearest)).toContain(id);
  });

  test('and nothing is near to what has nothing in common with any name', () => {
    expect(find('外星人').nearest).toEqual([]);
    expect(find('qqqqq').nearest).toEqual([]);
  });

  test('to look for in punctuation', () => {
    expect(search.find('“”，')).toBeNull();
    expect(search.matching(' ，').size).toBe(data.places.length);
  });
});

describe('sentences', () => {
  test('of both reports are found, also those no thing quotes', () => {
    const { things, sentences } = find('口袋公园');
    expect(things).toEqual([]);
    expect(new Set(sentences.map(({ report }) => report))).toEqual(new Set(['2020', '2022']));
    expect(sentences.flatMap(marked).every((words) => words === '口袋公园')).toBe(true);
  });

  test('are found in pinyin once it is long enough to mean something', () => {
    expect(find('koudaigongyuan').sentences).toHaveLength(find('口袋公园').sentences.length);
    expect(find('kdgy').sentences).toHaveLength(find('口袋公园').sentences.length);
    expect(find('kdg').sentences).toEqual([]);
  });

  test('tell their chapter, and the year where all that is quoted is about one', () => {
    const [done] = find('蝶变新生').sentences;
    expect(done).toMatchObject({ report: '2022', chapter: '2022年工作回顾', year: 2022 });
    const glossary = find('杨汉湖').sentences.find(({ report }) => report === '2020');
    expect(glossary).toMatchObject({ chapter: '名词解释', year: null });
  });

  test('are read with the right one of several readings', () => {
    expect(find('chongsu').sentences.flatMap(marked)).toContain('重塑');
    expect(find('zhongsu').sentences.flatMap(marked)).not.toContain('重塑');
    expect(find('shuaixian').sentences.flatMap(marked)).toContain('率先');
    expect(find('xiaolv').sentences.flatMap(marked)).toContain('效率');
    expect(find('hangye').sentences.flatMap(marked)).toContain('行业');
    expect(find('zengzhang').sentences.flatMap(marked)).toContain('增长');
  });
});

describe('the text filter', () => {
  const start = initialState(data);
  const ready = setSearch({ name: 'ready', search })(start);
  const seen = (state: typeof start) => new Set(visible(state).map((place) => place.id));

  test('shows what the search finds, by the same matcher', () => {
    for (const text of ['jhl', '江汉路', 'library', '协和 北区', '5g']) {
      expect(seen(setText(text)(ready))).toEqual(new Set(ids(find(text).things)));
    }
  });

  test('looks for the text as it is written until the index has come', () => {
    expect(seen(setText('江汉路')(start)).size).toBeGreaterThan(0);
    expect(seen(setText('jhl')(start)).size).toBe(0);
    expect(seen(setText('jhl')(ready)).size).toBe(1);
  });
});

test('a place the index does not know is found all the same', () => {
  const findables = index.findables.filter(({ id }) => id !== 'hankou-bank');
  const older = createSearch(data, { ...index, findables }, []);
  expect([...older.matching('汉口银行')]).toEqual(['hankou-bank']);
  expect([...older.matching('hkyh')]).toEqual(['hankou-bank']);
});
