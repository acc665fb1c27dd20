/** A unit of 一核两纵五区: its numbers by year and category, its definition, and the ways in. */
import { useRef } from 'preact/hooks';
import { CATEGORIES, UNITS, YEARS } from '../../../geo/schema';
import type { LayoutFeature } from '../../../geo/schema/published';
import { deselect, onlyFilter, select } from '../../model/actions';
import { nameOf } from '../../model/placeText';
import { visible } from '../../model/select';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { Icon } from '../common/Icon';
import { SheetHandle } from '../common/SheetHandle';
import { useCardFocus } from '../common/useCardFocus';
import { useWords } from '../words';

export function UnitCard({ unit }: { unit: LayoutFeature }) {
  const words = useWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  const unitById = useStore((state) => state.data.unitById);
  const all = useStore(visible);
  const title = useRef<HTMLHeadingElement>(null);
  useCardFocus(unit.id, title);
  const { kind, basis, quote, report, corresponds } = unit.properties;
  const id = UNITS.find((candidate) => candidate === unit.id);
  const places = all.filter((place) => place.properties.unit === unit.id);
  const byYear = YEARS.map(
    (year) => places.filter((place) => place.properties.mentions.some((mention) => mention.year === year)).length,
  );
  const tallest = Math.max(...byYear, 1);
  const byCategory = CATEGORIES.map((category) => ({
    category,
    count: places.filter((place) => place.properties.category === category).length,
  })).filter(({ count }) => count > 0);
  const former = corresponds.flatMap((other) => unitById.get(other) ?? []).map((other) => nameOf(other, language));
  return (
    <aside
      id="card"
      class={`card unit-card unit-${kind}`}
      data-testid="card"
      data-id={unit.id}
      aria-label={words.card.label}
    >
      <SheetHandle />
      <header>
        <p class="eyebrow">
          <span class="unit-tag">{words.unitKinds[kind]}</span> {words.unitCard.label}
        </p>
        <button
          type="button"
          class="button icon-button card-close"
          aria-label={words.close}
          onClick={() => act(deselect)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="card-body sheet-body">
        <h2 tabIndex={-1} ref={title}>
          {nameOf(unit, language)}
        </h2>
        <section class="where">
          <Icon name="info" />
          <p>
            <b>{words.unitCard.indicative}</b> {basis[language]}
          </p>
        </section>
        <ol class="unit-years" aria-label={words.unitCard.byYear}>
          {YEARS.map((year, index) => (
            <li key={year}>
              <svg class={year % 2 ? 'planned' : 'done'} viewBox="0 0 40 44" aria-hidden="true">
                <rect
                  x="4"
                  width="32"
                  y={44 - (40 * (byYear[index] ?? 0)) / tallest}
                  height={Math.max((40 * (byYear[index] ?? 0)) / tallest, 1)}
                />
              </svg>
              <b>{byYear[index]}</b>
              <span>{words.year(year)}</span>
            </li>
          ))}
        </ol>
        <ul class="unit-categories" aria-label={words.unitCard.byCategory}>
          {byCategory.map(({ category, count }) => (
            <li key={category}>
              <CategoryMark category={category} size={18} /> {words.categories[category]} <b>{count}</b>
            </li>
          ))}
        </ul>
        <div class="unit-actions">
          {id && (
            <button type="button" class="button solid-button" onClick={() => act(onlyFilter('unit', id))}>
              {words.unitCard.only(places.length)}
            </button>
          )}
          <button type="button" class="button line-button" onClick={() => act(select(unit.id, 'fit'))}>
            {words.unitCard.zoom}
          </button>
        </div>
        {former.length > 0 && <p class="quote-note">{words.unitCard.former(former)}</p>}
        <article class="quote quote-context">
          <p class="quote-head">
            <b>{words.unitCard.definition}</b>
          </p>
          <blockquote lang="zh-CN">{quote}</blockquote>
          <p class="quote-source">
            <span class="report-badge">{words.card.reportBadge(report)}</span>
          </p>
        </article>
      </div>
    </aside>
  );
}
