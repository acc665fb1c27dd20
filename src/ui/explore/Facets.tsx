/** Categories, stages and tenses with their counts: the counts are the overview, so they are always open. */
import { CATEGORIES, type Category } from '../../../geo/schema';
import { toggleFilter } from '../../model/actions';
import type { UnitKey } from '../../model/dataset';
import { counts, UNIT_KEYS } from '../../model/select';
import type { Step } from '../../model/stage';
import { FILTER_TENSES } from '../../model/state';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { StepMark } from '../common/StepMark';
import { useWords } from '../words';

/** Steps in the order of a thing's life, not of their weight. */
const STEP_ORDER: readonly Step[] = ['plan', 'progress', 'complete', 'award', 'mention'];

function CategoryFacet({ category, count, largest }: { category: Category; count: number; largest: number }) {
  const words = useWords();
  const act = useAct();
  const pressed = useStore((state) => state.filters.category.includes(category));
  return (
    <button
      type="button"
      class={`facet category-${category}`}
      data-testid={`facet-category-${category}`}
      data-zero={count === 0 || undefined}
      aria-pressed={pressed}
      onClick={() => act(toggleFilter('category', category))}
    >
      <CategoryMark category={category} size={18} />
      <span class="facet-name">{words.categories[category]}</span>
      <Count count={count} />
      <Bar share={count / Math.max(largest, 1)} />
    </button>
  );
}

function UnitFacet({ unit, count, largest }: { unit: UnitKey; count: number; largest: number }) {
  const words = useWords();
  const act = useAct();
  const pressed = useStore((state) => state.filters.unit.includes(unit));
  const kind = useStore((state) => state.data.unitById.get(unit)?.properties.kind);
  return (
    <button
      type="button"
      class={`facet unit-${kind ?? 'none'}`}
      data-testid={`facet-unit-${unit}`}
      data-zero={count === 0 || undefined}
      aria-pressed={pressed}
      onClick={() => act(toggleFilter('unit', unit))}
    >
      {kind && <span class="unit-tag">{words.unitKinds[kind]}</span>}
      <span class="facet-name">{words.unitShort(unit)}</span>
      <Count count={count} />
      <Bar share={count / Math.max(largest, 1)} />
    </button>
  );
}

function Count({ count }: { count: number }) {
  const words = useWords();
  return (
    <span class="facet-count" aria-label={words.items(count)} role="img">
      {count}
    </span>
  );
}

/** An SVG rather than a styled box: the pre-rendered page allows no style attributes (CSP). */
function Bar({ share }: { share: number }) {
  return (
    <svg class="facet-bar" aria-hidden="true">
      <rect width={`${100 * share}%`} height="100%" />
    </svg>
  );
}

export function Facets() {
  const words = useWords();
  const act = useAct();
  const { category, stage, tense, unit } = useStore(counts);
  const chosen = useStore((state) => state.filters);
  const largestCategory = Math.max(...category.values());
  const largestUnit = Math.max(...unit.values());
  return (
    <div class="facets">
      <fieldset>
        <legend>
          <b>{words.facets.category}</b> <small>{words.multiple}</small>
        </legend>
        <div class="facet-grid">
          {CATEGORIES.map((id) => (
            <CategoryFacet key={id} category={id} count={category.get(id) ?? 0} largest={largestCategory} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <b>{words.facets.stage}</b> <small>{words.furthestStep}</small>
        </legend>
        <div class="chips">
          {STEP_ORDER.map((step) => (
            <button
              key={step}
              type="button"
              class="chip"
              data-testid={`facet-stage-${step}`}
              data-zero={stage.get(step) === 0 || undefined}
              aria-pressed={chosen.stage.includes(step)}
              onClick={() => act(toggleFilter('stage', step))}
            >
              <StepMark step={step} /> {words.shortSteps[step]} <em>{stage.get(step)}</em>
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <b>{words.facets.tense}</b>
        </legend>
        <div class="chips">
          {FILTER_TENSES.map((value) => (
            <button
              key={value}
              type="button"
              class={`chip tense-${value}`}
              data-testid={`facet-tense-${value}`}
              data-zero={tense.get(value) === 0 || undefined}
              aria-pressed={chosen.tense.includes(value)}
              onClick={() => act(toggleFilter('tense', value))}
            >
              {words.tenses[value]} <em>{tense.get(value)}</em>
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <b>{words.facets.unit}</b> <small>{words.layoutName}</small>
        </legend>
        <div class="facet-grid">
          {UNIT_KEYS.map((id) => (
            <UnitFacet key={id} unit={id} count={unit.get(id) ?? 0} largest={largestUnit} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
