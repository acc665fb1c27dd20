/** The examples of RFC 7946, as published, by section. */
import { expect, test } from 'vitest';
import { fixture, fixtures, outcome } from './reading';

test.each(fixtures('rfc7946'))('%s is read as it stands', async (name) => {
  const bytes = fixture('rfc7946', name);
  const written = JSON.parse(new TextDecoder().decode(bytes));
  const expected =
    written.type === 'FeatureCollection'
      ? written.features
      : written.type === 'Feature'
        ? [written]
        : [{ geometry: written }];
  const { parsed } = await outcome(bytes);
  expect(parsed?.faulty).toBe(0);
  expect(parsed?.features).toEqual(
    expected.map(({ id, geometry, properties }: Record<string, unknown>) => ({
      type: 'Feature',
      ...(id === undefined ? {} : { id }),
      geometry,
      properties: properties ?? {},
    })),
  );
});
