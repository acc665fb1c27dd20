import { expect, test } from 'vitest';
import { naming } from '../../src/model/naming';
import { mention, place } from './fixture';

const centre = place('centre', { name: '常青街卫生服务中心', aliases: ['常青', '常青社卫中心'] });
const split = (quote: string, words?: string) =>
  naming(centre, { ...mention(2022, 'done', 'build', quote), ...(words ? { words } : {}) });

test('finds the name, before an alias that is a part of it', () => {
  expect(split('建设常青街卫生服务中心。')).toEqual(['建设', '常青街卫生服务中心', '。']);
});

test('finds the longest alias', () => {
  expect(split('加快常青社卫中心建设')).toEqual(['加快', '常青社卫中心', '建设']);
});

test('finds the words given, and no others', () => {
  expect(split('加快常青社卫中心建设', '社卫中心')).toEqual(['加快常青', '社卫中心', '建设']);
});

test('finds a name the quote writes with spaces', () => {
  const line = place('line', { name: '地铁12号线' });
  expect(naming(line, mention(2021, 'planned', 'build', '推进地铁 12 号线建设'))).toEqual([
    '推进',
    '地铁 12 号线',
    '建设',
  ]);
});

test('takes signs in a name for what they are', () => {
  const space = place('space', { name: '红T（众创）.' });
  expect(naming(space, mention(2022, 'done', 'open', '红T（众创）。'))).toEqual(['红T（众创）。', '', '']);
});

test('leaves a quote whole that names nothing', () => {
  expect(split('建成投用')).toEqual(['建成投用', '', '']);
});
