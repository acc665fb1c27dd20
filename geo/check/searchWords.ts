/** Words to search by find what exists, and are no names already. */
import type { Dataset, Issue } from '../load.ts';

export function checkSearchWords({ places, layout, searchWords: { file, value } }: Dataset): Issue[] {
  const names = new Map([
    ...places.map(({ value: { id, name, aliases } }) => [id, [name, ...aliases]] as const),
    ...layout.map(({ value: { id, name, shortName } }) => [id, [name, shortName]] as const),
  ]);
  return value.flatMap(({ word, finds }, index) =>
    finds.flatMap((id): Issue[] => {
      const path = `${index}.finds`;
      const own = names.get(id);
      if (!own) return [{ file, path, message: `no place or layout unit "${id}"` }];
      // Any part of a name is found without being told.
      return own.some((name) => name.includes(word))
        ? [{ file, path, message: `"${word}" stands in a name of "${id}" already` }]
        : [];
    }),
  );
}
