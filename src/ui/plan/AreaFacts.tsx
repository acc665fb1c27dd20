/** What the area is, how large it is, and how many things lie in it. */
import { visible } from '../../model/select';
import type { ShapeFilter } from '../../model/state';
import { LONGEST_SHAPE } from '../../model/url';
import { useStore } from '../../store';
import { useShapeName, useShapeWords } from '../common/useShapeName';
import { usePlanWords } from './names';

export function AreaFacts({ filter: { text, area } }: { filter: ShapeFilter }) {
  const plan = usePlanWords();
  const { distance } = useShapeWords();
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
            <dd>{distance(metres)}</dd>
          </>
        )}
      </dl>
      <p class="plan-note">
        {plan.space.unplaced(unplaced)} {text.length <= LONGEST_SHAPE ? plan.space.inAddress : plan.space.tooLong}
      </p>
    </section>
  );
}
