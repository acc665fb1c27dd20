/** One thing in the list: mark, name, where it stands, and its four cells. */
import type { PlaceFeature } from '../../../geo/schema/published';
import { hover, select } from '../../model/actions';
import { nameOf } from '../../model/placeText';
import { mapped } from '../../model/select';
import { furthestStep, standing } from '../../model/stage';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { FourCells } from '../common/FourCells';
import { StepMark } from '../common/StepMark';
import { useWords } from '../words';

export function Row({ place }: { place: PlaceFeature }) {
  const words = useWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  const selected = useStore((state) => state.selected === place.id);
  // Pointing at a mark on the map lights its row, as pointing at a row lights the mark.
  const lit = useStore((state) => state.hovered === place.id);
  const { category } = place.properties;
  const mention = standing(place);
  const where = mapped(place);
  const name = nameOf(place, language);
  return (
    <button
      type="button"
      class="row"
      data-testid="list-item"
      data-id={place.id}
      data-lit={lit || undefined}
      tabIndex={-1}
      aria-current={selected || undefined}
      onClick={() => act(select(place.id))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && act(hover(place.id))}
      onPointerLeave={() => act(hover(null))}
      onFocus={() => act(hover(place.id))}
      onBlur={() => act(hover(null))}
    >
      <CategoryMark category={category} />
      <span class="row-text">
        <span class="row-name" title={name}>
          {name}
        </span>
        <span class="visually-hidden">，{words.categories[category]}，</span>
        <span class="row-meta">
          <StepMark step={furthestStep(place)} size={11} /> {words.act(mention.year, mention.tense, mention.stage)}
          {where === 'zone' && <span class="row-where">{words.list.zoneOnly}</span>}
          {where === 'none' && <span class="row-where">{words.list.notOnMap}</span>}
        </span>
      </span>
      <FourCells place={place} />
    </button>
  );
}
