/** The filters in force as words, e.g. "在半径 500 米的圆内 · 2022 已报告 · 公园水系、医疗康养 · 江汉创谷". */
import { hasFilters } from '../../model/select';
import type { Filters } from '../../model/state';
import type { Words } from '../words';

/** Facets are parted by a dot, values of one facet by "or": any of them will do. `area`: where things must lie, or "". */
export function filterText(words: Words, filters: Filters, area = ''): string {
  if (!hasFilters(filters)) return area || words.filterText.everything;
  const facets: string[][] = [
    area ? [area] : [],
    filters.text ? [words.filterText.text(filters.text)] : [],
    filters.year.map((year) => words.year(year)),
    filters.category.map((category) => words.categories[category]),
    filters.stage.map((step) => words.steps[step]),
    filters.tense.map((tense) => words.tenses[tense]),
    filters.unit.map((unit) => words.unit(unit)),
  ];
  return facets
    .filter((values) => values.length > 0)
    .map((values) => values.join(words.filterText.or))
    .join(' · ');
}
