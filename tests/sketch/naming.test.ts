import { describe, expect, test } from 'vitest';
import { crowdsOf } from '../../src/sketch/crowd';
import { type Naming, placedNames, radiusOf } from '../../src/sketch/naming';
import { discsOf } from '../../src/sketch/placing';
import { coursesOf, isInside, zoomOf } from '../../src/sketch/projection';
import { markAt, typeAt } from '../../src/sketch/sizes';
import { thingsOf } from '../../src/sketch/things';
import { magnified, opening } from '../../src/sketch/view';
import { data, sketch } from './published';

const WIDTH = 470;
const units = data.layout.filter((unit) => unit.properties.layout === 'current');

function naming(closer: number, facts: Partial<Naming> = {}): Naming {
  const view = magnified(opening(sketch), closer, sketch);
  const zoom = zoomOf(sketch, view.width / WIDTH);
  const crowds = crowdsOf(thingsOf(data.places, sketch), zoom, sketch);
  const scale = WIDTH / view.width;
  return { sketch, units, crowds, view, scale, zoom, language: 'zh', large: false, chosen: undefined, ...facts };
}
const texts = (names: ReturnType<typeof placedNames>, kind: string) =>
  names.filter((name) => name.kind === kind).map(({ lines }) => lines.join(''));

test('the opening view names the eight units, both rivers and a few streets, but no things', () => {
  const names = placedNames(naming(1));
  const unitNames = ['axis', 'core', 'zone'].flatMap((kind) => texts(names, kind));
  expect(unitNames.sort()).toEqual(units.map((unit) => unit.properties.shortName).sort());
  expect(texts(names, 'river')).toEqual(['长江', '汉江']);
  expect(texts(names, 'road').length).toBeGreaterThan(2);
  expect(texts(names, 'thing')).toEqual([]);
});

test('a closer view names things, but not the one that bears its name already', () => {
  const names = texts(placedNames(naming(3)), 'thing');
  expect(names.length).toBeGreaterThan(10);
  const chosen = data.places.find((place) => place.properties.name === names[0]);
  expect(texts(placedNames(naming(3, { chosen: chosen?.id })), 'thing')).not.toContain(names[0]);
});

test('English names are English, but those of streets', () => {
  const names = placedNames(naming(1, { language: 'en' }));
  expect(names.find((name) => name.kind === 'core')?.lines).toEqual(['Wuhan Central', 'Business', 'District']);
  expect(texts(names, 'river')).toEqual(['Yangtze River', 'Han River']);
  expect(texts(names, 'road').join('')).toMatch(/\p{Script=Han}/u);
});

test.each(['zh', 'en'] as const)('on a phone no name of a unit strays into another (%s)', (language) => {
  const scale = 330 / opening(sketch).width;
  const zoom = zoomOf(sketch, 1 / scale);
  const crowds = crowdsOf(thingsOf(data.places, sketch), zoom, sketch);
  const rings = units.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' ? [{ id, ring: coursesOf(sketch, geometry)[0] ?? [] }] : [],
  );
  const names = placedNames(naming(1, { language, scale, zoom, crowds })).filter(({ kind }) => kind === 'zone');
  expect(names.length).toBeGreaterThan(2);
  for (const { id, spot, offset } of names) {
    const middle = [spot[0] + offset[0] / scale, spot[1] + offset[1] / scale] as const;
    expect(rings.filter(({ ring }) => isInside(middle, ring)).map((unit) => unit.id)).not.toContainEqual(
      expect.not.stringMatching(`^${id}$`),
    );
  }
});

describe.each([1, 2, 4, 8])('%i times as close, no name', (closer) => {
  const facts = naming(closer);
  const { view, scale, zoom, crowds } = facts;
  const placed = placedNames(facts).map((name) => {
    const discs = discsOf({
      ...typeAt(name.kind, name.lines.join(''), zoom, false),
      lines: name.lines,
      angle: name.angle,
    });
    const [x, y] = [(name.spot[0] - view.x) * scale + name.offset[0], (name.spot[1] - view.y) * scale + name.offset[1]];
    return discs.map((disc) => ({ x: disc.x + x, y: disc.y + y, radius: disc.radius }));
  });
  type Disc = (typeof placed)[number][number];
  const touch = (one: readonly Disc[], other: readonly Disc[]) =>
    one.some((a) => other.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius));

  test('lies on a mark', () => {
    const marks = crowds.map(({ x, y, things }) => ({
      x: (x - view.x) * scale,
      y: (y - view.y) * scale,
      radius: markAt(zoom, false) * radiusOf(things.length),
    }));
    expect(placed.filter((name) => touch(name, marks))).toEqual([]);
  });

  test('lies on another', () => {
    const covered = placed.filter((name, index) => placed.slice(index + 1).some((other) => touch(name, other)));
    expect(covered).toEqual([]);
  });
});
