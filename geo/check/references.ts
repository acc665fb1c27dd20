/** Ids are unique and everything that is referred to exists. */
import type { Dataset, Issue } from '../load.ts';
import { UNITS } from '../schema.ts';

export function checkReferences({ places, layout }: Dataset): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  for (const { file, value } of [...places, ...layout]) {
    const other = seen.get(value.id);
    if (other) issues.push({ file, path: 'id', message: `"${value.id}" is already used by ${other}` });
    seen.set(value.id, file);
  }

  const units = new Set(layout.map((unit) => unit.value.id));
  for (const id of UNITS) {
    if (!units.has(id)) issues.push({ file: 'geo/layout', path: id, message: 'the unit has no file' });
  }
  for (const { file, value } of layout) {
    for (const id of value.corresponds) {
      if (!units.has(id)) issues.push({ file, path: 'corresponds', message: `no layout unit "${id}"` });
    }
  }

  const placeIds = new Set(places.map((place) => place.value.id));
  const areas = new Set([
    ...units,
    ...places.filter((place) => place.value.geometry?.type === 'Polygon').map((place) => place.value.id),
  ]);
  for (const { file, value } of places) {
    const { within } = value.location;
    if (within && !areas.has(within)) {
      issues.push({
        file,
        path: 'location.within',
        message: `"${within}" is neither a layout unit nor a place with an area`,
      });
    }
    for (const [index, { id }] of (value.related ?? []).entries()) {
      if (!placeIds.has(id)) issues.push({ file, path: `related.${index}.id`, message: `no place "${id}"` });
    }
    if ((value.unit === null) !== (value.unitBasis === null)) {
      issues.push({ file, path: 'unitBasis', message: 'unit and unitBasis are both set or both null' });
    }
  }
  return issues;
}
