import { expect, test } from 'vitest';
import { fileName } from '../../src/model/export/fileName';

test('says of what, how many, chosen how, when', () => {
  expect(fileName(['江汉一张图', '62 项', '2022 已报告 · 公园水系、医疗康养'], '2026-11-21', 'csv')).toBe(
    '江汉一张图_62-项_2022-已报告-公园水系-医疗康养_2026-11-21.csv',
  );
});

test('has no character a system refuses, whatever was searched for', () => {
  expect(fileName(['a', '“../../etc/passwd” <con>:*?"|\u0000'], '2026-11-21', 'kml')).toMatch(
    /^a_[^/\\:*?"<>|\p{Cc}]+_2026-11-21\.kml$/u,
  );
});

test('stays short', () => {
  expect([...fileName(['a', '长'.repeat(500)], '2026-11-21', 'png')].length).toBeLessThan(70);
});
