/** What the area is, how large it is, and how many things lie in it. */
import { nameOf } from '../../model/placeText';
import { visible } from '../../model/select';
import type { Shape } from '../../model/shape';
import type { ShapeFilter } from '../../model/state';
import { LONGEST_SHAPE } from '../../model/url';
import { useStore } from '../../store';
import { useWords } from '../words';
import { usePlanWords } from './names';

function useShapeName(): (shape: Shape) => string {
  const words = useWords();
  const plan = usePlanWords();
  const language = useStore((state) => state.language);
  const { placeById, unitById } = useStore((state) => state.data);
  const { names, distance } = plan.space;
  return (shape) => {
    switch (shape.kind) {
      case 'polygon':
        return names.polygon;
      case 'circle':
        return names.circle(distance(shape.metres));
      case 'line':
        return names.line(distance(shape.metres));
      case 'unit': {
        const unit = unitById.get(shape.id);
        return names.unit(unit ? nameOf(unit, language) : words.unit('none'));
      }
      case 'near': {
        const place = placeById.get(shape.id);
        return names.near(place ? nameOf(place, language) : shape.id, distance(shape.metres));
      }
    }
  };
}

export function AreaFacts({ filter: { text, area } }: { filter: ShapeFilter }) {
  const plan = usePlanWords();
  const nameOfShape = useShapeName();
  const shown = useStore((state) => visible(state).length);
  if (!area) return <p role="status">{plan.space.measuring}</p>;
  const { shape, inside, unplaced, squareMetres, metres } = area;
  return (
    <section class="area-facts" data-testid="area" data-count={inside.size} aria-label={plan.space.result}>
      <h2>{nameOfShape(shape)}</h2>
      <p role="status">
        <b>{plan.space.count(inside.size, shown)}</b>
      </p>
      <dl>
        <dt>{plan.space.area}</dt>
        <dd>{plan.space.squareMetres(squareMetres)}</dd>
        {metres !== null && (
          <>
            <dt>{shape.kind === 'line' ? plan.space.length : plan.space.round}</dt>
            <dd>{plan.space.distance(metres)}</dd>
          </>
        )}
      </dl>
      <p class="plan-note">
        {plan.space.unplaced(unplaced)} {text.length <= LONGEST_SHAPE ? plan.space.inAddress : plan.space.tooLong}
      </p>
    </section>
  );
}
