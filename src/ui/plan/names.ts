/** How the plan calls a value of a dimension and one side of a comparison. */

import type { Category, Year } from '../../../geo/schema';
import type { Dimension, Value } from '../../model/board';
import type { Side } from '../../model/comparison';
import type { UnitKey } from '../../model/dataset';
import type { Step } from '../../model/stage';
import type { FilterTense } from '../../model/state';
import { useOwnWords, type Words } from '../words';
import { planEn } from '../words/plan.en';
import { type PlanWords, planZh } from '../words/plan.zh';

export const usePlanWords = (): PlanWords => useOwnWords({ zh: planZh, en: planEn });

/** `value` must be one of the dimension's own. */
export function valueName(words: Words, dimension: Dimension, value: Value, short = false): string {
  switch (dimension) {
    case 'unit':
      return short ? words.unitShort(value as UnitKey) : words.unit(value as UnitKey);
    case 'category':
      return words.categories[value as Category];
    case 'year':
      return words.year(value as Year);
    case 'stage':
      return words.steps[value as Step];
    case 'tense':
      return words.tenses[value as FilterTense];
  }
}

/** "2022 已报告", "2020 已报告 + 2022 已报告", "计划". */
export function sideName(words: Words, plan: PlanWords, { year, tense }: Side): string {
  const years = year.map(words.year);
  const tenses = tense.map((value) => words.tenses[value]);
  return [...years, ...tenses].join(plan.and) || plan.allYears;
}
