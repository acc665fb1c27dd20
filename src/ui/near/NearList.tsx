/** What lies within the ring, nearest first, with how far and how sure. */
import { useMemo, useRef } from 'preact/hooks';
import { hover, select, setRing } from '../../model/actions';
import { type Nearness, near } from '../../model/near';
import { ordered } from '../../model/order';
import { nameOf } from '../../model/placeText';
import { visible } from '../../model/select';
import { furthestStep, standing } from '../../model/stage';
import { type Origin, RINGS, type Ring } from '../../model/state';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { StepMark } from '../common/StepMark';
import { useRovingFocus } from '../common/useRovingFocus';
import { FilterChips } from '../explore/FilterChips';
import { OrderSelect } from '../explore/OrderSelect';
import { useOwnWords, useWords } from '../words';
import { nearEn } from '../words/near.en';
import { nearZh } from '../words/near.zh';

const NEAR = { zh: nearZh, en: nearEn };

function NearRow({ nearness }: { nearness: Nearness }) {
  const words = useWords();
  const nearWords = useOwnWords(NEAR);
  const act = useAct();
  const { place, metres, vague, about, minutes, toEdge } = nearness;
  const language = useStore((state) => state.language);
  const selected = useStore((state) => state.selected === place.id);
  const mention = standing(place);
  return (
    <button
      type="button"
      class="row near-row"
      data-testid="near-result"
      data-id={place.id}
      data-distance={Math.round(metres)}
      tabIndex={-1}
      aria-current={selected || undefined}
      onClick={() => act(select(place.id))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && act(hover(place.id))}
      onPointerLeave={() => act(hover(null))}
      onFocus={() => act(hover(place.id))}
      onBlur={() => act(hover(null))}
    >
      <CategoryMark category={place.properties.category} />
      <span class="row-text">
        <span class="row-name" title={nameOf(place, language)}>
          {nameOf(place, language)}
        </span>
        <span class="row-meta">
          <StepMark step={furthestStep(place)} size={11} /> {words.act(mention.year, mention.tense, mention.stage)}
        </span>
      </span>
      <span class="near-distance">
        <b>{vague === null ? nearWords.metres(metres, about) : nearWords.within(vague)}</b>
        <span>{minutes === null ? nearWords.vague : nearWords.minutes(minutes)}</span>
        {toEdge && vague === null && <span>{nearWords.toEdge}</span>}
      </span>
    </button>
  );
}

export function NearList({ origin, ring }: { origin: Origin; ring: Ring }) {
  const nearWords = useOwnWords(NEAR);
  const act = useAct();
  const places = useStore(visible);
  const order = useStore((state) => state.order);
  const found = useMemo(() => near(places, origin, ring), [places, origin, ring]);
  const { beyond, vagueCount, planned } = found;
  const inRing = ordered(found.inRing, ({ place }) => place, order);
  const list = useRef<HTMLElement>(null);
  useRovingFocus(list, '.row');
  return (
    <section id="list" class="near-list" ref={list} aria-label={nearWords.title}>
      <header>
        <h2>
          {nearWords.inRing(ring, inRing.length)} <small>{nearWords.from(origin.name, origin.kind)}</small>
        </h2>
        <div class="near-tools">
          <fieldset class="chips" aria-label={nearWords.rings}>
            {RINGS.map((value) => (
              <button
                key={value}
                type="button"
                class="chip"
                aria-pressed={ring === value}
                onClick={() => act(setRing(value))}
              >
                {nearWords.metres(value, false)}
              </button>
            ))}
          </fieldset>
          <OrderSelect own={nearWords.byDistance} />
        </div>
        <p>
          {nearWords.planned(planned)}
          {vagueCount > 0 && ` · ${nearWords.vagueCount(vagueCount)}`}
          {origin.accuracy !== undefined && origin.accuracy > 50 && ` · ${nearWords.accuracy(origin.accuracy)}`}
        </p>
      </header>
      <FilterChips />
      <ul>
        {inRing.map((nearness) => (
          <li key={nearness.place.id}>
            <NearRow nearness={nearness} />
          </li>
        ))}
      </ul>
      {beyond.length > 0 && (
        <>
          <h3>{inRing.length === 0 ? nearWords.nothing : nearWords.beyond}</h3>
          <ul>
            {beyond.map((nearness) => (
              <li key={nearness.place.id}>
                <NearRow nearness={nearness} />
              </li>
            ))}
          </ul>
        </>
      )}
      <footer>
        {nearWords.rule} {nearWords.privacy}
      </footer>
    </section>
  );
}
